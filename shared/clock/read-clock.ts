import type { Calendar } from './calendar.ts';
import { PAUSE_NAMES, checkClock, type Clock } from './clock.ts';
import { daysOf, dueWithPauses, pausedAllDay, workingMsOf, type Amount, type Explained } from './due.ts';
import { MINUTE_MS, dayNumberAt, formatInstant, msOf, type DayNumber, type LocalDate } from './local-date.ts';
import { runningMs, workingMs, type Span } from './working-time.ts';

export type Light = 'GREEN' | 'YELLOW' | 'RED' | 'OVERDUE';

/** The shares of the time from which a light shows. */
export interface LightThresholds {
  yellow: number;
  red: number;
}

const LIGHT_THRESHOLDS: LightThresholds = { yellow: 0.7, red: 0.9 };

/** The time that a clock has, and from when on its lights warn. */
export interface ClockLimit extends Amount {
  /** Default: YELLOW from 70 %, RED from 90 %. */
  lights?: LightThresholds;
}

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
  /** The same without the days on which the clock was paused all day. */
  netDays: number;
  /** Office minutes since the start; only for amounts in working time (HWD, WH, WD with a half). */
  grossMinutes?: number;
  /** The same without pauses. */
  netMinutes?: number;
  /** What is spent, the whole, and what is left (never below 0), in the unit. A day begun is spent. */
  elapsed: number;
  total: number;
  remaining: number;
  /** elapsed / total; it may pass 1 before the due date where the last day was a rest day. 0 for INSTANT. */
  ratio: number;
  light: Light;
  explanation: Explained;
  /** Whether it is paused now; then the due date is the one it would get if it resumed now. */
  paused: boolean;
  stoppedAt: Date | null;
  /**
   * Units since the due date, pauses not counted. 0 in time, and also on the evening of the due date itself: `light`
   * distinguishes the two.
   */
  overdueBy: number;
}

/**
 * Reads a clock at `now`: events later than `now` are left out. A stopped clock stays as it was when it stopped.
 *
 * How pauses count. In working time (HWD, WH, WD with a half) to the minute: the due moment moves by the office time
 * paused. In days (WD, CD, MONTH) by whole days: a day on which the clock ran at all, before the pause or after it,
 * counts as run. So pausing and resuming on one day changes nothing, and a pause moves the due date by the days
 * strictly between its first and its last. One exception favours the party that must act: a period cannot end while its
 * clock is paused. Where the last day's close falls into a pause, the period ends with the first working day at whose
 * close the clock runs again.
 *
 * OVERDUE begins past the due moment.
 * @throws ClockError when the clock, the amount or `now` is malformed.
 */
export function readClock(clock: Clock, limit: ClockLimit, calendar: Calendar, now: Date): ClockReading {
  const seen = eventsUntil(clock, msOf(now));
  const { start, end, stopped, paused, pauses } = seen;
  const due = dueWithPauses(start, limit, calendar, pauses);
  const overdue = end > due.due.getTime();
  const spent = spentOf(seen, limit, calendar, due.due.getTime());
  const { elapsed, total } = spent;
  const ratio = total === 0 ? 0 : elapsed / total;
  return {
    ...spent,
    dueAt: due.due,
    dueDate: due.dueDate,
    provisional: due.provisional,
    explanation: explainPauses(due.explanation, clock, end),
    paused: paused && !stopped,
    stoppedAt: stopped ? new Date(end) : null,
    remaining: Math.max(0, total - elapsed),
    ratio,
    light: overdue ? 'OVERDUE' : lightOf(ratio, limit.lights ?? LIGHT_THRESHOLDS),
    overdueBy: overdue ? spent.overdueBy : 0,
  };
}

/**
 * Until when a reading stays as it is, were its day to last; undefined where nothing but a new day changes it. One in
 * working time changes each minute, and one that stands still is dated anew each moment: they hold for now alone.
 */
export function readingHoldsUntil(
  { stoppedAt, paused, grossMinutes, dueAt }: Pick<ClockReading, 'stoppedAt' | 'paused' | 'grossMinutes' | 'dueAt'>,
  now: Date,
): Date | undefined {
  if (stoppedAt) return undefined;
  if (paused || grossMinutes !== undefined) return now;
  return dueAt > now ? dueAt : undefined;
}

