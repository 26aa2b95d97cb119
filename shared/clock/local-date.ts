import { ClockError } from './clock-error.ts';

/**
 * A day in China, 'YYYY-MM-DD'. Strings compare in time order, so `<` works. All functions here use Beijing time as a
 * fixed +08:00 (China has had no summer time since 1991) and never the host's zone.
 */
export type LocalDate = string;

/** A day as a count of days since 1970-01-01: what loops over days work with. */
export type DayNumber = number;

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;
const BEIJING_OFFSET_MS = 8 * 60 * MINUTE_MS;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days in a month of the Gregorian calendar; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return DAYS_IN_MONTH[month - 1] ?? NaN;
}

/** The number that two digits of `text` from `at` on write; NaN where they are no digits. */
const twoDigits = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
};

/** Day number of a civil date (Howard Hinnant's days_from_civil: the year is taken to begin in March). */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

/** The parts of a date. @throws ClockError when the text is not an existing day written YYYY-MM-DD. */
export function datePartsOf(date: LocalDate): { year: number; month: number; day: number } {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  const day = twoDigits(date, 8);
  const shaped = date.length === 10 && date.charCodeAt(4) === 45 && date.charCodeAt(7) === 45;
  if (!shaped || !(month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new ClockError('A date must be an existing day written YYYY-MM-DD', date);
  }
  return { year, month, day };
}

/** Day number of a date. @throws ClockError as {@link datePartsOf}. */
export function toDayNumber(date: LocalDate): DayNumber {
  const { year, month, day } = datePartsOf(date);
  return dayNumberOf(year, month, day);
}

const pad = (value: number): string => (value < 10 ? `0${value}` : String(value));

const formatDate = (year: number, month: number, day: number): LocalDate =>
  `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;

/** The date of a day number (Hinnant's civil_from_days). */
export function fromDayNumber(number: DayNumber): LocalDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return formatDate(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (date: LocalDate, days: number): LocalDate => fromDayNumber(toDayNumber(date) + days);

/** Calendar days from `from` to `to`; negative when `to` is earlier. */
export const diffDays = (from: LocalDate, to: LocalDate): number => toDayNumber(to) - toDayNumber(from);

/** 0 Sunday … 6 Saturday, as `Date.getDay`. */
export const dayOfWeek = (date: LocalDate): number => dayOfWeekOf(toDayNumber(date));

/** {@link dayOfWeek} of a day number; 1970-01-01 was a Thursday. */
export const dayOfWeekOf = (day: DayNumber): number => (((day + 4) % 7) + 7) % 7;

/**
 * The same day number `months` later, or the month's last day when the month has no such day
 * (Civil Code 202, 民法典第二百零二条): 2026-01-31 + 1 = 2026-02-28.
 */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = datePartsOf(date);
  const index = year * 12 + month - 1 + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  return formatDate(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Milliseconds of an instant. @throws ClockError on an Invalid Date. */
export function msOf(instant: Date): number {
  const ms = instant.getTime();
  if (Number.isNaN(ms)) throw new ClockError('An instant must be a valid Date', instant);
  return ms;
}

/** The day number in Beijing of an instant given in milliseconds. */
export const dayNumberAt = (ms: number): DayNumber => Math.floor((ms + BEIJING_OFFSET_MS) / DAY_MS);

/** The instant, in milliseconds, of 00:00 Beijing time on a day. */
export const dayStartMs = (day: DayNumber): number => day * DAY_MS - BEIJING_OFFSET_MS;

/** The date in Beijing at an instant. */
export const localDate = (instant: Date): LocalDate => fromDayNumber(dayNumberAt(msOf(instant)));

/** Minutes since midnight of 'HH:MM' ('00:00' to '24:00'). @throws ClockError otherwise. */
export function minutesOf(time: string): number {
  const hours = twoDigits(time, 0);
  const minutes = twoDigits(time, 3);
  const total = hours * 60 + minutes;
  if (time.length !== 5 || time.charCodeAt(2) !== 58 || !(hours >= 0 && minutes < 60 && total <= 1440)) {
    throw new ClockError('A time must be written HH:MM, 00:00 to 24:00', time);
  }
  return total;
}

/** The instant of a Beijing wall-clock time: `instantAt('2026-02-14', '17:30')`. '24:00' is the next day's 00:00. */
export const instantAt = (date: LocalDate, time: string): Date =>
  new Date(dayStartMs(toDayNumber(date)) + minutesOf(time) * MINUTE_MS);

/** An instant as RFC 3339 writes it with the offset of China, with milliseconds only where there are any. */
export const formatMoment = (instant: Date): string =>
  new Date(msOf(instant) + BEIJING_OFFSET_MS).toISOString().replace(/(\.000)?Z$/, '+08:00');

/** An instant as 'YYYY-MM-DD HH:MM' Beijing time, for explanations. */
export function formatInstant(ms: number): string {
  const day = dayNumberAt(ms);
  const minutes = Math.floor((ms - dayStartMs(day)) / MINUTE_MS);
  return `${fromDayNumber(day)} ${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
