/** Decisions of credit: pure functions of rule, facts and time, with reasons. */
import { addMonths, dueAt, instantAt } from '#shared/clock/index.ts';
import type { Amount, Calendar, LocalDate } from '#shared/clock/index.ts';
import type { Machine } from '#shared/state.ts';
import type { CreditLevel, GradeInputs, PenaltyGravity } from './generated.ts';

/** States of a listing: open, or ended for good. */
export const LISTING_STATES: Machine<'LISTED' | 'ENDED', 'delist'> = { LISTED: { delist: 'ENDED' }, ENDED: {} };

/** Periods for which a penalty is published, by gravity (rule CREDIT_REPAIR of the day of the decision). */
export type PublicationPeriods = Readonly<Record<PenaltyGravity, { min: Amount | null; max: Amount | null }>>;

/**
 * Last day on which a penalty is published: the longest its class allows, counted from the decision; what is not published at all under the
 * rule of its day ends with the decision itself.
 */
export function publishedUntil(periods: PublicationPeriods, gravity: PenaltyGravity, decidedOn: LocalDate): LocalDate {
  const { max } = periods[gravity];
  return max ? addMonths(decidedOn, max.value) : decidedOn;
}

/** Whether a decision was published within the limit of double publicity (G50): the day of the decision is not counted. */
export function publishedInTime(limit: Amount, calendar: Calendar, decidedOn: LocalDate, publishedOn: LocalDate): { inTime: boolean; dueDate: LocalDate } {
  const { dueDate } = dueAt(instantAt(decidedOn, '12:00'), limit, calendar);
  return { inTime: publishedOn <= dueDate, dueDate };
}

/** Bounds of the market regulator's scheme as the profile sets them (rule CREDIT_RISK_GRADING). */
export interface GradeBounds {
  /** Serious penalties in two years from which the level is D. */
  seriousForD: number;
  /** Penalties in two years from which the level is C. */
  penaltiesForC: number;
  /** Penalties in two years from which the level is B. */
  penaltiesForB: number;
}

/** The level that facts give under the bounds, with the reason. The black list outweighs everything; the red list lifts B to A. */
export function gradeOf(bounds: GradeBounds, { penalties, seriousPenalties, blacklisted, redlisted }: GradeInputs): { level: CreditLevel; reasons: string[] } {
  if (blacklisted) return { level: 'D', reasons: ['on the black list'] };
  if (seriousPenalties >= bounds.seriousForD) return { level: 'D', reasons: [`${seriousPenalties} serious penalties in two years; D from ${bounds.seriousForD}`] };
  if (penalties >= bounds.penaltiesForC) return { level: 'C', reasons: [`${penalties} penalties in two years; C from ${bounds.penaltiesForC}`] };
  if (penalties >= bounds.penaltiesForB) {
    const reason = `${penalties} penalties in two years; B from ${bounds.penaltiesForB}`;
    return redlisted ? { level: 'A', reasons: [reason, 'on the red list: one level up'] } : { level: 'B', reasons: [reason] };
  }
  return { level: 'A', reasons: [`${penalties} penalties in two years; B only from ${bounds.penaltiesForB}`] };
}
