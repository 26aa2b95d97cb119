/** What is wrong with a record that was submitted, field by field. */
import { expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { problemsOf } from './rules.ts';

const NOW = new Date('2026-11-19T10:00:00+08:00');
const [ZONE, startsOn] = ['gedian', '2026-11-19'];
const itemsOf = (code: string): string[] => {
  const rule = zone(ZONE).rule(code, startsOn);
  return rule.kind === 'list' ? rule.parameters.items.map(item => item.code) : [];
};
const OPTIONAL = new Set(itemsOf('DOUBLE_PUBLICITY_OPTIONAL_FIELDS'));
const WANTED = itemsOf('DOUBLE_PUBLICITY_XK_FIELDS').filter(code => !OPTIONAL.has(code));
const record = (codes: readonly string[], more: object = {}) => ({
  profile: 'XK' as const,
  kind: 'NEW' as const,
  startsOn,
  fields: codes.map(code => ({ code, value: '内容' })),
  ...more,
});
const problems = (codes: readonly string[], more?: object) =>
  problemsOf(record(codes, more), ZONE, NOW).map(({ field, reason }) => [
    field,
    typeof reason === 'string' ? reason : reason.key,
  ]);

test('G50: a record with every field that the standard wants has no problem; fields that it may lack are no problem', () => {
  expect(problems(WANTED)).toEqual([]);
  expect(problems([...WANTED, 'BZ'])).toEqual([]);
});

test('G50: each field that is missing, unknown or doubled is named', () => {
  const [first = '', ...others] = WANTED;
  expect(problems(others)).toEqual([[first, 'MISSING_FIELD']]);
  expect(problems([...WANTED, 'CF_WSH'])).toEqual([['CF_WSH', 'UNKNOWN_FIELD']]);
  expect(problems([...WANTED, first])).toEqual([[first, 'DOUBLED_FIELD']]);
});

test('G50: what begins today is taken, what begins tomorrow is not; an annulment needs no fields', () => {
  expect(problems(WANTED, { startsOn: '2026-11-20' })).toEqual([[null, 'IN_FUTURE']]);
  expect(problems(WANTED, { startsOn: '2018-04-10' })).toEqual([[null, 'NOT_WANTED']]);
  expect(problems([], { kind: 'ANNULMENT' })).toEqual([]);
});
