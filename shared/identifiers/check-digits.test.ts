import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALPHANUMERIC, mod11_10, mod37_36, valueTable, weightedSum } from './check-digits.ts';

const text = (alphabet: string, minLength: number) =>
  fc.string({ unit: fc.constantFrom(...alphabet), minLength, maxLength: 30 });

describe('ISO/IEC 7064 hybrid systems', () => {
  test('GB/T 40058-2021: three codes in use have MOD 11,10 over their first 19 digits', () => {
    expect(mod11_10('2504441223040134355')).toBe('0');
    expect(mod11_10('2603141124890534694')).toBe('8');
    expect(mod11_10('2411130202890163701')).toBe('5');
  });

  test('ISO/IEC 7064 clause 9, MOD 11,10: 0794 has check digit 5', () => {
    expect(mod11_10('0794')).toBe('5');
  });

  test('GB/T 17710 MOD 37,36: A12425GABC1234002 has check character M', () => {
    expect(mod37_36('A12425GABC1234002')).toBe('M');
  });

  test.each([
    ['MOD 11,10', '0123456789', mod11_10],
    ['MOD 37,36', ALPHANUMERIC, mod37_36],
  ] as const)('%s finds every single wrong character', (_system, alphabet, check) => {
    fc.assert(
      fc.property(text(alphabet, 1), fc.nat(), fc.constantFrom(...alphabet), (body, at, other) => {
        const index = at % body.length;
        fc.pre(body[index] !== other);
        expect(check(body.slice(0, index) + other + body.slice(index + 1))).not.toBe(check(body));
      }),
    );
  });
});

describe('weighted sums', () => {
  test('adds value times weight from an offset', () => {
    expect(weightedSum('XX12', valueTable('0123456789'), [10, 1], 2)).toBe(12);
  });

  test('is -1 for a character outside the alphabet, beyond ASCII, or missing', () => {
    const digits = valueTable('0123456789');
    expect(weightedSum('1A', digits, [1, 1])).toBe(-1);
    expect(weightedSum('1号', digits, [1, 1])).toBe(-1);
    expect(weightedSum('1', digits, [1, 1])).toBe(-1);
  });
});
