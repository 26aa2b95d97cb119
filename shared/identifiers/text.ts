import { daysInMonth } from '../clock/local-date.ts';

const SEPARATORS = /[\s\u00AD\u200B-\u200D\u2060\uFEFF\-\u2010-\u2015\u2212]+/g;

/** Full-width ASCII (！ to ～) and the ideographic space become half-width; nothing else changes. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xfee0)).replace(/\u3000/g, ' ');
}

/**
 * The form in which identifiers are compared: half-width, without white space, invisible characters or any kind of
 * hyphen, and with a to z in upper case. Idempotent. Wrong characters are kept, so that a parser can name them.
 */
export function compact(text: string): string {
  return halfWidth(text)
    .replace(SEPARATORS, '')
    .replace(/[a-z]+/g, c => c.toUpperCase());
}

/** True for a "YYYY-MM-DD" that is a day of the Gregorian calendar, year 0001 to 9999. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
