/** The messages for wrong input, word for word: clerks and other teams' developers read them. */
import { describe, expect, test } from '@jest/globals';
import {
  citizenIdCheckDigit,
  creditCodeCheckDigit,
  makeCitizenId,
  makeCreditCode,
  makeProjectCode,
  mod11_10,
  mod37_36,
  organizationCheckDigit,
  parseCitizenId,
  parseCreditCode,
  parseIndustryCode,
  parseProjectCode,
  sizeClass,
} from './index.ts';
import type { Parsed } from './index.ts';

const problems = <T>(parsed: Parsed<T>): string[] => (parsed.ok ? [] : parsed.problems);

describe('parseCreditCode', () => {
  const legal = '0-9 A-H J-N P-R T U W X Y';
  test.each([
    ['', ['must be 18 characters, but got: 0']],
    ['91350100M000100Y4', ['must be 18 characters, but got: 17']],
    ['91350100M000100Y44', ['check digit: expected 3, but got: 4']],
    ['91350100M000100Y4Z', [`character 18 must be one of ${legal}, but got: Z`, 'check digit: expected 3, but got: Z']],
    ['9135O100M000100Y43', [`character 5 must be one of ${legal}, but got: O`]],
    [
      '9135A100M000100Y43',
      ['character 5 must be a digit (division), but got: A', 'check digit: expected Y, but got: 3'],
    ],
    [
      '91350100M000100Y53',
      ['organisation code check digit: expected 4, but got: 5', 'check digit: expected 6, but got: 3'],
    ],
    [
      '91350100M000100Y4号',
      [`character 18 must be one of ${legal}, but got: 号`, 'check digit: expected 3, but got: 号'],
    ],
    ['9I350100M000100Y4', ['must be 18 characters, but got: 17', `character 2 must be one of ${legal}, but got: I`]],
  ])('%p', (code, expected) => expect(problems(parseCreditCode(code))).toEqual(expected));
});

describe('parseProjectCode', () => {
  test.each([
    ['2611-420703-04-01-12345', ['must be 20 digits (24 characters with its hyphens), but got: 19']],
    ['2611-420703-04-01-123453', ['check digit: expected 2, but got: 3']],
    [
      '2613-420703-04-01-123452',
      ['month (digits 3-4) must be 01 to 12, but got: 13', 'check digit: expected 9, but got: 2'],
    ],
    [
      '2020-420703-04-01-123451',
      ['month (digits 3-4) must be 01 to 12, but got: 20', 'check digit: expected 7, but got: 1'],
    ],
    ['2611-42O703-04-01-123452', ['must have digits only, but got: O']],
  ])('%p', (code, expected) => expect(problems(parseProjectCode(code))).toEqual(expected));
});

describe('parseCitizenId', () => {
  test.each([
    ['429999880808123', ['must be 18 characters, but got: 15']],
    [
      '99999919880808123X',
      ['characters 1-2 must be a province of GB/T 2260, but got: 99', 'check digit: expected 2, but got: X'],
    ],
    [
      '429999198802301234',
      [
        'characters 7-14 must be a real date (YYYYMMDD), but got one that is not in the calendar',
        'check digit: expected X, but got: 4',
      ],
    ],
    ['42999919880808A23X', ['character 15 must be a digit, but got: A']],
    ['42999919880808123Y', ['character 18 must be a digit or X, but got: Y']],
  ])('%p', (code, expected) => expect(problems(parseCitizenId(code))).toEqual(expected));
});

describe('parseIndustryCode', () => {
  test.each([
    ['', ['must be a section letter, 2 to 4 digits, or both (C, 26, C2612), but got: nothing']],
    ['C2', ['must be a section letter, 2 to 4 digits, or both (C, 26, C2612), but got: C2']],
    ['D26', ['section D has divisions 44 to 46, but got: 26, which is in section C']],
    ['P26', ['section P has divisions 83, but got: 26, which is in section C']],
    ['U26', ['section must be A to T, but got: U']],
    ['98', ['division must be 01 to 97, but got: 98']],
    ['C2602', ['group (third digit) must be 1 to 9, but got: 2602']],
  ])('%p', (code, expected) => expect(problems(parseIndustryCode(code))).toEqual(expected));
});