function lightOf(ratio: number, { yellow, red }: LightThresholds): Light {
  if (ratio >= red) return 'RED';
  return ratio >= yellow ? 'YELLOW' : 'GREEN';
}

type Spent = Pick<
  ClockReading,
  'grossDays' | 'netDays' | 'grossMinutes' | 'netMinutes' | 'elapsed' | 'total' | 'overdueBy'
>;

/** What is spent of a limit: in days, or in office minutes where the limit is in working time. */
function spentOf(seen: ClockEvents, limit: Amount, calendar: Calendar, dueMs: number): Spent {
  const { start, end, paused, pauses } = seen;
  // A clock that is paused at the end has not run on that day; for the due date it resumes now.
  const still = paused ? pauses.with(-1, { from: pauses.at(-1)?.from ?? end, to: Infinity }) : pauses;
  const counted = limit.unit === 'CD' || limit.unit === 'MONTH' ? () => true : calendar.isWorkdayNumber;
  const daysSince = (from: number, without: readonly Span[]): number =>
    daysBetween(dayNumberAt(from), dayNumberAt(end), counted, without);

  const days = { grossDays: daysSince(start, []), netDays: daysSince(start, still) };
  if (limit.unit === 'INSTANT') return { ...days, elapsed: 0, total: 0, overdueBy: daysSince(dueMs, still) };
  const budget = workingMsOf(limit, calendar);
  if (budget === null) {
    const total = daysOf(dayNumberAt(start), limit);
    return { ...days, elapsed: days.netDays, total, overdueBy: daysSince(dueMs, still) };
  }
  const unitMs = budget / limit.value;
  const netMs = runningMs(start, end, calendar, still);
  return {
    ...days,
    grossMinutes: workingMs(start, end, calendar) / MINUTE_MS,
    netMinutes: netMs / MINUTE_MS,
    elapsed: netMs / unitMs,
    total: limit.value,
    overdueBy: runningMs(dueMs, end, calendar, still) / unitMs,
  };
}

/** A clock without the events later than a moment; times in milliseconds. */
interface ClockEvents {
  start: number;
  /** The stop, or the moment. */
  end: number;
  stopped: boolean;
  /** Whether it is paused at `end`. */
  paused: boolean;
  /** Merged where they touch; the last one ends at `end` when the clock is paused there. */
  pauses: Span[];
}

function eventsUntil(clock: Clock, now: number): ClockEvents {
  const { first } = checkClock(clock);
  const start = msOf(first.from);
  const segments = clock.filter((segment, i) => i === 0 || msOf(segment.from) <= now);
  const last = segments.at(-1) ?? first;
  const stop = last.to === null ? Infinity : msOf(last.to);
  const stopped = stop <= now;
  const end = stopped ? stop : Math.max(now, start);
  const pauses: Span[] = [];
  for (const { state, from, to } of segments) {
    if (state !== 'PAUSE') continue;
    const pause = { from: msOf(from), to: Math.min(to === null ? end : msOf(to), end) };
    const previous = pauses.at(-1);
    if (previous?.to === pause.from) previous.to = pause.to;
    else pauses.push(pause);
  }
  return { start, end, stopped, paused: last.state === 'PAUSE', pauses };
}

/** Days after `from` up to `to` that are counted and on which the clock was not paused all day. */
function daysBetween(
  from: DayNumber,
  to: DayNumber,
  counted: (day: DayNumber) => boolean,
  pauses: readonly Span[],
): number {
  let count = 0;
  for (let day = from + 1; day <= to; day++) {
    if (counted(day) && !pausedAllDay(day, pauses)) count++;
  }
  return count;
}

/** How the due date came about, with each pause behind it. */
function explainPauses({ en, zh }: Explained, clock: Clock, end: number): Explained {
  const texts = { en, zh };
  for (const { state, reason, from, to } of clock) {
    if (state !== 'PAUSE' || msOf(from) > end) continue;
    const since = formatInstant(msOf(from));
    const until = to !== null && msOf(to) <= end ? formatInstant(msOf(to)) : null;
    const name = reason === null ? '' : PAUSE_NAMES[reason];
    texts.en += `; stood still for ${reason} from ${since} `;
    texts.en += until === null ? 'until now, dated as if it resumed now' : `to ${until}`;
    texts.zh += `；因${name}自${since}起暂停计时`;
    texts.zh += until === null ? '，至今未恢复，按现在恢复推算' : `，至${until}恢复`;
  }
  return texts;
}
