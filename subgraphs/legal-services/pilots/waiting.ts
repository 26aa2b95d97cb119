/** Items that wait for their trigger (Y14): the firewall before a visit asks for them. */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Write } from '#shared/database/write.ts';
import type { Message } from '#shared/messages.ts';
import { listOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';

/** A visit that is planned. */
export interface PlannedItems {
  creditCode: string;
  zone: string;
  /** Names of its items. */
  items: readonly string[];
}

/** What stands against a visit: the rule, and each item that waits. */
export interface Waiting {
  rule: ResolvedRule;
  reasons: Message[];
}

/** Items under trigger-only supervision of which the enterprise had no event since its last visit on them. */
const WAITING = `select item, events from trigger_rule
  where zone = $1 and item = any($2) and not exists (select 1 from trigger_event
    where trigger_rule_id = trigger_rule.id and credit_code = $3 and occurred_on > coalesce(
      (select max(planned_on) from inspection_visit
        where credit_code = $3 and trigger_rule.item = any(items) and state = 'REPORTED'),
      date '-infinity'))
  order by item`;

/** What of a visit waits for its trigger; null where nothing does, and in a zone without such pilots. */
export async function waitingFor(
  { query }: Pick<Write, 'query'>,
  { creditCode, zone, items }: PlannedItems,
  on: LocalDate,
): Promise<Waiting | null> {
  const rule = listOf(zoneOf(zone), 'PILOT_SUPERVISION', on);
  if (!rule) return null;
  const waiting = await query<{ item: string; events: string[] }>(WAITING, [zone, items, creditCode]);
  if (waiting.length === 0) return null;
  return { rule, reasons: waiting.map(({ item, events }) => MESSAGES.WAITS({ item, events })) };
}
