/** Values that somebody may send, and that no department may take for what they are not. */
import { getNullableType, isListType } from 'graphql';
import type { GraphQLInputType } from 'graphql';
import { TEXT, exampleOf } from './inputs.ts';

/** Texts that are refused wherever they stand. */
export const REFUSED_TEXTS: readonly (readonly [what: string, text: string])[] = [
  ['NUL', 'a\0b'],
  ['a control character', 'a\u0001b'],
  ['half of a surrogate pair', '坏\ud800的'],
  ['a bidirectional override', '甲\u202e乙'],
  ['a bidirectional isolate', '甲\u2066乙'],
  ['a mark of direction', '甲\u200f'],
  ['a space without width', '葛\u200b店'],
  ['a joiner', '葛\u2060店'],
  ['a byte order mark', '\ufeff葛店'],
  ['a soft hyphen', '葛\u00ad店'],
  ['a filler', '葛\u3164店'],
  ['a line separator', '甲\u2028乙'],
  ['a replacement character', '甲\ufffd乙'],
  ['an endless text', '长'.repeat(20_001)],
];

/** What a text in one line may not hold either. */
export const LINE_BREAK = ['a line break', '甲\n乙'] as const;

/** Values of each scalar that a rule refuses, at the latest that of its column. */
export const REFUSED_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  CreditCode: ['', '91350100M000100Y44', '9135\u00000100M000100Y43'],
  Date: ['0001-01-01', '1899-12-31', '2100-01-01', '2126-12-09', '9999-12-31', '2026-02-30', ''],
  DateTime: ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '2026-02-30T00:00:00Z', ''],
  Int: [2 ** 31, -(2 ** 31) - 1, 1.5],
  ProjectCode: ['', '2611-420703-04-01-100002'],
  Yuan: ['99999999999999999.99', '0.001', 'NaN', '', 1e300],
};

const everyTen = Array.from({ length: 10 }, (_, index) => `${1900 + index * 20}-03-01`);

/** Values of each scalar that a rule may take or refuse, and that no department may fail at. */
export const ODD_VALUES: Readonly<Record<string, readonly unknown[]>> = {
  Date: ['1900-01-01', '2099-12-31', ...everyTen],
  DateTime: ['1900-01-01T00:00:00+08:00', '2026-11-19T09:59:59.999999+08:00', '2099-12-31T23:59:59+08:00'],
  Float: [-1, 1e300, 0, 1e-9, 0.004, 1e9, 1e15, 1e18, -1e300],
  ID: ['', '0', '-1', "'; select 1", '00000000-0000-0000-0000-000000000000'],
  Int: [0, -1, 2 ** 31 - 1, -(2 ** 31)],
  String: ['', '长'.repeat(3_000), ' ', '0', '%', '\\', "'", '{}', '𠮷'.repeat(200)],
  Yuan: ['-5.00', '0.00', '-9999999999999999.99', '9999999999999999.99'],
};

/** Of each kind so many values are tried at every place. */
const EVERYWHERE = 2;

/**
 * Those of some values that are tried at a place: the first ones, and two of the others. Which ones goes by the place,
 * so that each is tried at many. What is to be found is a place that is not checked; what a check refuses is tested
 * with the check.
 */
export function triedAt<Value>(place: string, values: readonly Value[]): Value[] {
  const others = values.slice(EVERYWHERE);
  let number = 0;
  for (const character of place) number = (number * 31 + character.charCodeAt(0)) % 65_521;
  const picked = new Set(
    [number, number + 1 + (number % Math.max(1, others.length - 1))].map(one => one % others.length),
  );
  return [...values.slice(0, EVERYWHERE), ...others.filter((_, index) => picked.has(index))];
}

/** The entries of a list that somebody fills. */
const MANY = 1_000;

/** A list of so many entries of its type, which differ in their texts. */
export function manyOf(type: GraphQLInputType, length = MANY): unknown[] {
  const plain = getNullableType(type);
  if (!isListType(plain)) throw new Error(`there must be a list, but got: ${String(type)}`);
  const entry = JSON.stringify(exampleOf(plain.ofType));
  return Array.from({ length }, (_, index) => JSON.parse(entry.replaceAll(TEXT, `${TEXT}${index}`)));
}

const ID = '0190a1b2-0000-8000-8000-000000000000';

/** Cursors that no list gave. */
export const FORGED_CURSORS: readonly string[] = [
  'x',
  ...[
    ['2026-02-30', ID],
    ['2026-01-01T99:99:99+99', ID],
    ['0000-00-00 00:00:00+00', ID],
    ['9999-12-31', ID],
    ['2026-01-01 00:00:00+00', ID],
    ['91350100M000100Y43'],
    [1, 2],
    {},
  ].map(values => Buffer.from(JSON.stringify(values)).toString('base64url')),
];
