/** The calendar of a zone, and stored service clocks read with it. */
import { addDays, addMonths, dueAt, instantAt, makeCalendar, readClock } from '../clock/index.ts';
import type { Amount, Calendar, Clock, ClockReading, LocalDate } from '../clock/index.ts';
import { zone } from './index.ts';
import type { ResolvedRule } from './index.ts';

const calendars = new Map<string, Calendar>();

/** The calendar of a zone: national holidays, make-up days, the zone's own days and office hours. */
export function calendarOf(zoneCode: string): Calendar {
  const made = calendars.get(zoneCode);
  if (made) return made;
  const calendar = makeCalendar(zone(zoneCode).calendar);
  calendars.set(zoneCode, calendar);
  return calendar;
}

/** The last day of a period, and whether it lies beyond the published calendar and will be derived again. */
export interface LastDay {
  day: LocalDate;
  provisional: boolean;
}

/**
 * The last day of a period in days or months that runs from a day, which is not counted (民法典201). It is derived
 * whenever it is read, so that a calendar that is published later moves it.
 */
export function lastDayOf({ parameters, zone: code }: ResolvedRule<'clock'>, from: LocalDate): LastDay {
  const { amount, endsOnRestDays = false } = parameters;
  if (!endsOnRestDays) {
    const { dueDate, provisional } = dueAt(instantAt(from, '12:00'), amount, calendarOf(code));
    return { day: dueDate, provisional };
  }
  const day = amount.unit === 'MONTH' ? addMonths(from, amount.value) : addDays(from, amount.value);
  return { day, provisional: false };
}

/**
 * A clock as it is stored: `clock` columns hold JSON, whose moments are texts. A pause may say which procedure it is
 * for.
 */
export type StoredClock = readonly {
  from: string;
  to: string | null;
  state: 'RUN' | 'PAUSE';
  reason: string | null;
  procedure?: string;
}[];

/** A stored clock with its moments. */
export const reviveClock = (stored: StoredClock | Clock): Clock =>
  stored.map(segment => ({
    ...segment,
    from: new Date(segment.from),
    to: segment.to === null ? null : new Date(segment.to),
  })) as Clock;

/** A clock as it is stored; further fields of its segments are kept. */
export const storeClock = (clock: Clock): StoredClock => JSON.parse(JSON.stringify(clock)) as StoredClock;

/** Reads a stored clock in a zone. The limit is the one that held when the clock was started. */
export const readStoredClock = (stored: StoredClock, limit: Amount, zoneCode: string, now: Date): ClockReading =>
  readClock(reviveClock(stored), limit, calendarOf(zoneCode), now);
