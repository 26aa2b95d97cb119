import type { Calendar } from './calendar.ts';
import { ClockError } from './clock-error.ts';
import { datePartsOf, dayNumberOf, dayOfWeekOf, fromDayNumber, toDayNumber, type LocalDate } from './local-date.ts';

/** Days of the month, both ends included, as the quiet days (企业安静日) 1–20 of mechanism X11. */
export interface DayWindow {
  from: number;
  to: number;
}

/** Whether a date's day of the month lies in the window. @throws ClockError unless 1 ≤ from ≤ to ≤ 31. */
export function inDayWindow(date: LocalDate, window: DayWindow): boolean {
  checkWindow(window);
  const { day } = datePartsOf(date);
  return day >= window.from && day <= window.to;
}

/** '2026-02': the month a per-month count belongs to. */
export const monthKey = (date: LocalDate): string => {
  datePartsOf(date);
  return date.slice(0, 7);
};

/** '2026-Q1'. */
export const quarterKey = (date: LocalDate): string => {
  const { year, month } = datePartsOf(date);
  return `${year}-Q${Math.ceil(month / 3)}`;
};

/** '2026-W07': the ISO 8601 week, Monday to Sunday, of the year that its Thursday lies in. */
export function weekKey(date: LocalDate): string {
  const day = toDayNumber(date);
  const thursday = day + 4 - (dayOfWeekOf(day) || 7);
  const { year } = datePartsOf(fromDayNumber(thursday));
  const week = Math.floor((thursday - dayNumberOf(year, 1, 1)) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/**
 * Working days after `from` up to and including `to`: the first day is not counted (Civil Code 201), so that
 * `workdaysBetween(d, addWorkdays(d, n)) = n`. Negative when `to` is earlier.
 */
export function workdaysBetween(from: LocalDate, to: LocalDate, calendar: Calendar): number {
  if (to < from) return -workdaysBetween(to, from, calendar);
  let count = 0;
  const last = toDayNumber(to);
  for (let day = toDayNumber(from) + 1; day <= last; day++) if (calendar.isWorkdayNumber(day)) count++;
  return count;
}

/** The n-th working day after `date` (before it when n is negative); 0 gives the date itself. */
export function addWorkdays(date: LocalDate, n: number, calendar: Calendar): LocalDate {
  if (!Number.isInteger(n)) throw new ClockError('A number of working days must be whole', n);
  const step = Math.sign(n);
  let day = toDayNumber(date);
  for (let left = Math.abs(n); left > 0; ) {
    day += step;
    if (calendar.isWorkdayNumber(day)) left--;
  }
  return fromDayNumber(day);
}

/**
 * Working days of a year, and how many of them lie outside a window: what is left to inspect in. 2026 outside 1–20: 88
 * of 248.
 */
export function workdaysOutside(
  window: DayWindow,
  year: number,
  calendar: Calendar,
): { outside: number; total: number } {
  checkWindow(window);
  let outside = 0;
  let total = 0;
  const end = dayNumberOf(year + 1, 1, 1);
  for (let day = dayNumberOf(year, 1, 1); day < end; day++) {
    if (!calendar.isWorkdayNumber(day)) continue;
    total++;
    if (!inDayWindow(fromDayNumber(day), window)) outside++;
  }
  return { outside, total };
}

function checkWindow({ from, to }: DayWindow): void {
  const fits = Number.isInteger(from) && Number.isInteger(to) && from >= 1 && from <= to && to <= 31;
  if (!fits) throw new ClockError('A window of days must satisfy 1 ≤ from ≤ to ≤ 31', `${from}–${to}`);
}
