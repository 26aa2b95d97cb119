/** Decisions of credit: pure functions of rule, facts and time, with reasons. */
import { addMonths, dueAt, instantAt } from '#shared/clock/index.ts';
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { Machine } from '#shared/case/state-machine.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, periodOf } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { CreditLevel, GradeInputs, PenaltyGravity } from './generated.ts';
import type { ListingRow, PenaltyRecordRow } from './loaders.ts';

/** States of a listing: open, or ended for good. */
export const LISTING_STATES: Machine<'LISTED' | 'ENDED', 'delist'> = { LISTED: { delist: 'ENDED' }, ENDED: {} };

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

/**
 * The level that facts give under the bounds of CREDIT_RISK_GRADING, with the reason. The black list outweighs
 * everything; the red list lifts B to A.
 */
export function gradeOf(
  rule: ResolvedRule<'threshold'>,
  { penalties, seriousPenalties, blacklisted, redlisted }: GradeInputs,
): { level: CreditLevel; reasons: string[] } {
  const reached = (name: string, got: number): boolean =>
    evaluateThreshold(rule, { [name]: got }).limits.some(({ met }) => met === true);
  const bound = (name: string): number => limitOf(rule, name).value;
  const counted = `${penalties} penalties in two years`;
  if (blacklisted) return { level: 'D', reasons: ['on the black list'] };
  if (reached('seriousForD', seriousPenalties))
    return {
      level: 'D',
      reasons: [`${seriousPenalties} serious penalties in two years; D from ${bound('seriousForD')}`],
    };
  if (reached('penaltiesForC', penalties))
    return { level: 'C', reasons: [`${counted}; C from ${bound('penaltiesForC')}`] };
  if (!reached('penaltiesForB', penalties))
    return { level: 'A', reasons: [`${counted}; B only from ${bound('penaltiesForB')}`] };
  const reason = `${counted}; B from ${bound('penaltiesForB')}`;
  return redlisted
    ? { level: 'A', reasons: [reason, 'on the red list: one level up'] }
    : { level: 'B', reasons: [reason] };
}

/**
 * What credit has against a deregistration (G28): whoever is on the black list, or has a fine to pay, cannot take the
 * simple route.
 */
export const blockersOf = (
  listings: readonly ListingRow[],
  unpaid: readonly PenaltyRecordRow[],
  department: string,
): Blocker[] => [
  ...unpaid.map(({ id, creditCode, documentNo, fine, decidedOn }) => ({
    code: 'UNPAID_FINE',
    department,
    message: `the fine of ${fine} yuan of ${documentNo}, decided on ${decidedOn}, is not paid`,
    operation: operation('recordFinePaid', { creditCode, penaltyId: id, paidOn: decidedOn }),
  })),
  ...listings
    .filter(({ colour }) => colour === 'BLACK')
    .map(({ id, creditCode, reason, listedOn }) => ({
      code: 'BLACK_LISTED',
      department,
      message: `on the black list since ${listedOn}: ${reason}`,
      operation: operation('delistEnterprise', { creditCode, listingId: id }),
    })),
];
