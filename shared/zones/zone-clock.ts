/** The calendar of a zone, and stored service clocks read with it. */
import { makeCalendar, readClock } from '../clock/index.ts';
import type { Amount, Calendar, Clock, ClockReading } from '../clock/index.ts';
import { zone } from './index.ts';

const calendars = new Map<string, Calendar>();

/** The calendar of a zone: national holidays, make-up days, the zone's own days and office hours. */
export function calendarOf(zoneCode: string): Calendar {
  const made = calendars.get(zoneCode);
  if (made) return made;
  const calendar = makeCalendar(zone(zoneCode).calendar);
  calendars.set(zoneCode, calendar);
  return calendar;
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
