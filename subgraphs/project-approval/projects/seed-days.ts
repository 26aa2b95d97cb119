/**
 * Working days of a zone as a table, for the sample: counting and finding one costs a look-up, however many lives there
 * are.
 */
import { fromDayNumber, toDayNumber } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';

/** No sample enterprise is founded before. */
const FIRST = toDayNumber('2000-01-01');

/** The working days of a zone from 2000 to a day. */
export class WorkingDays {
  readonly #counts: number[] = [];
  readonly #days: LocalDate[] = [];

  constructor(zoneCode: string, last: LocalDate) {
    const calendar = calendarOf(zoneCode);
    for (let day = FIRST; day <= toDayNumber(last); day += 1) {
      if (calendar.isWorkdayNumber(day)) this.#days.push(fromDayNumber(day));
      this.#counts.push(this.#days.length);
    }
  }

  /** Working days from the table's first day up to a day, that day included. */
  countUpTo(day: LocalDate): number {
    const count = this.#counts[toDayNumber(day) - FIRST];
    if (count === undefined) throw new Error(`the table of working days does not reach ${day}`);
    return count;
  }

  /** The n-th working day of the table, from 1. */
  nth(n: number): LocalDate {
    const day = this.#days[n - 1];
    if (day === undefined) throw new Error(`the table of working days has ${this.#days.length}, but got: ${n}`);
    return day;
  }
}

const tables = new Map<string, WorkingDays>();

/** The working days of a zone from 2000 to today. */
export function workingDays(zoneCode: string, today: LocalDate): WorkingDays {
  const key = `${zoneCode} ${today}`;
  const table = tables.get(key) ?? new WorkingDays(zoneCode, today);
  tables.set(key, table);
  return table;
}
