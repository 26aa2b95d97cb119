/**
 * Working days of a zone as a table, for the sample: counting and finding one costs a look-up, however many lives there
 * are.
 */
import { fromDayNumber, toDayNumber } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';

export interface WorkingDays {
  /** Working days from the table's first day up to a day, that day included. */
  countUpTo(day: LocalDate): number;
  /** The n-th working day of the table, from 1. */
  nth(n: number): LocalDate;
}

/** No sample enterprise is founded before. */
const FIRST = toDayNumber('2000-01-01');
const tables = new Map<string, WorkingDays>();

/** The working days of a zone from 2000 to today. */
export function workingDays(zoneCode: string, today: LocalDate): WorkingDays {
  const key = `${zoneCode} ${today}`;
  let table = tables.get(key);
  if (!table) tables.set(key, (table = makeTable(zoneCode, today)));
  return table;
}

function makeTable(zoneCode: string, today: LocalDate): WorkingDays {
  const calendar = calendarOf(zoneCode);
  const counts: number[] = [];
  const days: LocalDate[] = [];
  for (let day = FIRST; day <= toDayNumber(today); day += 1) {
    if (calendar.isWorkdayNumber(day)) days.push(fromDayNumber(day));
    counts.push(days.length);
  }
  return { countUpTo: day => counts[toDayNumber(day) - FIRST]!, nth: n => days[n - 1]! };
}
