/** Decisions on dormancy (歇业, 市场主体登记管理条例 30): pure functions of rule and facts. */
import { addDays, addMonths, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { limitOf, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';

/** The days of an earlier dormancy. */
export interface Period {
  fromOn: LocalDate;
  endedOn: LocalDate;
}

/** How long a dormancy may last. */
export interface DormancyLimit {
  /** The last day on which it may end. */
  latest: LocalDate;
  /** Days that earlier dormancies lasted. */
  usedDays: number;
  /** Years that all dormancies of an enterprise may last together. */
  years: number;
  rule: RuleReference;
}

/**
 * The limit of a dormancy that begins on a day: the rule's years, less the days of earlier ones, since they count
 * together (累计).
 */
export function dormancyLimit(zone: Zone, earlier: readonly Period[], fromOn: LocalDate): DormancyLimit {
  const rule = thresholdRule(zone, 'DORMANCY_MAX', fromOn);
  const years = limitOf(rule, 'dormancy').value;
  const usedDays = earlier.reduce((sum, period) => sum + diffDays(period.fromOn, period.endedOn), 0);
  const latest = addDays(addMonths(fromOn, 12 * years), -usedDays);
  return { latest, usedDays, years, rule: ruleReference(rule) };
}

/** Refuses INVALID_INPUT for an end that is not after the first day, and DORMANCY_TOO_LONG past the limit. */
export function checkDormancy(until: LocalDate, fromOn: LocalDate, limit: DormancyLimit): void {
  if (until <= fromOn) throw refuse('INVALID_INPUT', `until must be after today (${fromOn}), but got: ${until}`);
  const { latest, usedDays, years, rule } = limit;
  if (until <= latest) return;
  throw refuse(
    'DORMANCY_TOO_LONG',
    `an enterprise is dormant for ${years} years at most in all, of which ${usedDays} days are spent, so until ${latest}, but got: ${until}`,
    { rule, remedy: `choose a day up to ${latest}` },
  );
}
