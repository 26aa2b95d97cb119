/**
 * Identifier of an electronic licence 电子证照标识, GB/T 36904-2018:
 *
 *     1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U
 *     │              │                    │                  │           │   └ check character: ISO/IEC 7064 MOD 37,36
 *     │              │                    │                  │           │     over the parts before it but the root
 *     │              │                    │                  │           └ version 版本号, 001 to 999
 *     │              │                    │                  └ serial 流水号 of the issuer, 0-9 and A-Z
 *     │              │                    └ issuer 证照颁发机构代码: its unified social credit code
 *     │              └ type 证照类型代码: the credit code of the body that defined it, and 3 digits
 *     └ root of electronic licences 电子证照根代码
 */
import { mod37_36 } from './check-digits.ts';
import type { Parsed } from './parsed.ts';

export interface LicenceIdentifierParts {
  /** Type of the licence, 21 characters. */
  typeCode: string;
  /** Credit code of the body that issued it, 18 characters. */
  issuer: string;
  /** Number of the licence with its issuer. */
  serial: string;
  /** 1 to 999. */
  version: number;
}

const ROOT = '1.2.156.3005.2';
/** Longest serial that is taken; the standard sets none. */
const LONGEST_SERIAL = 64;
const FORMS: readonly [part: string, form: RegExp, words: string][] = [
  ['type code', /^[0-9A-Z]{18}\d{3}$/, '18 of 0-9 A-Z and 3 digits'],
  ['issuer', /^[0-9A-Z]{18}$/, '18 of 0-9 A-Z'],
  ['serial', new RegExp(`^[0-9A-Z]{1,${LONGEST_SERIAL}}$`), `1 to ${LONGEST_SERIAL} of 0-9 A-Z`],
  ['version', /^(?!000)\d{3}$/, '001 to 999'],
];

/** The identifier of its parts. RangeError for parts that are none. */
export function makeLicenceIdentifier({ typeCode, issuer, serial, version }: LicenceIdentifierParts): string {
  const parts = [typeCode, issuer, serial, String(version).padStart(3, '0')];
  const [problem] = partProblems(parts);
  if (problem !== undefined) throw new RangeError(`licence identifier: ${problem}`);
  return [ROOT, ...parts, mod37_36(parts.join(''))].join('.');
}

/**
 * Checks an identifier: root, the form of each part, check character. Letters are capitals, as the standard has them.
 */
export function parseLicenceIdentifier(text: string): Parsed<LicenceIdentifierParts> {
  const parts = text.startsWith(`${ROOT}.`) ? text.slice(ROOT.length + 1).split('.') : [];
  const [typeCode = '', issuer = '', serial = '', version = '', got = ''] = parts;
  if (parts.length !== 5)
    return { ok: false, problems: [`must be ${ROOT} and 5 parts after it, joined by full stops`] };
  const body = [typeCode, issuer, serial, version];
  const problems = partProblems(body);
  if (problems.length > 0) return { ok: false, problems };
  const check = mod37_36(body.join(''));
  if (got !== check) return { ok: false, problems: [`check character: expected ${check}, but got: ${got}`] };
  return { ok: true, value: { typeCode, issuer, serial, version: Number(version) } };
}

const partProblems = (parts: readonly string[]): string[] =>
  FORMS.flatMap(([part, form, words], index) => {
    const got = parts[index] ?? '';
    return form.test(got) ? [] : [`${part} must be ${words}, but got: ${got}`];
  });
