import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  creditCodeCheckDigit,
  isCreditCode,
  makeCreditCode,
  normalizeCreditCode,
  organizationCheckDigit,
  parseCreditCode,
} from './credit-code.ts';

const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const serials = fc.nat({ max: 887_503_680 });

describe('GB 32100-2015 unified social credit code', () => {
  test.each([
    ['the example of the standard', '91350100M000100Y43'],
    ['inner check character X', '9144030071526726XG'],
    ['inner check digit 0', '91420703MA4K000104'],
    ['sum divisible by 31, so check digit 0', '91420703MA4K001410'],
    ['inner check character X', '91420703MA4K0007X4'],
    ['Xinjian, Jiangxi', '91360112MA3A00079L'],
    ['Jimsar, Xinjiang', '91652327MA780012XH'],
    ['sole trader', '92420703MA4K00A146'],
    ['authority', '114207000120000165'],
    ['private non-enterprise unit', '52420703MJH0000191'],
  ])('valid: %s', (_what, code) => {
    expect(parseCreditCode(code)).toMatchObject({ ok: true, value: { code } });
  });

  test.each([
    ['the counter-example of the standard', '91350100M000100Y4Z'],
    ['wrong check digit', '91350100M000100Y44'],
    ['I', '91350100M000I00Y43'],
    ['O', '91350100M000O00Y43'],
    ['S', '91350100M000S00Y43'],
    ['V', '91350100M000V00Y43'],
    ['Z', '91350100M000Z00Y43'],
    ['17 characters', '91350100M000100Y4'],
  ])('invalid: %s', (_what, code) => {
    expect(isCreditCode(code)).toBe(false);
  });

  test('names its parts', () => {
    expect(parseCreditCode('91420703MA4K000104')).toEqual({
      ok: true,
      value: {
        code: '91420703MA4K000104',
        authority: '9',
        kind: '1',
        divisionCode: '420703',
        organizationCode: 'MA4K00010',
      },
    });
  });

  test('GB 11714-1997: organisation code D2143569 has check character X', () => {
    expect(organizationCheckDigit('D2143569')).toBe('X');
  });

  test('GB 32100-2015 example: the 18th character of 91350100M000100Y4 is 3', () => {
    expect(creditCodeCheckDigit('91350100M000100Y4')).toBe('3');
  });

  test('reads full-width, lower case, spaces and hyphens', () => {
    expect(normalizeCreditCode(' ９１420703－ma4k 0001　04\u200b')).toBe('91420703MA4K000104');
  });

  test('normalising is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const once = normalizeCreditCode(text);
        expect(normalizeCreditCode(once)).toBe(once);
      }),
    );
  });

  test('any single wrong character is found (31 is prime, no weight is 0)', () => {
    fc.assert(
      fc.property(serials, fc.nat({ max: 17 }), fc.constantFrom(...CHARSET), (serial, at, other) => {
        const code = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
        fc.pre(code[at] !== other);
        expect(isCreditCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('any two neighbours exchanged are found', () => {
    fc.assert(
      fc.property(serials, fc.nat({ max: 16 }), (serial, at) => {
        const code = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
        fc.pre(code[at] !== code[at + 1]);
        expect(isCreditCode(`${code.slice(0, at)}${code[at + 1]}${code[at]}${code.slice(at + 2)}`)).toBe(false);
      }),
    );
  });
});

describe('makeCreditCode', () => {
  test('makes codes from their organisation code', () => {
    expect(makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 'MA4K0001' })).toBe(
      '91420703MA4K000104',
    );
    expect(makeCreditCode({ authority: '5', kind: '2', divisionCode: '420703', serial: 'MJH00001' })).toBe(
      '52420703MJH0000191',
    );
  });

  test('what it makes parses back to its parts', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('1', '5', '9', 'N', 'Y'),
        fc.constantFrom('1', '2', '9'),
        fc.nat({ max: 999_999 }),
        serials,
        (authority, kind, division, serial) => {
          const divisionCode = String(division).padStart(6, '0');
          expect(parseCreditCode(makeCreditCode({ authority, kind, divisionCode, serial }))).toMatchObject({
            ok: true,
            value: { authority, kind, divisionCode },
          });
        },
      ),
    );
  });

  test('different serials make different codes, recognisable as samples', () => {
    fc.assert(
      fc.property(serials, serials, (a, b) => {
        const make = (serial: number) => makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial });
        expect(make(a).slice(8, 10)).toBe('YY');
        expect(make(a) === make(b)).toBe(a === b);
      }),
    );
  });

  test('makes 100,000 different codes', () => {
    const codes = new Set<string>();
    for (let serial = 0; serial < 100_000; serial += 1)
      codes.add(makeCreditCode({ authority: '9', kind: '1', divisionCode: '360112', serial }));
    expect(codes.size).toBe(100_000);
  });
});
