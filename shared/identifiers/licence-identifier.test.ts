import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { makeLicenceIdentifier, parseLicenceIdentifier } from './index.ts';
import type { LicenceIdentifierParts } from './index.ts';

/** Identifiers that ministries and provinces print in the descriptions of their interfaces. */
const PRINTED: [identifier: string, parts: LicenceIdentifierParts][] = [
  [
    '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U',
    { typeCode: '11100000000013338W011', issuer: '11430000006122244L', serial: '20230000403', version: 1 },
  ],
  [
    '1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0',
    { typeCode: '11100000000013338W009', issuer: '11330105002500287C', serial: '2025052201', version: 2 },
  ],
];
const [[SAMPLE, PARTS]] = PRINTED as [(typeof PRINTED)[number]];
const problems = (text: string): string[] => {
  const parsed = parseLicenceIdentifier(text);
  return parsed.ok ? [] : parsed.problems;
};

describe('identifier of an electronic licence (GB/T 36904)', () => {
  test.each(PRINTED)('%s is read, and made of its parts', (identifier, parts) => {
    expect(parseLicenceIdentifier(identifier)).toEqual({ ok: true, value: parts });
    expect(makeLicenceIdentifier(parts)).toBe(identifier);
  });

  test('each wrong character of a part is found', () => {
    const at = fc.integer({ min: '1.2.156.3005.2.'.length, max: SAMPLE.length - 1 });
    fc.assert(
      fc.property(at, fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'), (index, other) => {
        fc.pre(SAMPLE[index] !== '.' && SAMPLE[index] !== other);
        expect(problems(SAMPLE.slice(0, index) + other + SAMPLE.slice(index + 1))).not.toEqual([]);
      }),
    );
  });

  test.each([
    ['another root', SAMPLE.replace('3005.2', '3005.3'), 'must be 1.2.156.3005.2 and 5 parts after it'],
    ['a part too few', SAMPLE.replace('.001', ''), 'must be 1.2.156.3005.2 and 5 parts after it'],
    ['small letters', SAMPLE.replace('13338W', '13338w'), 'type code must be 18 of 0-9 A-Z and 3 digits, but got'],
    ['a short issuer', SAMPLE.replace('244L', '244'), 'issuer must be 18 of 0-9 A-Z, but got: 11430000006122244'],
    ['no serial', SAMPLE.replace('20230000403', ''), 'serial must be 1 to 64 of 0-9 A-Z, but got: '],
    ['version 000', SAMPLE.replace('.001.', '.000.'), 'version must be 001 to 999, but got: 000'],
    ['a wrong check character', `${SAMPLE.slice(0, -1)}V`, 'check character: expected U, but got: V'],
    ['nothing', '', 'must be 1.2.156.3005.2 and 5 parts after it'],
  ])('%s is refused, and said', (_what, text, problem) => {
    expect(problems(text)).toEqual([expect.stringContaining(problem)]);
  });

  test('parts that are none make no identifier', () => {
    expect(() => makeLicenceIdentifier({ ...PARTS, version: 1_000 })).toThrow('version must be 001 to 999');
    expect(() => makeLicenceIdentifier({ ...PARTS, serial: 'a-1' })).toThrow('serial must be 1 to 64');
  });
});
