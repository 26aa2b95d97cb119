/** How often coordination meetings are due (Q12 协调例会): pure functions of zone, day and facts. */
import { addDays, monthKey, quarterKey, weekKey } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { RuleReference } from '#shared/errors.ts';
import { findRuleOfKind, frequencyRule, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { MeetingPeriod } from '../generated.ts';
import { MESSAGES } from './messages.ts';

/** Q12: how often a coordination meeting is due. */
export const meetingRule = (zone: Zone, on: LocalDate): ResolvedRule<'frequency'> =>
  frequencyRule(zone, 'COORDINATION_MEETINGS', on);

/** The same on the day of a meeting. Refuses INVALID_INPUT a day on which no such rule was in force. */
export function ruleOfMeeting(zone: Zone, heldOn: LocalDate): ResolvedRule<'frequency'> {
  const rule = findRuleOfKind('frequency', zone, 'COORDINATION_MEETINGS', heldOn);
  if (rule) return rule;
  throw refuse('INVALID_INPUT', MESSAGES.NO_RULE({ heldOn }));
}

/** A meeting's rule has one frequency. */
function frequencyOf({ code, parameters: { schedule } }: ResolvedRule<'frequency'>) {
  const [frequency] = schedule;
  if (!frequency) throw new Error(`rule ${code} must have a frequency`);
  return frequency;
}

const PERIOD_OF = {
  DAY: (day: LocalDate) => day,
  WEEK: weekKey,
  MONTH: monthKey,
  QUARTER: quarterKey,
  YEAR: (day: LocalDate) => day.slice(0, 4),
} as const;

/** Q12: the period that a day belongs to. */
export const periodKey = (rule: ResolvedRule<'frequency'>, day: LocalDate): string =>
  PERIOD_OF[frequencyOf(rule).per](day);

/** The days of a year for which periods are read, and the meetings held in each period. */
export interface MeetingYear {
  year: number;
  today: LocalDate;
  held: ReadonlyMap<string, number>;
}

/**
 * Q12: the periods that end in a year, each with the meetings due and held, and whether it was missed: over, with fewer
 * than were due. None in a year before the rule, when no meeting was due.
 */
export function meetingPeriodsOf(
  zone: Zone,
  { year, today, held }: MeetingYear,
): (Omit<MeetingPeriod, 'rule'> & { rule: RuleReference })[] {
  const last = `${year}-12-31`;
  const rule = findRuleOfKind('frequency', zone, 'COORDINATION_MEETINGS', last < today ? last : today);
  if (!rule) return [];
  const reference = ruleReference(rule);
  const { times } = frequencyOf(rule);
  return [...periodEnds(rule, year)].map(([period, endsOn]) => {
    const count = held.get(period) ?? 0;
    return { period, endsOn, due: times, held: count, missed: endsOn < today && count < times, rule: reference };
  });
}

/** The last day in a year of each period that has days in it. */
function periodEnds(rule: ResolvedRule<'frequency'>, year: number): Map<string, LocalDate> {
  const ends = new Map<string, LocalDate>();
  for (let day = `${year}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) ends.set(periodKey(rule, day), day);
  return ends;
}
