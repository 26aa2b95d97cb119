import { ClockError } from './clock-error.ts';
import { formatInstant, msOf } from './local-date.ts';

export const PAUSE_REASONS = [
  /** 补正: the applicant completes the papers. */
  'SUPPLEMENT',
  /** 特别程序: hearing, tender, auction, inspection, quarantine, expert review (行政许可法 45). */
  'SPECIAL_PROCEDURE',
  /** 公示 */
  'PUBLIC_NOTICE',
  /** Works that the applicant must do first. */
  'APPLICANT_WORKS',
  /** Works that a utility's customer must do first (用户工程). */
  'CUSTOMER_WORKS',
  /** 建设期间: a project is being built, from its construction permit to the application for its acceptance. */
  'CONSTRUCTION',
  /** 不可抗力 */
  'FORCE_MAJEURE',
] as const;

export type PauseReason = (typeof PAUSE_REASONS)[number];

/** What a clock is paused for, as a text says it. */
export const PAUSE_NAMES: Readonly<Record<PauseReason, string>> = {
  SUPPLEMENT: '补正',
  SPECIAL_PROCEDURE: '特别程序',
  PUBLIC_NOTICE: '公示',
  APPLICANT_WORKS: '申请人自行实施的工程',
  CUSTOMER_WORKS: '用户工程',
  CONSTRUCTION: '建设期间',
  FORCE_MAJEURE: '不可抗力',
};

/** A stretch of time in which the clock ran or was paused; `to` is null while it lasts. */
export interface Segment {
  readonly from: Date;
  readonly to: Date | null;
  readonly state: 'RUN' | 'PAUSE';
  /** Why it was paused; null for RUN. */
  readonly reason: PauseReason | null;
}

/**
 * The whole state of a service clock: segments without gaps, the first RUN, then PAUSE and RUN in turn. It is stopped
 * when its last segment has an end. Nothing else is stored: due dates, lights and counts are read from it
 * (`read-clock.ts`), so that a late holiday notice or a corrected pause re-dates every case by itself.
 */
export type Clock = readonly Segment[];

/** A clock that runs from `at`. */
export function startClock(at: Date): Clock {
  msOf(at);
  return [{ from: at, to: null, state: 'RUN', reason: null }];
}

/**
 * The clock, paused at `at`.
 * @throws ClockError unless it runs, and `at` is not before its last event
 */
export function pauseClock(clock: Clock, at: Date, reason: PauseReason): Clock {
  if (!PAUSE_REASONS.includes(reason)) {
    throw new ClockError(`A pause reason must be one of ${PAUSE_REASONS.join(', ')}`, reason);
  }
  const last = openSegment(clock, at);
  if (last.state !== 'RUN') throw new ClockError('Only a running clock can be paused', describe(last));
  return [...clock.slice(0, -1), { ...last, to: at }, { from: at, to: null, state: 'PAUSE', reason }];
}

/**
 * The clock, running again from `at`.
 * @throws ClockError unless it is paused, and `at` is not before its last event
 */
export function resumeClock(clock: Clock, at: Date): Clock {
  const last = openSegment(clock, at);
  if (last.state !== 'PAUSE') throw new ClockError('Only a paused clock can be resumed', describe(last));
  return [...clock.slice(0, -1), { ...last, to: at }, { from: at, to: null, state: 'RUN', reason: null }];
}

/**
 * The clock, stopped at `at` for good. A paused clock can be stopped too (withdrawn during a supplement).
 * @throws ClockError when it is stopped already, and when `at` is before its last event
 */
export function stopClock(clock: Clock, at: Date): Clock {
  const last = openSegment(clock, at);
  return [...clock.slice(0, -1), { ...last, to: at }];
}

/**
 * Checks a clock that came from storage, and returns its first and its last segment.
 * @throws ClockError when its segments do not make a clock
 */
export function checkClock(clock: Clock): { first: Segment; last: Segment } {
  const first = clock[0];
  const last = clock.at(-1);
  if (!first || !last) throw new ClockError('A clock must have at least one segment', '[]');
  if (first.state !== 'RUN') throw new ClockError('A clock must begin running', describe(first));
  for (const [i, segment] of clock.entries()) {
    const next = clock[i + 1];
    if ((segment.state === 'PAUSE') !== (segment.reason !== null)) {
      throw new ClockError('A PAUSE must have a reason and a RUN none', describe(segment));
    }
    if (segment.to !== null && msOf(segment.to) < msOf(segment.from)) {
      throw new ClockError('A segment must not end before it begins', describe(segment));
    }
    if (next && (next.state === segment.state || segment.to === null || msOf(next.from) !== msOf(segment.to))) {
      throw new ClockError(
        'RUN and PAUSE must take turns without a gap',
        `${describe(segment)}, then ${describe(next)}`,
      );
    }
  }
  return { first, last };
}

/** The last segment of a clock that takes a further event at `at`. */
function openSegment(clock: Clock, at: Date): Segment {
  const { last } = checkClock(clock);
  if (last.to !== null) throw new ClockError('A stopped clock takes no further event', describe(last));
  if (msOf(at) < msOf(last.from)) {
    throw new ClockError(`Time must not go backwards: an event must not be before ${last.from.toISOString()}`, at);
  }
  return last;
}

function describe({ from, to, state, reason }: Segment): string {
  const end = to === null ? '' : ` to ${formatInstant(msOf(to))}`;
  return `${state}${reason ? ` (${reason})` : ''} from ${formatInstant(msOf(from))}${end}`;
}
