/** Which reports of a subgraph are another contract. */
import { expect, test } from '@jest/globals';
import { Contracts } from './contracts.ts';

const FILE = '"A query. 查询" type Query { a: Int b: Int } type Other { c: Int }';
const SAME = `
  type Other { c: Int }
  """
  A query. 查询
  """
  type Query { a: Int b: Int }`;

test('the same contract in another notation and order is no change', () => {
  const contracts = new Contracts([{ name: 'market', url: '', contract: FILE }]);
  expect([FILE, SAME, SAME, FILE].map(sdl => contracts.report('market', sdl))).toEqual([false, false, false, false]);
  expect(contracts.sdlOf('market')).toBe(FILE);
});

test('another contract is a change once, and so is the way back', () => {
  const contracts = new Contracts([{ name: 'market', url: '', contract: FILE }]);
  const another = FILE.replace('b: Int', 'b: String');
  expect([another, another, FILE, FILE].map(sdl => contracts.report('market', sdl))).toEqual([
    true,
    false,
    true,
    false,
  ]);
});

test('the first report of a department without a file is a change, also where it is not GraphQL', () => {
  const contracts = new Contracts([{ name: 'market', url: 'http://market/', contract: undefined }]);
  expect(['{', '{', FILE].map(sdl => contracts.report('market', sdl))).toEqual([true, false, true]);
});
