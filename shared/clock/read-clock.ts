import type { Calendar } from './calendar.ts';
import { checkClock, type Clock, type Segment } from './clock.ts';
import { daysOf, dueWithPauses, pausedAllDay, workingMsOf, type Amount } from './due.ts';
import { MINUTE_MS, dayNumberAt, formatInstant, msOf, type DayNumber, type LocalDate } from './local-date.ts';
import { runningMs, workingMs, type Span } from './working-time.ts';

export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'OVERDUE';

/** The share of the time spent from which a light shows. */
export interface LightThresholds {
  yellow: number;
  red: number;
}

export const LIGHT_THRESHOLDS: LightThresholds = { yellow: 0.7, red: 0.9 };

/** A clock as it stands at a moment. Days and amounts are in the unit of the amount; MONTH is read in calendar days. */
export interface ClockReading {
  dueAt: Date;
  dueDate: LocalDate;
  /** The due date lies beyond the published calendar. */
  provisional: boolean;
  /**
   * Days since the start: calendar days for CD and MONTH, working days otherwise; the start day is not counted, today
   * is.
   */
  grossDays: number;
  /** The same without the days on which the clock stood still all day. */
  netDays: number;
  /** Office minutes since the start; only for amounts in working time (HWD, WH, WD with a half). */
  grossMinutes?: number;
  /** The same without pauses. */
  netMinutes?: number;
  /** What is spent, what there was, and what is left (never below 0), in the unit. A day begun is spent. */
  elapsed: number;
  total: number;
  remaining: number;
  /** elapsed / total; may pass 1 before the due date where the last day was a rest day. 0 for INSTANT. */
  ratio: number;
  light: Light;
  explanation: string;
  /** Standing still now; the due date then is the one it would get if it resumed now. */
  paused: boolean;
  stoppedAt: Date | null;
  /**
   * Units since the due date, pauses not counted; 0 in time, and on the evening of the due date itself: ask `light`.
   */
  overdueBy: number;
}

/**
 * Reads a clock at `now`, as it was known then: events later than `now` are left out. A stopped clock stays as it was
 * when it stopped.
 *
 * How pauses count. In working time (HWD, WH, WD with a half) to the minute: the due moment moves by the office time
 * paused. In days (WD, CD, MONTH) by whole days: a day on which the clock ran at all, before the pause or after it,
 * counts as run. So pausing and resuming on one day changes nothing, and a pause moves the due date by the days
 * strictly between its first and its last. One exception, in favour of whoever must act: a period cannot end while its
 * clock stands still. Where the last day's close falls into a pause, the period ends with the first working day at
 * whose close the clock runs again.
 *
 * @param thresholds default {@link LIGHT_THRESHOLDS}: YELLOW from 70 %, RED from 90 %, OVERDUE past the due moment.
 * @throws ClockError when the clock, the amount or `now` is malformed.
 */
export function readClock(
  clock: Clock,
  amount: Amount,
  calendar: Calendar,
  now: Date,
  thresholds: LightThresholds = LIGHT_THRESHOLDS,
): ClockReading {
  const { start, end, stopped, last, pauses } = asKnown(clock, msOf(now));
  const due = dueWithPauses(start, amount, calendar, pauses);
  const dueMs = due.due.getTime();
  // For what is spent, a clock that stands still at the end has not run on that day; for the due date it resumes now.
  const still = last.state === 'PAUSE' ? [...pauses.slice(0, -1), { ...pauses.at(-1)!, to: Infinity }] : pauses;
  const startDay = dayNumberAt(start);
  const working = amount.unit !== 'CD' && amount.unit !== 'MONTH';
  const countDays = (from: DayNumber, without: readonly Span[]): number =>
    daysAfter(from, dayNumberAt(end), working, calendar, without);

  const reading = {
    dueAt: due.due,
    dueDate: due.dueDate,
    provisional: due.provisional,
    grossDays: countDays(startDay, []),
    netDays: countDays(startDay, still),
    explanation: due.explanation + explainPauses(clock, end),
    paused: last.state === 'PAUSE' && !stopped,
    stoppedAt: stopped ? new Date(end) : null,
  };
  const overdue = end > dueMs;
  const lightOf = (ratio: number): Light =>
    overdue ? 'OVERDUE' : ratio >= thresholds.red ? 'RED' : ratio >= thresholds.yellow ? 'YELLOW' : 'GREEN';
  const spend = (elapsed: number, total: number, overdueBy: number) => {
    const ratio = total === 0 ? 0 : elapsed / total;
    const remaining = Math.max(0, total - elapsed);
    return { elapsed, total, remaining, ratio, light: lightOf(ratio), overdueBy: overdue ? overdueBy : 0 };
  };

  if (amount.unit === 'INSTANT') return { ...reading, ...spend(0, 0, countDays(startDay, still)) };
  const budget = workingMsOf(amount, calendar);
  if (budget === null) {
    return { ...reading, ...spend(reading.netDays, daysOf(startDay, amount), countDays(dayNumberAt(dueMs), still)) };
  }
  const unitMs = budget / amount.value;
  const netMs = runningMs(start, end, calendar, still);
  return {
    ...reading,
    grossMinutes: workingMs(start, end, calendar) / MINUTE_MS,
    netMinutes: netMs / MINUTE_MS,
    ...spend(netMs / unitMs, amount.value, runningMs(dueMs, end, calendar, still) / unitMs),
  };
}

interface Known {
  start: number;
  /** The stop, or now. */
  end: number;
  stopped: boolean;
  last: Segment;
  /** Merged where they touch; the last one ends at `end` when the clock stands still. */
  pauses: Span[];
}

/** The clock without what lies after `now`. */
function asKnown(clock: Clock, now: number): Known {
  checkClock(clock);
  const start = msOf(clock[0]!.from);
  const known = clock.filter((segment, i) => i === 0 || msOf(segment.from) <= now);
  const last = known.at(-1)!;
  const stopped = last.to !== null && msOf(last.to) <= now;
  const end = stopped ? msOf(last.to!) : Math.max(now, start);
  const pauses: Span[] = [];
  for (const segment of known) {
    if (segment.state !== 'PAUSE') continue;
    const to = segment === last ? end : msOf(segment.to!);
    const previous = pauses.at(-1);
    if (previous?.to === msOf(segment.from)) previous.to = to;
    else pauses.push({ from: msOf(segment.from), to });
  }
  return { start, end, stopped, last, pauses };
}

function daysAfter(
  from: DayNumber,
  to: DayNumber,
  working: boolean,
  calendar: Calendar,
  pauses: readonly Span[],
): number {
  let count = 0;
  for (let day = from + 1; day <= to; day++) {
    if ((!working || calendar.isWorkdayNumber(day)) && !pausedAllDay(day, pauses)) count++;
  }
  return count;
}

function explainPauses(clock: Clock, end: number): string {
  let text = '';
  for (const { state, reason, from, to } of clock) {
    if (state !== 'PAUSE' || msOf(from) > end) continue;
    const until =
      to !== null && msOf(to) <= end ? `to ${formatInstant(msOf(to))}` : 'until now, dated as if it resumed now';
    text += `; stood still for ${reason} from ${formatInstant(msOf(from))} ${until}`;
  }
  return text;
}
