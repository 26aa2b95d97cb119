/** Which reports of a subgraph are another contract. */
import { expect, test } from '@jest/globals';
import { canonicalForm } from './canonical.ts';
import { Contracts } from './contracts.ts';

const open = (contract: string | undefined, url = ''): Contracts =>
  new Contracts([{ name: 'market', url, contract }], async sdl => canonicalForm(sdl));
/** What each report in turn returns. */
const reports = async (contracts: Contracts, sdls: readonly string[]): Promise<boolean[]> => {
  const results: boolean[] = [];
  for (const sdl of sdls) results.push(await contracts.report('market', sdl));
  return results;
};

const FILE = '"A query. 查询" type Query { a: Int b: Int } type Other { c: Int }';
const SAME = `
  type Other { c: Int }
  """
  A query. 查询
  """
  type Query { a: Int b: Int }`;

test('the same contract in another notation and order is no change', async () => {
  const contracts = open(FILE);
  expect(await reports(contracts, [FILE, SAME, SAME, FILE])).toEqual([false, false, false, false]);
  expect(contracts.sdlOf('market')).toBe(FILE);
});

test('what its file says to the letter is not even parsed', async () => {
  const contracts = new Contracts([{ name: 'market', url: '', contract: FILE }], () =>
    Promise.reject(new Error('it is the same text')),
  );
  expect(await reports(contracts, [FILE, FILE])).toEqual([false, false]);
});

test('another contract is a change once, and so is the way back', async () => {
  const contracts = open(FILE);
  const another = FILE.replace('b: Int', 'b: String');
  expect(await reports(contracts, [another, another, FILE, FILE])).toEqual([true, false, true, false]);
});

test('the first report of a department without a file is a change, also where it is not GraphQL', async () => {
  const contracts = open(undefined, 'http://market/');
  expect(await reports(contracts, ['{', '{', FILE])).toEqual([true, false, true]);
});
