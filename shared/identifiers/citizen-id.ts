/**
 * Citizen identity number 公民身份号码, GB 11643-1999: 6 digits of division, 8 of birth date, 3 of sequence (odd for men,
 * even for women), and a check character (ISO/IEC 7064 MOD 11-2: 0-9 or X). Sensitive personal information: parse it
 * where it comes in, store it encrypted, show it through `maskCitizenId` only. No problem text repeats the number.
 */
import { valueTable, weightedSum } from './check-digits.ts';
import type { LocalDate } from '../clock/local-date.ts';
import { isProvinceCode } from './divisions.ts';
import type { Parsed } from './parsed.ts';
import { compact, isCalendarDate } from './text.ts';

export type Sex = 'MALE' | 'FEMALE';

export interface CitizenIdParts {
  /** The normalised 18 characters. */
  code: string;
  /** Division of the first household registration, as it was then; often withdrawn since. */
  divisionCode: string;
  /** YYYY-MM-DD, from 1900 on; not after the day that the caller says is today. */
  birthDate: string;
  sex: Sex;
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const DIGIT_VALUES = valueTable('0123456789');
const CHECK_BY_REMAINDER = '10X98765432';
const SAMPLE_AREA = '9999';

/** Half-width, white space and hyphens removed, x to X. Idempotent; does not validate. */
export function normalizeCitizenId(text: string): string {
  return compact(text);
}

/** The 18th character over the first 17 digits (GB 11643-1999 clause 4.2); RangeError for anything but 17 digits. */
export function citizenIdCheckDigit(first17: string): string {
  const sum = first17.length === 17 ? weightedSum(first17, DIGIT_VALUES, WEIGHTS) : -1;
  if (sum < 0) throw new RangeError(`citizen id must start with 17 digits, but got ${first17.length} characters`);
  return CHECK_BY_REMAINDER.charAt(sum % 11);
}

/**
 * Normalises and checks a citizen id: length, digits, province, birth date, check character. The county is not looked
 * up: people keep the division of their first registration long after it is withdrawn. The 15-digit numbers of 1989
 * ended on 2013-01-01 and are refused. Nobody was born before 1900 who has such a number, nor after `today`. 83 is the
 * number of a residence permit for Taiwan residents, which follows the same standard.
 */
export function parseCitizenId(text: string, today?: LocalDate): Parsed<CitizenIdParts> {
  const code = normalizeCitizenId(text);
  const problems: string[] = [];
  const characters = [...code];
  if (characters.length !== 18) problems.push(`must be 18 characters, but got: ${characters.length}`);
  characters.slice(0, 18).forEach((character, index) => {
    if (index < 17 && !/^\d$/.test(character))
      problems.push(`character ${index + 1} must be a digit, but got: ${character}`);
    if (index === 17 && !/^[\dX]$/.test(character))
      problems.push(`character 18 must be a digit or X, but got: ${character}`);
  });
  const province = code.slice(0, 2);
  if (/^\d{2}$/.test(province) && province !== '83' && !isProvinceCode(province)) {
    problems.push(`characters 1-2 must be a province of GB/T 2260, but got: ${province}`);
  }
  if (characters.length !== 18 || !/^\d{17}/.test(code)) return { ok: false, problems };

  const birthDate = `${code.slice(6, 10)}-${code.slice(10, 12)}-${code.slice(12, 14)}`;
  const birthProblem = problemOfBirth(birthDate, today);
  if (birthProblem) problems.push(birthProblem);
  const check = citizenIdCheckDigit(code.slice(0, 17));
  if (/[\dX]$/.test(code) && code[17] !== check) problems.push(`check digit: expected ${check}, but got: ${code[17]}`);
  if (problems.length > 0) return { ok: false, problems };
  const sex: Sex = Number(code[16]) % 2 === 1 ? 'MALE' : 'FEMALE';
  return { ok: true, value: { code, divisionCode: code.slice(0, 6), birthDate, sex } };
}

/** The first day on which a holder of a number can have been born. */
const FIRST_BIRTH = '1900-01-01';

/** What is wrong with a birth date, which the text never repeats; null where nothing is. */
function problemOfBirth(birthDate: string, today: LocalDate | undefined): string | null {
  if (!isCalendarDate(birthDate)) {
    return 'characters 7-14 must be a real date (YYYYMMDD), but got one that is not in the calendar';
  }
  if (birthDate < FIRST_BIRTH) return 'characters 7-14 must be a date from 1900 on, but got an earlier one';
  if (today === undefined || birthDate <= today) return null;
  return `characters 7-14 must be a date up to today (${today}), but got a later one`;
}

/** True when `text`, once normalised, is a valid citizen id; of somebody born by `today`, where that is given. */
export function isCitizenId(text: string, today?: LocalDate): boolean {
  return parseCitizenId(text, today).ok;
}

export interface MakeCitizenId {
  /** Two digits, default '42' Hubei. */
  province?: string;
  /** YYYY-MM-DD. */
  birthDate: string;
  sex: Sex;
  /** 0 to 499. */
  serial: number;
}

/**
 * A citizen id for samples and tests that is valid but cannot be anyone's: its area is the province followed by 9999,
 * and GB/T 2260 has never had a prefecture 99, so no police station has issued under it. (A future birth date or
 * sequence 000 would also be impossible, but would upset rules on age and sex.) The same input always gives the same
 * number. RangeError for wrong input.
 */
export function makeCitizenId({ province = '42', birthDate, sex, serial }: MakeCitizenId): string {
  if (!isProvinceCode(province)) throw new RangeError(`province must be a province of GB/T 2260, but got: ${province}`);
  if (!isCalendarDate(birthDate))
    throw new RangeError(`birthDate must be a real date (YYYY-MM-DD), but got: ${birthDate}`);
  if (!Number.isInteger(serial) || serial < 0 || serial > 499)
    throw new RangeError(`serial must be 0 to 499, but got: ${serial}`);
  const sequence = String(serial * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0');
  const first17 = province + SAMPLE_AREA + birthDate.replaceAll('-', '') + sequence;
  return first17 + citizenIdCheckDigit(first17);
}

/** True for numbers made by `makeCitizenId`: what a production import can refuse. */
export function isSampleCitizenId(text: string): boolean {
  return isCitizenId(text) && normalizeCitizenId(text).slice(2, 6) === SAMPLE_AREA;
}
