/** The share of tax deregistrations that were done on the spot (G43 注销即办率). */
import { addDays, diffDays, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { checkZone } from '#shared/input.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { InstantDeregistrationRate } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { instantRate } from './rules.ts';
import type { InWords } from './rules.ts';

/** The day in China of a column with a moment. */
const dayOf = (column: string): string => `(${column} at time zone 'Asia/Shanghai')::date`;

const COUNTS = `select count(*)::int as deregistrations,
    (count(*) filter (where ${dayOf('submitted_at')} = ${dayOf('decided_at')}))::int as instant
  from service_case
  where matter = 'TAX_FAST_DEREGISTRATION' and status = 'APPROVED' and zone = $1
    and decided_at >= $2 and decided_at < $3`;

/** The share of a zone's tax deregistrations in a period that were done on the day they were applied for. */
export async function instantDeregistrationRate(
  { database }: RequestContext,
  zoneCode: string,
  from: LocalDate,
  to: LocalDate,
): Promise<InWords<InstantDeregistrationRate>> {
  const zone = checkZone(zoneCode);
  checkPeriod(from, to);
  const bounds = [instantAt(from, '00:00'), instantAt(addDays(to, 1), '00:00')];
  const rows = await database.query<{ deregistrations: number; instant: number }>(COUNTS, [zone, ...bounds]);
  const counts = rows[0] ?? { deregistrations: 0, instant: 0 };
  const rule = findRuleOfKind('threshold', zoneOf(zone), 'TAX_INSTANT_DEREG_RATE', to);
  return {
    zone,
    from,
    to,
    ...counts,
    ...instantRate(rule, { zone, ...counts }),
    rule: rule && ruleReference(rule),
  };
}

/** Days of a period, at most. */
const PERIOD_LIMIT = 366;

/** Checks that a period begins before it ends and is no longer than a year; the error BAD_USER_INPUT. */
function checkPeriod(from: LocalDate, to: LocalDate): void {
  const days = diffDays(from, to) + 1;
  if (days < 1) throw graphError('BAD_USER_INPUT', `to must not be before from (${from}), but got: ${to}`);
  if (days > PERIOD_LIMIT) {
    throw graphError('BAD_USER_INPUT', `a period must be at most ${PERIOD_LIMIT} days, but got: ${days}`);
  }
}
