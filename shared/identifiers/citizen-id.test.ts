import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { localDate } from '../clock/index.ts';
import {
  citizenIdCheckDigit,
  isCitizenId,
  isSampleCitizenId,
  makeCitizenId,
  normalizeCitizenId,
  parseCitizenId,
} from './citizen-id.ts';

const made = fc.record({
  province: fc.constantFrom('36', '41', '42', '65'),
  birthDate: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true }).map(localDate),
  sex: fc.constantFrom('MALE' as const, 'FEMALE' as const),
  serial: fc.nat({ max: 499 }),
});

describe('GB 11643-1999 citizen id', () => {
  test('weights 7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2 one by one', () => {
    // A single 1 at position i leaves its weight as the remainder, which picks from 10X98765432.
    const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    weights.forEach((weight, i) => {
      expect(citizenIdCheckDigit(`${'0'.repeat(i)}1${'0'.repeat(16 - i)}`)).toBe('10X98765432'[weight]);
    });
  });

  test('GB 11643-1999 clause 4, the worked examples of the standard', () => {
    expect(citizenIdCheckDigit('11010519491231002')).toBe('X');
    expect(citizenIdCheckDigit('44052418800101001')).toBe('4');
  });

  test('names its parts', () => {
    const code = makeCitizenId({ birthDate: '1988-02-29', sex: 'FEMALE', serial: 7 });
    expect(parseCitizenId(code)).toEqual({
      ok: true,
      value: { code, divisionCode: '429999', birthDate: '1988-02-29', sex: 'FEMALE' },
    });
  });

  test('reads full-width and a small x', () => {
    expect(isCitizenId('110105 19491231 002x')).toBe(true);
    expect(normalizeCitizenId('１１0105-19491231-002ｘ')).toBe('11010519491231002X');
  });

  test('samples are valid, recognisable, and in an area that never existed', () => {
    fc.assert(
      fc.property(made, parts => {
        const code = makeCitizenId(parts);
        expect(parseCitizenId(code)).toMatchObject({
          ok: true,
          value: { divisionCode: `${parts.province}9999`, birthDate: parts.birthDate, sex: parts.sex },
        });
        expect(isSampleCitizenId(code)).toBe(true);
      }),
    );
    expect(isSampleCitizenId('11010519491231002X')).toBe(false);
  });

  test('any single wrong character is found', () => {
    fc.assert(
      fc.property(made, fc.nat({ max: 17 }), fc.constantFrom(...'0123456789X'), (parts, at, other) => {
        const code = makeCitizenId(parts);
        fc.pre(code[at] !== other);
        expect(isCitizenId(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });

  test('normalising is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(normalizeCitizenId(normalizeCitizenId(text))).toBe(normalizeCitizenId(text));
      }),
    );
  });
});

describe('a birth date', () => {
  const born = (birthDate: string): string => {
    const first17 = `429999${birthDate.replaceAll('-', '')}001`;
    return first17 + citizenIdCheckDigit(first17);
  };
  test.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2026-11-19', true],
    ['2026-11-20', false],
    ['2099-01-01', false],
  ])('%s is one of a person who lives on 2026-11-19: %s', (birthDate, valid) =>
    expect(isCitizenId(born(birthDate), '2026-11-19')).toBe(valid),
  );
  test('in the future is unknown to who does not say what day it is; one before 1900 is wrong all the same', () => {
    expect(isCitizenId(born('2099-01-01'))).toBe(true);
    expect(isCitizenId(born('1899-12-31'))).toBe(false);
  });
});
