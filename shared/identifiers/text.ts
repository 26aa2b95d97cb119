import { Converter } from 'opencc-js/t2cn';
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

const simplified = Converter({ from: 't', to: 'cn' });

/**
 * The form in which names of people, bodies and enterprises are compared, so that no count and no look-up falls to
 * spelling: compatibility forms unified (NFKC: widths, radicals), traditional characters simplified (OpenCC), letters
 * in lower case, and nothing kept but letters and digits. For comparing alone; it is not shown and not stored as a
 * name.
 */
export const comparable = (name: string): string =>
  simplified(name.normalize('NFKC'))
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

/**
 * Characters of the 通用规范汉字表 that OpenCC reads as traditional ones of others: 乾坤, 著作, 瞭望, 慰藉, 覆盖, 宫商角徵羽, 於 as a
 * family name.
 */
const STANDARD_ALL_THE_SAME = /[乾著瞭藉覆徵於夥麽]/gu;

/**
 * The first character of a text that is traditional, as simplified writing has it otherwise; null where there is none.
 */
export function traditionalCharacter(text: string): string | null {
  const plain = text.replace(STANDARD_ALL_THE_SAME, '');
  const written = [...simplified(plain)];
  return [...plain].find((character, index) => written[index] !== character) ?? null;
}

/** True for a "YYYY-MM-DD" that is a day of the Gregorian calendar, year 0001 to 9999. */
export function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Characters that a reader does not see, or that are none: controls, format characters (bidirectional, zero-width),
 * halves of a surrogate pair, line and paragraph separators, all that Unicode says to show as nothing, and the
 * replacement character, which stands where a text has lost one.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/u;
/** The same in a text of several lines, where line breaks and tabs may stand. */
const UNSEEN_IN_LINES = /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\uFFFD]/u;
const EVERY_UNSEEN = new RegExp(UNSEEN, 'gu');

/** The first character of a text that a reader does not see, as `U+202E`; null where there is none. */
export function unseenCharacter(text: string, lines = false): string | null {
  const [found] = (lines ? UNSEEN_IN_LINES : UNSEEN).exec(text) ?? [];
  return found === undefined ? null : codePoint(found);
}

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** How many characters of what a caller wrote a message shows. */
const SHOWN = 40;

/** What a caller wrote, for messages: at most 40 characters in quotation marks, what is not seen escaped. */
export function quoted(text: string): string {
  const start = [...text.slice(0, 2 * SHOWN)].slice(0, SHOWN).join('');
  const escaped = start
    .replace(/["\\]/g, character => `\\${character}`)
    .replace(EVERY_UNSEEN, character => `\\u{${codePoint(character).slice(2)}}`);
  return `"${escaped}${start.length < text.length ? '…' : ''}"`;
}
