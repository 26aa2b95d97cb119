import { describe, expect, test } from '@jest/globals';
import { makeCitizenId } from './identifiers/index.ts';
import {
  amount,
  checkIdempotencyKey,
  decimal,
  impersonalLines,
  impersonalText,
  personName,
  plainLines,
  plainText,
} from './input.ts';
import { refusalOf } from './testing/refusal.ts';

const messageOf = (work: () => unknown): string => {
  const refusal = refusalOf(work);
  return refusal ? `${refusal.code}: ${refusal.message}` : 'accepted';
};
const UNSEEN = 'must have no control, bidirectional or other character that is not seen, but got:';

describe('texts', () => {
  test.each([
    ['', 'INVALID_INPUT: title must have 1 to 200 characters, but got: 0'],
    [' \u3000 ', 'INVALID_INPUT: title must have 1 to 200 characters, but got: 0'],
    ['。 ', 'INVALID_INPUT: title must have a letter or a digit, but got: "。"'],
    ['字'.repeat(201), 'INVALID_INPUT: title must have 1 to 200 characters, but got: 201'],
    ['甲\u202e乙', `INVALID_INPUT: title ${UNSEEN} U+202E in "甲\\u{202E}乙"`],
    ['甲\u200b', `INVALID_INPUT: title ${UNSEEN} U+200B in "甲\\u{200B}"`],
    ['甲\n乙', `INVALID_INPUT: title ${UNSEEN} U+000A in "甲\\u{000A}乙"`],
    ['😀1', 'accepted'],
  ])('%j', (text, message) => expect(messageOf(() => plainText('title', text))).toBe(message));

  test('of several lines may have line breaks and tabs, and nothing else that is not seen', () => {
    expect(plainLines('note', ' 一\r\n\t二\n', 20)).toBe('一\r\n\t二');
    expect(messageOf(() => plainLines('note', '一\n\u2028二', 20))).toBe(
      `INVALID_INPUT: note ${UNSEEN} U+2028 in "一\\u{000A}\\u{2028}二"`,
    );
  });

  test.each([
    ['甲·阿卜杜', 'accepted'],
    ["Anne O'Neil-Li", 'accepted'],
    ['甲😀', 'INVALID_INPUT: name must be the name of a person, in letters, but got: "甲😀"'],
    ['甲1', 'INVALID_INPUT: name must be the name of a person, in letters, but got: "甲1"'],
  ])('of a person: %s', (text, message) => expect(messageOf(() => personName('name', text))).toBe(message));

  test.each(['', 'k'.repeat(201), 'a\0b', '\ud800', '\u200b'])('no idempotency key: %j', key =>
    expect(refusalOf(() => checkIdempotencyKey(key))?.code).toBe('INVALID_INPUT'),
  );
});

describe('a text that many read holds no personal number, however it is written', () => {
  const MOBILE = '13800138000';
  const IDENTITY = makeCitizenId({ birthDate: '1990-03-07', sex: 'FEMALE', serial: 11 });
  test.each([
    MOBILE,
    '138 0013 8000',
    '138-0013-8000',
    '138.0013.8000',
    '138·0013·8000',
    '138 - 0013 - 8000',
    '+86 138 0013 8000',
    '0086(138)00138000',
    '１３８００１３８０００',
    '１３８－００１３－８０００',
    IDENTITY,
    IDENTITY.replace('19900307', ' 19900307 '),
    IDENTITY.replaceAll(/[0-9X]/g, (c: string) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    `9${IDENTITY}`,
  ])('%s', number => {
    expect(refusalOf(() => impersonalText('note', `联系人电话${number}，请回复`))?.code).toBe('INVALID_INPUT');
    expect(refusalOf(() => impersonalLines('note', `一\n${number}\n二`, 200))?.code).toBe('INVALID_INPUT');
  });

  test.each([
    '2026-11-19 10:00至11:30',
    '鄂葛执罚〔2026〕138号',
    '91420703YY00016P7F',
    '2611-420703-04-01-123452',
    '13,800,138,000元',
  ])('other numbers stay: %s', text => expect(impersonalText('note', text)).toBe(text));
});

describe('numbers are checked as their column will hold them', () => {
  test.each([
    [1e-9, 'INVALID_INPUT: area must be from 0.01 to 1000000, with 2 decimals, but got: 1e-9'],
    [0.004, 'INVALID_INPUT: area must be from 0.01 to 1000000, with 2 decimals, but got: 0.004'],
    [-1, 'INVALID_INPUT: area must be from 0.01 to 1000000, with 2 decimals, but got: -1'],
    [1e300, 'INVALID_INPUT: area must be from 0.01 to 1000000, with 2 decimals, but got: 1e+300'],
    [Number.NaN, 'INVALID_INPUT: area must be from 0.01 to 1000000, with 2 decimals, but got: NaN'],
    [0.006, 'accepted'],
    [1_000_000.004, 'accepted'],
  ])('%d', (value, message) =>
    expect(messageOf(() => decimal('area', value, { least: 0.01, most: 1_000_000 }))).toBe(message),
  );

  test('a decimal is given as it is stored', () => expect(decimal('area', 0.006, { most: 1 })).toBe(0.01));

  test.each([
    ['-0.01', 'INVALID_INPUT: fine must be from 0.00 to 100.00 yuan, but got: -0.01'],
    ['100.01', 'INVALID_INPUT: fine must be from 0.00 to 100.00 yuan, but got: 100.01'],
    ['9999999999999999.99', 'INVALID_INPUT: fine must be from 0.00 to 100.00 yuan, but got: 9999999999999999.99'],
    ['0.00', 'accepted'],
    ['100.00', 'accepted'],
  ])('%s', (yuan, message) => expect(messageOf(() => amount('fine', yuan, { most: '100.00' }))).toBe(message));
});
