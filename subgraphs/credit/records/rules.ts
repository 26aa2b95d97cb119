/** How long and by when a record is published: pure functions of rule, facts and time. */
import { addMonths, dueAt, instantAt } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, periodOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { PenaltyGravity } from '../generated.ts';

/**
 * Last day on which a penalty is published: the longest its class allows under the rule of the day of the decision
 * (CREDIT_REPAIR; before the first version of that rule, under the first), counted from the decision. Where the class
 * has no longest period it ends with the decision.
 */
export function publishedUntil(
  zone: Zone,
  gravity: PenaltyGravity,
  decidedOn: LocalDate,
): { until: LocalDate; rule: ResolvedRule<'periods'> } {
  const rule = (findRuleOfKind('periods', zone, 'CREDIT_REPAIR', decidedOn) ??
    zone.versions('CREDIT_REPAIR')[0]) as ResolvedRule<'periods'>;
  const { max } = periodOf(rule, gravity);
  return { until: max ? addMonths(decidedOn, max.unit === 'YEAR' ? max.value * 12 : max.value) : decidedOn, rule };
}

/**
 * Whether a decision was published within the limit of double publicity (G50): working days of the zone, the day of the
 * decision not counted.
 */
export function publishedInTime(
  zone: Zone,
  decidedOn: LocalDate,
  publishedOn: LocalDate,
): { inTime: boolean; dueDate: LocalDate; rule: ResolvedRule<'clock'> } {
  // The limit came in 2018; an older decision is measured by it too, since no earlier rule set one.
  const rule = (zone.findRule('DOUBLE_PUBLICITY', decidedOn) ??
    zone.versions('DOUBLE_PUBLICITY')[0]) as ResolvedRule<'clock'>;
  const { dueDate } = dueAt(instantAt(decidedOn, '12:00'), rule.parameters.amount, calendarOf(zone.code));
  return { inTime: publishedOn <= dueDate, dueDate, rule };
}
