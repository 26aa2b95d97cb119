/**
 * Unified social credit code 统一社会信用代码, GB 32100-2015, with the organisation code of GB 11714-1997 inside it:
 *
 *     9 1 420703 MA4K0001 0 4
 *     │ │ │      │        │ └ 18    check character over 1-17 (GB 32100 clause 4, annex B)
 *     │ │ │      └────────┴ 9-17    organisation code 主体标识码: 8 characters and their own check character
 *     │ │ └ 3-8   division of the first registration (GB/T 2260); never changes, so it is not a location
 *     │ └ 2       kind of body within that authority 机构类别
 *     └ 1         registering authority 登记管理部门
 */
import { ALPHANUMERIC, valueTable, weightedSum } from './check-digits.ts';
import type { Parsed } from './parsed.ts';
import { compact } from './text.ts';

export interface CreditCodeParts {
  /** The normalised 18 characters. */
  code: string;
  /** Registering authority, character 1, e.g. '9' market regulation. */
  authority: string;
  /** Kind within the authority, character 2, e.g. '1' enterprise or '2' sole trader where the authority is '9'. */
  kind: string;
  /** Division of the first registration, 6 digits (GB/T 2260 of that day). Not a location: it never follows a move. */
  divisionCode: string;
  /** Organisation code (GB 11714), 9 characters with its check character. */
  organizationCode: string;
}

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const CHARSET_WORDS = '0-9 A-H J-N P-R T U W X Y';
const SHAPE = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const VALUES = valueTable(CHARSET);
const ORGANIZATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];
const ORGANIZATION_VALUES = valueTable(ALPHANUMERIC);
/** By remainder: 11 - remainder, with 10 as X and 11 as 0. */
const ORGANIZATION_CHECKS = '0X987654321';
const SAMPLE_PREFIX = 'YY';
const SAMPLE_SERIALS = 31 ** 6;

/** Full-width to half-width, white space and hyphens removed, upper case. Idempotent; does not validate. */
export function normalizeCreditCode(text: string): string {
  return SHAPE.test(text) ? text : compact(text);
}

/**
 * The check character of an organisation code (GB 11714-1997 clause 4): weights 3,7,9,10,5,8,4,2, modulus 11, 10 as X.
 * @param first8 the first 8 characters, 0-9 or A-Z; RangeError otherwise
 */
export function organizationCheckDigit(first8: string): string {
  const sum = first8.length === 8 ? weightedSum(first8, ORGANIZATION_VALUES, ORGANIZATION_WEIGHTS) : -1;
  if (sum < 0) throw new RangeError(`organisation code must start with 8 of 0-9 A-Z, but got: ${first8}`);
  return ORGANIZATION_CHECKS.charAt(sum % 11);
}

/**
 * The 18th character (GB 32100-2015 clause 4): weights 3^(i-1) mod 31, modulus 31. 31 is prime and no weight is 0, so
 * any single wrong character is found.
 * @param first17 the first 17 characters of the standard's 31; RangeError otherwise
 */
export function creditCodeCheckDigit(first17: string): string {
  const sum = first17.length === 17 ? weightedSum(first17, VALUES, WEIGHTS) : -1;
  if (sum < 0) throw new RangeError(`credit code must start with 17 of ${CHARSET_WORDS}, but got: ${first17}`);
  return CHARSET.charAt((31 - (sum % 31)) % 31);
}

/**
 * Normalises and checks a credit code: length, characters, both check characters. That the division exists is not
 * checked: codes keep divisions that were withdrawn long ago, and 100000 stands for national registration.
 */
export function parseCreditCode(text: string): Parsed<CreditCodeParts> {
  const code = normalizeCreditCode(text);
  const problems = creditCodeProblems(code);
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      code,
      authority: code.charAt(0),
      kind: code.charAt(1),
      divisionCode: code.slice(2, 8),
      organizationCode: code.slice(8, 17),
    },
  };
}

/**
 * True when `text`, once normalised, has the characters of a credit code, each in its place, whatever its check
 * characters: only who knows the codes that were issued wrongly can refuse those.
 */
