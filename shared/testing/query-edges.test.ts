import { expect, test } from '@jest/globals';
import { wrongEdges } from './query-edges.ts';

/** A query whose year must be from 1900 to 2200, and is let in from one year to another. */
const askFrom = (least: number, most: number) => async (value: number | string) =>
  Number(value) >= least && Number(value) <= most ? '' : `year must be from 1900 to 2200, but got: ${value}`;
const YEAR = { path: ['year'], type: 'Int' };

test('a rule that lets in and refuses what it says is let pass', async () => {
  expect(await wrongEdges(YEAR, askFrom(1900, 2200))).toEqual([]);
});

test.each([
  ['lets in one less', 1899, 2200, '1899 was answered: data'],
  ['refuses its least', 1901, 2200, '1900 was answered: year must be from 1900 to 2200, but got: 1900'],
  ['refuses its most', 1900, 2199, '2200 was answered: year must be from 1900 to 2200, but got: 2200'],
  ['lets in one more', 1900, 2201, '2201 was answered: data'],
])('a rule that %s is noticed', async (_what, least, most, answered) => {
  expect(await wrongEdges(YEAR, askFrom(least, most))).toEqual([`"year must be from 1900 to 2200", but ${answered}`]);
});

test('so is a list of another length', async () => {
  const ask = async (length: number | string) =>
    Number(length) > 0 && Number(length) < 50 ? '' : `filter.zones must be 1 to 50, but got: ${length}`;
  expect(await wrongEdges({ path: ['filter', 'zones'], type: '[]' }, ask)).toEqual([
    '"filter.zones must be 1 to 50", but 50 was answered: filter.zones must be 1 to 50, but got: 50',
  ]);
});
