/**
 * Investment project code 项目代码, GB/T 40058-2021: 20 digits written in five groups, 24 characters with the hyphens.
 *
 *     2611-420703-04-01-12345 2
 *     │    │      │  │  │     └ check digit: ISO/IEC 7064 MOD 11,10 over the 19 digits before it
 *     │    │      │  │  └ 5 serial digits (drawn at random by the issuing platform)
 *     │    │      │  └ project type 项目类型, e.g. 01 approval 审批, 02 ratification 核准, 03 and above filing 备案
 *     │    │      └ central authority 中央主管部门 whose sector the project belongs to
 *     │    └ division (GB/T 2260) of the place of approval
 *     └ year and month of assignment, YYMM
 *
 * A code never changes, and an invalidated one keeps its history. Codes from before 2020 with a four-digit year are
 * another, older form and are refused.
 */
import { mod11_10 } from './check-digits.ts';
import type { Parsed } from './parsed.ts';
import { compact } from './text.ts';

export interface ProjectCodeParts {
  /** The 24 characters with hyphens. */
  code: string;
  /** Year of assignment; the two digits are read as 20YY. */
  year: number;
  /** Month of assignment, 1 to 12. */
  month: number;
  divisionCode: string;
  /** Central authority, 2 digits. */
  authorityCode: string;
  /** Project type, 2 digits. The meaning of types past 02 differs between provinces. */
  typeCode: string;
  /** The 5 serial digits. */
  serial: string;
}

const DIGITS = /^(\d{4})(\d{6})(\d{2})(\d{2})(\d{6})$/;

/** Half-width, without white space; 20 digits are set in the standard's five groups. Idempotent; does not validate. */
export function normalizeProjectCode(text: string): string {
  return compact(text).replace(DIGITS, '$1-$2-$3-$4-$5');
}

/** Normalises and checks a project code: digits, month, check digit. */
export function parseProjectCode(text: string): Parsed<ProjectCodeParts> {
  const digits = compact(text);
  const problems: string[] = [];
  const characters = [...digits];
  if (characters.length !== 20) {
    problems.push(`must be 20 digits (24 characters with its hyphens), but got: ${characters.length}`);
  }
  const wrong = [...new Set(characters.filter(character => !/^\d$/.test(character)))];
  if (wrong.length > 0) problems.push(`must have digits only, but got: ${wrong.slice(0, 5).join(' ')}`);
  const month = digits.slice(2, 4);
  if (/^\d{4}/.test(digits) && !/^(0[1-9]|1[0-2])$/.test(month)) {
    problems.push(`month (digits 3-4) must be 01 to 12, but got: ${month}`);
  }
  if (DIGITS.test(digits)) {
    const check = mod11_10(digits.slice(0, 19));
    if (digits[19] !== check) problems.push(`check digit: expected ${check}, but got: ${digits[19]}`);
  }
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      code: normalizeProjectCode(digits),
      year: 2000 + Number(digits.slice(0, 2)),
      month: Number(month),
      divisionCode: digits.slice(4, 10),
      authorityCode: digits.slice(10, 12),
      typeCode: digits.slice(12, 14),
      serial: digits.slice(14, 19),
    },
  };
}

/** True when `text`, once normalised, is a valid project code. */
export function isProjectCode(text: string): boolean {
  return parseProjectCode(text).ok;
}

export interface MakeProjectCode {
  /** 2000 to 2099. */
  year: number;
  month: number;
  divisionCode: string;
  /** Default '99', which stands for no sector. */
  authorityCode?: string;
  /** Default '01', approval. */
  typeCode?: string;
  /** 0 to 99,999. */
  serial: number;
}

/**
 * A valid project code for samples and tests; the same input always gives the same code. RangeError for wrong input.
 */
export function makeProjectCode(options: MakeProjectCode): string {
  const { year, month, divisionCode, authorityCode = '99', typeCode = '01', serial } = options;
  if (!Number.isInteger(year) || year < 2000 || year > 2099)
    throw new RangeError(`year must be 2000 to 2099, but got: ${year}`);
  if (!Number.isInteger(month) || month < 1 || month > 12)
    throw new RangeError(`month must be 1 to 12, but got: ${month}`);
  if (!Number.isInteger(serial) || serial < 0 || serial > 99_999)
    throw new RangeError(`serial must be 0 to 99999, but got: ${serial}`);
  if (!/^\d{6}$/.test(divisionCode)) throw new RangeError(`divisionCode must be 6 digits, but got: ${divisionCode}`);
  if (!/^\d{4}$/.test(authorityCode + typeCode) || typeCode.length !== 2) {
    throw new RangeError(`authorityCode and typeCode must be 2 digits each, but got: ${authorityCode} and ${typeCode}`);
  }
  const first19 =
    String(year % 100).padStart(2, '0') +
    String(month).padStart(2, '0') +
    divisionCode +
    authorityCode +
    typeCode +
    String(serial).padStart(5, '0');
  return normalizeProjectCode(first19 + mod11_10(first19));
}
