/** Decisions on dormancy (歇业, 市场主体登记管理条例 30): pure functions of rule and facts. */
import { addDays, addMonths, diffDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { limitOf, ruleReference, thresholdRule } from '#shared/zones/index.ts';
import type { RuleReference, Zone } from '#shared/zones/index.ts';

/** A dormancy that is over, or was to be. */
export interface Period {
  fromOn: LocalDate;
  endedOn: LocalDate;
}

/**
 * The last day on which a dormancy from a day may end: the rule's years, less the days of earlier ones, since they
 * count together (累计).
 */
export function dormancyLimit(
  zone: Zone,
  earlier: readonly Period[],
  fromOn: LocalDate,
): { latest: LocalDate; usedDays: number; years: number; rule: RuleReference } {
  const rule = thresholdRule(zone, 'DORMANCY_MAX', fromOn);
  const years = limitOf(rule, 'dormancy').value;
  const usedDays = earlier.reduce((sum, one) => sum + diffDays(one.fromOn, one.endedOn), 0);
  return { latest: addDays(addMonths(fromOn, 12 * years), -usedDays), usedDays, years, rule: ruleReference(rule) };
}

/** Refuses INVALID_INPUT for an end that is not to come, and DORMANCY_TOO_LONG past the limit. */
export function checkDormancy(
  until: LocalDate,
  fromOn: LocalDate,
  { latest, usedDays, years, rule }: ReturnType<typeof dormancyLimit>,
): void {
  if (until <= fromOn) throw refuse('INVALID_INPUT', `until must be after today (${fromOn}), but got: ${until}`);
  if (until > latest) {
    throw refuse(
      'DORMANCY_TOO_LONG',
      `an enterprise is dormant for ${years} years at most in all, of which ${usedDays} days are spent, so until ${latest}, but got: ${until}`,
      { rule, remedy: `choose a day up to ${latest}` },
    );
  }
}