export const hasCreditCodeForm = (text: string): boolean => SHAPE.test(normalizeCreditCode(text));

/** True when `text`, once normalised, is a valid credit code. */
export function isCreditCode(text: string): boolean {
  return creditCodeProblems(normalizeCreditCode(text)).length === 0;
}

function creditCodeProblems(code: string): string[] {
  return SHAPE.test(code) ? checkProblems(code, code.charAt(16), code.charAt(17)) : shapeProblems(code);
}

function shapeProblems(code: string): string[] {
  const characters = [...code];
  const problems = characters.length === 18 ? [] : [`must be 18 characters, but got: ${characters.length}`];
  characters.slice(0, 18).forEach((character, index) => {
    if (!CHARSET.includes(character)) {
      problems.push(`character ${index + 1} must be one of ${CHARSET_WORDS}, but got: ${character}`);
    } else if (index >= 2 && index < 8 && !/\d/.test(character)) {
      problems.push(`character ${index + 1} must be a digit (division), but got: ${character}`);
    }
  });
  if (characters.length !== 18) return problems;
  const [organizationGot = '', got = ''] = characters.slice(16);
  return problems.concat(checkProblems(code, organizationGot, got));
}

/** A check character can be known only where every character before it is legal. */
function checkProblems(code: string, organizationGot: string, got: string): string[] {
  const problems: string[] = [];
  const organizationSum = weightedSum(code, ORGANIZATION_VALUES, ORGANIZATION_WEIGHTS, 8);
  const organizationCheck = ORGANIZATION_CHECKS.charAt(organizationSum % 11);
  if (organizationSum >= 0 && organizationGot !== organizationCheck) {
    problems.push(`organisation code check digit: expected ${organizationCheck}, but got: ${organizationGot}`);
  }
  const sum = weightedSum(code, VALUES, WEIGHTS);
  const check = CHARSET.charAt((31 - (sum % 31)) % 31);
  if (sum >= 0 && got !== check) problems.push(`check digit: expected ${check}, but got: ${got}`);
  return problems;
}

export interface MakeCreditCode {
  authority: string;
  kind: string;
  divisionCode: string;
  /** A number from 0 to 887,503,680, or the 8 characters of an organisation code without its check character. */
  serial: number | string;
}

/**
 * A valid credit code for samples and tests; the same input always gives the same code. A number becomes the
 * organisation code YY + 6 characters in base 31, so two serials never give one code within one authority, kind and
 * division. The YY block marks the code as made up: issued organisation codes begin with a digit or another letter (M,
 * J, ...), as far as is known, so a sample is no real enterprise. RangeError for wrong input.
 */
export function makeCreditCode({ authority, kind, divisionCode, serial }: MakeCreditCode): string {
  const body = typeof serial === 'number' ? sampleBody(serial) : serial;
  const first16 = authority + kind + divisionCode + body;
  if (authority.length !== 1 || kind.length !== 1 || divisionCode.length !== 6 || body.length !== 8) {
    const got = [authority, kind, divisionCode, body].join(', ');
    throw new RangeError(`authority, kind, divisionCode and serial must be 1, 1, 6 and 8 characters, but got: ${got}`);
  }
  const first17 = first16 + organizationCheckDigit(body);
  const code = first17 + creditCodeCheckDigit(first17);
  if (!SHAPE.test(code)) throw new RangeError(`divisionCode must be 6 digits, but got: ${divisionCode}`);
  return code;
}

function sampleBody(serial: number): string {
  if (!Number.isInteger(serial) || serial < 0 || serial >= SAMPLE_SERIALS) {
    throw new RangeError(`serial must be an integer from 0 to ${SAMPLE_SERIALS - 1}, but got: ${serial}`);
  }
  let digits = '';
  for (let rest = serial, i = 0; i < 6; i += 1, rest = Math.floor(rest / 31))
    digits = CHARSET.charAt(rest % 31) + digits;
  return SAMPLE_PREFIX + digits;
}
