import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isProjectCode, makeProjectCode, normalizeProjectCode, parseProjectCode } from './project-code.ts';

const made = fc.record({
  year: fc.integer({ min: 2000, max: 2099 }),
  month: fc.integer({ min: 1, max: 12 }),
  divisionCode: fc.constantFrom('420703', '360112', '652327'),
  authorityCode: fc.constantFrom('04', '89', '99'),
  typeCode: fc.constantFrom('01', '02', '03'),
  serial: fc.nat({ max: 99_999 }),
});

describe('GB/T 40058-2021 project code', () => {
  test.each(['2504-441223-04-01-343550', '2603-141124-89-05-346948', '2411-130202-89-01-637015'])('in use: %s', code =>
    expect(isProjectCode(code)).toBe(true),
  );

  test.each(['2611-420703-04-01-123452', '2601-360112-89-02-000015', '2612-652327-99-03-987652'])('made up: %s', code =>
    expect(isProjectCode(code)).toBe(true),
  );

  test('names its parts', () => {
    expect(parseProjectCode('2611-420703-04-01-123452')).toEqual({
      ok: true,
      value: {
        code: '2611-420703-04-01-123452',
        year: 2026,
        month: 11,
        divisionCode: '420703',
        authorityCode: '04',
        typeCode: '01',
        serial: '12345',
      },
    });
  });

  test('reads bare digits, full-width and spaces', () => {
    expect(normalizeProjectCode('２６11 420703 04 01 123452')).toBe('2611-420703-04-01-123452');
    expect(normalizeProjectCode('26114207030401123452')).toBe('2611-420703-04-01-123452');
  });

  test('normalising is idempotent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9 -]{18,26}$/)), text => {
        const once = normalizeProjectCode(text);
        expect(normalizeProjectCode(once)).toBe(once);
      }),
    );
  });

  test('what is made parses back', () => {
    fc.assert(
      fc.property(made, ({ serial, ...parts }) => {
        expect(parseProjectCode(makeProjectCode({ ...parts, serial }))).toMatchObject({
          ok: true,
          value: { ...parts, serial: String(serial).padStart(5, '0') },
        });
      }),
    );
  });

  test('any single wrong digit is found', () => {
    fc.assert(
      fc.property(made, fc.nat({ max: 23 }), fc.constantFrom(...'0123456789'), (parts, at, other) => {
        const code = makeProjectCode(parts);
        fc.pre(code[at] !== '-' && code[at] !== other);
        expect(isProjectCode(code.slice(0, at) + other + code.slice(at + 1))).toBe(false);
      }),
    );
  });
});
