/** Items that are inspected on a trigger only (Y14): published with their events; an event lets one visit be made. */
import { randomUUID } from 'node:crypto';
import type { GraphQLResolveInfo } from 'graphql';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Database } from '#shared/database/database.ts';
import { isUuid } from '#shared/database/paging.ts';
import { rowOf } from '#shared/database/rows.ts';
import { refuse } from '#shared/errors.ts';
import type { Refusal } from '#shared/errors.ts';
import { comparable } from '#shared/identifiers/index.ts';
import { plainText, plainTexts } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { ruleOfDay, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { PublishTriggerRuleInput, ReportTriggerInput } from '../generated.ts';
import { OF_NO_ENTERPRISE, requireDay, requireZone } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import { TriggerEvent, TriggerRule } from './entities.ts';
import { MESSAGES } from './messages.ts';
import type { TriggerEventRow, TriggerRuleRow } from './rows.ts';
import { requirePilot } from './sandboxes.ts';

type RuleResult = (TriggerRuleRow & { __typename: 'TriggerRule' }) | Refusal;
type EventResult = (TriggerEventRow & { __typename: 'TriggerEvent' }) | Refusal;

/** Publishes an item. Refuses NOT_ENTITLED, INVALID_INPUT, NO_PILOT, ITEM_LISTED. */
export function publishTriggerRule(
  context: RequestContext,
  input: PublishTriggerRuleInput,
  info: GraphQLResolveInfo,
): Promise<RuleResult> {
  const { idempotencyKey } = input;
  return context.write({ creditCode: OF_NO_ENTERPRISE, idempotencyKey, info, input }, async write => {
    const zone = requireZone(input.zone);
    const item = plainText('item', input.item);
    const events = plainTexts('events', input.events, 20);
    const rule = requirePilot(zone, 'TRIGGERED', localDate(write.now));
    const before = await write.em.find(TriggerRule, { zone: zone.code });
    if (before.some(one => comparable(one.item) === comparable(item))) {
      throw refuse('ITEM_LISTED', MESSAGES.ITEM_LISTED());
    }
    const published = { id: randomUUID(), zone: zone.code, item, events };
    const stored = write.em.create(TriggerRule, {
      ...published,
      publishedAt: write.now,
      publishedBy: context.principal.subject,
    });
    write.em.persist(stored);
    const common = { creditCode: OF_NO_ENTERPRISE, subject: { type: 'TriggerRule', id: published.id } };
    write.decide({
      ...common,
      outcome: 'PUBLISHED',
      rule: ruleReference(rule),
      facts: { zone: zone.code, item, events },
      reasons: [MESSAGES.TRIGGERED({ item, events })],
    });
    write.record({ ...common, type: 'TriggerRulePublished', payload: { zone: zone.code, item, events } });
    return { __typename: 'TriggerRule', ...rowOf(TriggerRule, stored) };
  });
}

/** Puts an event on record. Refuses NOT_ENTITLED, INVALID_INPUT, NOT_FOUND. */
export function reportTrigger(
  context: RequestContext,
  input: ReportTriggerInput,
  info: GraphQLResolveInfo,
): Promise<EventResult> {
  const { creditCode, triggerRuleId, occurredOn, idempotencyKey } = input;
  return context.write({ creditCode, idempotencyKey, info, input }, async write => {
    const trigger = isUuid(triggerRuleId) ? await write.em.findOne(TriggerRule, { id: triggerRuleId }) : null;
    if (!trigger) throw refuse('NOT_FOUND', MESSAGES.NO_RULE({ triggerRuleId: triggerRuleId.slice(0, 40) }));
    const { zone, item, events, publishedAt } = trigger;
    const event = plainText('event', input.event);
    if (!events.includes(event)) throw refuse('INVALID_INPUT', MESSAGES.NO_EVENT({ events }));
    const from = localDate(publishedAt);
    requireDay('occurredOn', occurredOn, { from, today: localDate(write.now) });
    const stored = write.em.create(TriggerEvent, {
      id: randomUUID(),
      creditCode,
      triggerRuleId: trigger.id,
      event,
      occurredOn,
      reportedAt: write.now,
      reportedBy: context.principal.subject,
    });
    write.em.persist(stored);
    const common = { creditCode, subject: { type: 'TriggerEvent', id: stored.id } };
    write.decide({
      ...common,
      outcome: 'NOTED',
      rule: ruleReference(ruleOfDay('list', zoneOf(zone), 'PILOT_SUPERVISION', from)),
      facts: { zone, item, event, occurredOn },
      reasons: [MESSAGES.HAPPENED({ event, occurredOn, item })],
    });
    write.record({ ...common, type: 'TriggerReported', restricted: true, payload: { zone, item, event, occurredOn } });
    return { __typename: 'TriggerEvent', ...rowOf(TriggerEvent, stored) };
  });
}

/** A visit that is planned. */
export interface PlannedItems {
  creditCode: string;
  zone: string;
  items: readonly string[];
}

/** Items under trigger-only supervision of which the enterprise had no event since its last visit on them. */
const WAITING = `select item, events from trigger_rule
  where zone = $1 and item = any($2) and not exists (select 1 from trigger_event
    where trigger_rule_id = trigger_rule.id and credit_code = $3 and occurred_on > coalesce(
      (select max(planned_on) from inspection_visit
        where credit_code = $3 and trigger_rule.item = any(items) and state in ('CHECKED_IN', 'REPORTED')),
      date '-infinity'))
  order by item`;

/** What stands against a visit: an item that waits for its trigger. */
export async function pilotBars(
  { database }: { database: Pick<Database, 'query'> },
  { creditCode, zone, items }: PlannedItems,
): Promise<Message[]> {
  const waiting = await database.query<{ item: string; events: string[] }>(WAITING, [zone, items, creditCode]);
  return waiting.map(({ item, events }) => MESSAGES.WAITS({ item, events }));
}

/** Whether a place is in force on a day. */
export const isActive = (leftAt: string | null, { startsOn, exitOn }: Span, today: LocalDate): boolean =>
  leftAt === null && startsOn <= today && today <= exitOn;

interface Span {
  startsOn: LocalDate;
  exitOn: LocalDate;
}
