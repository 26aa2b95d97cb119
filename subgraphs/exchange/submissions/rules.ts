/** By when a record is submitted, how late it is, and what it is next: pure functions of rule, facts and time. */
import { dueAt, diffDays, instantAt, localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Text } from '#shared/messages.ts';
import { itemOf, listOf, ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { ResolvedRule } from '#shared/zones/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { SubmissionKind, SubmissionProfile, SubmissionTimeliness } from '../generated.ts';
import type { RecordSubmissionRow, SubmittedField } from './rows.ts';

/** The rules that list the fields of a profile. */
const FIELD_RULES: Readonly<Record<SubmissionProfile, string>> = {
  XK: 'DOUBLE_PUBLICITY_XK_FIELDS',
  CF: 'DOUBLE_PUBLICITY_CF_FIELDS',
  JC: 'VISIT_RESULT_FIELDS',
};

/** The list of the fields of a profile on a day. */
export const fieldsRule = (profile: SubmissionProfile, zone: string, on: LocalDate): ResolvedRule<'list'> =>
  ruleOfDay('list', zoneOf(zone), FIELD_RULES[profile], on);

/** What a field is called; its code where no list has it. */
export function fieldName(code: string, { profile, zone, startsOn }: Counted): Text {
  const item = itemOf(fieldsRule(profile, zone, startsOn), code);
  return item ? { en: item.en, zh: item.zh } : { en: code, zh: code };
}

type Counted = Pick<RecordSubmissionRow, 'zone' | 'profile' | 'startsOn'>;

/** Whether a zone submits records of a profile on a day. */
export const isSubmitted = (profile: SubmissionProfile, zone: string, on: LocalDate): boolean =>
  itemInForce(profile, zone, on) !== null;

function itemInForce(profile: SubmissionProfile, zone: string, on: LocalDate) {
  const profiles = listOf(zoneOf(zone), 'SUBMISSION_PROFILES', on);
  return profiles && itemOf(profiles, profile);
}

/** The limit of a submission, by the rules of the day from which it counts. */
export function submissionLimit({ zone, profile, startsOn }: Counted): ResolvedRule<'clock'> {
  const profiles = ruleOfDay('list', zoneOf(zone), 'SUBMISSION_PROFILES', startsOn);
  const code = itemOf(profiles, profile)?.rule;
  if (code === undefined) throw new Error(`the rule SUBMISSION_PROFILES must name the limit of ${profile}`);
  return ruleOfDay('clock', zoneOf(zone), code, startsOn);
}

/** The last day to submit: the day from which it counts is not counted. */
export const submissionDue = (submission: Counted): LocalDate =>
  dueAt(
    instantAt(submission.startsOn, '12:00'),
    submissionLimit(submission).parameters.amount,
    calendarOf(submission.zone),
  ).dueDate;

/** Calendar days by which it was sent late, or waits already; 0 in time. */
export function daysLate(submission: Counted & Pick<RecordSubmissionRow, 'sentAt'>, now: Date): number {
  const sentOn = localDate(submission.sentAt === null ? now : new Date(submission.sentAt));
  return Math.max(0, diffDays(submissionDue(submission), sentOn));
}

/** Submissions of a profile that wait, counted by the day from which their limit runs. */
export interface WaitingDay extends Counted {
  count: number;
}

/** What of a profile waits past its last day. */
export interface LateOfProfile {
  profile: SubmissionProfile;
  records: number;
  /** Calendar days by which the latest is late; 0 where nothing is. */
  days: number;
}

/** What waits past its last day, by profile: of every profile, also where nothing is late. */
export function lateByProfile(waiting: readonly WaitingDay[], now: Date): LateOfProfile[] {
  // The keys of the table are the profiles.
  return (Object.keys(FIELD_RULES) as SubmissionProfile[]).map(profile => {
    const late = waiting
      .filter(day => day.profile === profile)
      .map(day => ({ count: day.count, days: daysLate({ ...day, sentAt: null }, now) }))
      .filter(({ days }) => days > 0);
    return {
      profile,
      records: late.reduce((sum, { count }) => sum + count, 0),
      days: Math.max(0, ...late.map(({ days }) => days)),
    };
  });
}

/** What went before of the same record. */
export interface Before {
  number: number;
  content: SubmittedField[];
}

/**
 * What is submitted of a record after what went before: the first submission of one is new, whatever told of it, and
 * what was never submitted is not annulled (null).
 */
export function kindAfter(before: Before | undefined, told: SubmissionKind): SubmissionKind | null {
  if (before) return told === 'NEW' ? 'CORRECTION' : told;
  return told === 'ANNULMENT' ? null : 'NEW';
}

/** So many submissions of a day, as the database counts them. */
export interface CountedDay {
  profile: SubmissionProfile;
  department: string;
  startsOn: LocalDate;
  /** The day in China on which they were sent; null for those that were not. */
  sentOn: LocalDate | null;
  count: number;
}

interface Span {
  zone: string;
  since: LocalDate;
  until: LocalDate;
  today: LocalDate;
}

/** How promptly records were submitted that were due from a day until another, by profile, department and month. */
export function timelinessOf(days: readonly CountedDay[], { zone, since, until, today }: Span): SubmissionTimeliness[] {
  const months = new Map<string, SubmissionTimeliness>();
  for (const { profile, department, startsOn, sentOn, count } of days) {
    const due = submissionDue({ zone, profile, startsOn });
    if (due < since || due > until) continue;
    const month = `${due.slice(0, 7)}-01`;
    const key = `${month} ${profile} ${department}`;
    const sum = months.get(key) ?? {
      profile,
      department,
      month,
      records: 0,
      inTime: 0,
      late: 0,
      missing: 0,
      rate: null,
    };
    sum.records += count;
    sum.inTime += sentOn !== null && sentOn <= due ? count : 0;
    sum.late += sentOn !== null && sentOn > due ? count : 0;
    sum.missing += sentOn === null && today > due ? count : 0;
    months.set(key, sum);
  }
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, sum]) => ({ ...sum, rate: rateOf(sum) }));
}

/** In percent with two places, rounded down: what is not wholly in time is never 100. */
function rateOf({ inTime, late, missing }: SubmissionTimeliness): number | null {
  const over = inTime + late + missing;
  return over === 0 ? null : Math.floor((inTime * 10_000) / over) / 100;
}
