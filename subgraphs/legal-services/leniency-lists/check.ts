/** Whether a violation would be a first offence that is not penalised (Z16). */
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import type { Message } from '#shared/messages.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { RuleReference } from '#shared/zones/index.ts';
import type { RequestContext } from '../loaders.ts';
import { againstFirst, leniencyRule } from '../penalties/leniency.ts';
import { entriesOn } from './entries.ts';
import { listOn } from './lists.ts';
import { MESSAGES } from './messages.ts';

interface Asked {
  creditCode: string;
  zone: string;
  violationCode: string;
}

interface FirstOffence {
  applies: boolean;
  earlierCases: number;
  listVersion: number | null;
  conditions: Message[];
  reasons: Message[];
  rule: RuleReference;
}

/** What the list of today and the cases on record say; null for who may not see the cases. */
export async function checkFirstOffence(
  { creditCode, zone: code, violationCode }: Asked,
  context: RequestContext,
): Promise<FirstOffence | null> {
  const { principal, department, database, now } = context;
  if (!mayRead(principal, department, creditCode)) return null;
  const zone = zoneOf(checkZone(code));
  const on = localDate(now);
  const list = await listOn(context, { zone: code, kind: 'FIRST_OFFENCE' }, on);
  const entries = await entriesOn(database.query, { zone: code, code: violationCode, on });
  const [known] = await database.query<{ cases: number }>(
    `select count(*)::int as cases from penalty_case
      where credit_code = $1 and violation_code = $2 and decided_at is not null`,
    [creditCode, violationCode],
  );
  const earlierCases = known?.cases ?? 0;
  const listed = entries.find(({ kind }) => kind === 'FIRST_OFFENCE');
  // What the case itself must show is a condition yet: minor harm, and corrected in time.
  const penalty = { gravity: 'MINOR' as const, correctedOn: on, concerns: [] };
  const against = listed ? againstFirst({ penalty, zone, on, entries, earlierCases }, listed) : [];
  return {
    applies: listed !== undefined && against.length === 0,
    earlierCases,
    listVersion: list?.version ?? null,
    conditions: [MESSAGES.MINOR(), MESSAGES.CORRECTED()],
    reasons: reasonsOf(),
    rule: ruleReference(leniencyRule(zone, 'FIRST_OFFENCE', on)),
  };

  function reasonsOf(): Message[] {
    if (!list) return [MESSAGES.NO_LIST({ zone: zone.names, on })];
    const { version } = list;
    if (!listed) return [MESSAGES.NOT_LISTED({ version, code: violationCode })];
    const { violation } = listed.entry;
    return [MESSAGES.LISTED({ version, violation }), ...(against.length > 0 ? against : [MESSAGES.NO_CASE()])];
  }
}
