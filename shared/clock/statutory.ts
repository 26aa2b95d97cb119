import chineseDays from 'chinese-days';
import { BeyondCalendar } from './clock-error.ts';
import { dayNumberOf, type DayNumber } from './local-date.ts';

/**
 * The statutory public holidays (全体公民放假的节日) of a year whose State Council notice is not out yet, under State Council
 * Decree 795 (国令第795号, in force 2025-01-01): 13 days — 元旦 1, 春节 4 (除夕 to 初三), 清明 1, 劳动节 2, 端午 1, 中秋 1, 国庆 3. Where two
 * fall on one day (中秋 within 国庆: 2028-10-03) the map has fewer than 13; the notice decides which day replaces it. The
 * map guesses neither make-up days (调休) nor the day that replaces a holiday on a weekend: a date built on it is
 * provisional.
 */
export function statutoryHolidays(year: number): ReadonlyMap<DayNumber, string> {
  let days = byYear.get(year);
  if (!days) {
    days = computeHolidays(year);
    byYear.set(year, days);
  }
  return days;
}

const byYear = new Map<number, ReadonlyMap<DayNumber, string>>();

function computeHolidays(year: number): ReadonlyMap<DayNumber, string> {
  const newYear = lunarNewYear(year);
  const days = new Map<DayNumber, string>();
  const add = (name: string, first: DayNumber, count: number): void => {
    for (let i = 0; i < count; i++) days.set(first + i, name);
  };
  add('元旦', dayNumberOf(year, 1, 1), 1);
  add('春节', newYear - 1, 4);
  add('清明', dayNumberOf(year, 4, qingmingDay(year)), 1);
  add('劳动节', dayNumberOf(year, 5, 1), 2);
  add('端午', newYear + daysBeforeLunarMonth(year, 5) + 4, 1);
  add('中秋', newYear + daysBeforeLunarMonth(year, 8) + 14, 1);
  add('国庆节', dayNumberOf(year, 10, 1), 3);
  return days;
}

/**
 * Day number of the first day of the lunar year that begins in `year`. chinese-days' own date functions are a day off
 * where the host's zone is west of Greenwich, so only its table of month lengths is used, counted from its base
 * (1900-01-31 = 1900 正月初一).
 */
function lunarNewYear(year: number): DayNumber {
  if (!(year >= 1900 && year <= 2099)) throw new BeyondCalendar('The lunar table covers the years 1900 to 2099', year);
  let day = dayNumberOf(1900, 1, 31);
  for (let y = 1900; y < year; y++) day += daysBeforeLunarMonth(y, 13);
  return day;
}

/**
 * Days of the lunar year before its (regular) month `month`; 13 gives the whole year. A leap month n follows month n.
 */
function daysBeforeLunarMonth(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m++) days += chineseDays.monthDays(year, m);
  const leap = chineseDays.getYearLeapMonth(year);
  return leap.leapMonth !== undefined && leap.leapMonth < month ? days + leap.days : days;
}

/** 清明 falls on this day of April: the almanac's formula, exact for 2000–2099. */
const qingmingDay = (year: number): number => {
  const y = year % 100;
  return Math.floor(y * 0.2422 + (year >= 2000 ? 4.81 : 5.59)) - Math.floor(y / 4);
};
