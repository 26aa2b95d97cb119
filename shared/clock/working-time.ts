import type { Calendar } from './calendar.ts';
import { dayNumberAt, dayStartMs } from './local-date.ts';

/** A stretch of time in milliseconds, `to` exclusive. Lists of spans are in order and do not touch. */
export interface Span {
  from: number;
  to: number;
}

/** Office milliseconds within [from, to). */
export function workingMs(from: number, to: number, calendar: Calendar): number {
  let sum = 0;
  const last = dayNumberAt(to);
  for (let day = dayNumberAt(from); day <= last; day++) {
    if (!calendar.isWorkdayNumber(day)) continue;
    const midnight = dayStartMs(day);
    for (const span of calendar.officeSpans) {
      const overlap = Math.min(to, midnight + span.to) - Math.max(from, midnight + span.from);
      if (overlap > 0) sum += overlap;
    }
  }
  return sum;
}

/** Office milliseconds within [from, to) outside the pauses. */
export function runningMs(from: number, to: number, calendar: Calendar, pauses: readonly Span[]): number {
  let sum = workingMs(from, to, calendar);
  for (const pause of pauses) {
    const start = Math.max(from, pause.from);
    const end = Math.min(to, pause.to);
    if (start < end) sum -= workingMs(start, end, calendar);
  }
  return sum;
}

/**
 * The instant at which `budget` (> 0) office milliseconds have run since `from`, pauses not counted. Time outside
 * office hours does not run, so what arrives after closing counts from the next opening; a budget spent exactly at
 * closing ends there, not at the next opening.
 */
export function addRunningMs(from: number, budget: number, calendar: Calendar, pauses: readonly Span[]): number {
  let left = budget;
  let cursor = from;
  for (const pause of pauses) {
    const run = workingMs(cursor, pause.from, calendar);
    if (run >= left) break;
    left -= run;
    cursor = pause.to;
  }
  for (let day = dayNumberAt(cursor); ; day++) {
    if (!calendar.isWorkdayNumber(day)) continue;
    const midnight = dayStartMs(day);
    for (const span of calendar.officeSpans) {
      const begin = Math.max(cursor, midnight + span.from);
      const available = midnight + span.to - begin;
      if (available <= 0) continue;
      if (available >= left) return begin + left;
      left -= available;
    }
  }
}