describe('sizeClass', () => {
  test.each([
    [{ division: 'D26' }, ['section D has divisions 44 to 46, but got: 26, which is in section C']],
    [{ division: 'C' }, ['division must have 2 digits, but got: C']],
    [
      { division: '47', annualRevenueWan: 100 },
      ['建筑业 needs totalAssetsWan as a number of 0 or more, but got: nothing'],
    ],
    [
      { division: '26', employees: -1, annualRevenueWan: NaN },
      [
        '工业 needs employees as a number of 0 or more, but got: -1',
        '工业 needs annualRevenueWan as a number of 0 or more, but got: NaN',
      ],
    ],
  ])('%j', (facts, expected) => expect(problems(sizeClass(facts))).toEqual(expected));
});

describe('functions that throw', () => {
  const sample = { authority: '9', kind: '1', divisionCode: '420703', serial: 1 };
  const project = { year: 2026, month: 11, divisionCode: '420703', serial: 1 };
  const person = { birthDate: '1988-08-08', sex: 'MALE', serial: 1 } as const;
  test.each([
    [() => makeCreditCode({ ...sample, serial: -1 }), 'serial must be an integer from 0 to 887503680, but got: -1'],
    [
      () => makeCreditCode({ ...sample, serial: 887_503_681 }),
      'serial must be an integer from 0 to 887503680, but got: 887503681',
    ],
    [() => makeCreditCode({ ...sample, divisionCode: '42A703' }), 'divisionCode must be 6 digits, but got: 42A703'],
    [
      () => makeCreditCode({ ...sample, kind: '' }),
      'authority, kind, divisionCode and serial must be 1, 1, 6 and 8 characters, but got: 9, , 420703, YY000001',
    ],
    [
      () => makeCreditCode({ ...sample, authority: 'S' }),
      'credit code must start with 17 of 0-9 A-H J-N P-R T U W X Y, but got: S1420703YY000001X',
    ],
    [() => organizationCheckDigit('D214356'), 'organisation code must start with 8 of 0-9 A-Z, but got: D214356'],
    [() => creditCodeCheckDigit('91'), 'credit code must start with 17 of 0-9 A-H J-N P-R T U W X Y, but got: 91'],
    [() => makeProjectCode({ ...project, month: 13 }), 'month must be 1 to 12, but got: 13'],
    [() => makeProjectCode({ ...project, year: 26 }), 'year must be 2000 to 2099, but got: 26'],
    [() => makeProjectCode({ ...project, serial: 100_000 }), 'serial must be 0 to 99999, but got: 100000'],
    [() => makeProjectCode({ ...project, divisionCode: '4207' }), 'divisionCode must be 6 digits, but got: 4207'],
    [
      () => makeProjectCode({ ...project, authorityCode: '4', typeCode: '010' }),
      'authorityCode and typeCode must be 2 digits each, but got: 4 and 010',
    ],
    [() => makeCitizenId({ ...person, province: '99' }), 'province must be a province of GB/T 2260, but got: 99'],
    [
      () => makeCitizenId({ ...person, birthDate: '1987-02-29' }),
      'birthDate must be a real date (YYYY-MM-DD), but got: 1987-02-29',
    ],
    [() => makeCitizenId({ ...person, serial: 500 }), 'serial must be 0 to 499, but got: 500'],
    [() => citizenIdCheckDigit('4299'), 'citizen id must start with 17 digits, but got 4 characters'],
    [() => mod11_10('12A'), 'MOD 11,10: each character must be one of 0123456789, but got: A'],
    [
      () => mod37_36('1-2'),
      'MOD 37,36: each character must be one of 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ, but got: -',
    ],
  ])('%s', (call, message) => expect(call).toThrow(new RangeError(message)));
});
