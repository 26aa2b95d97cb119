import { expect, test } from '@jest/globals';
import { isSameStored } from './rows.ts';

test.each([
  [{ dueOn: '2026-11-19', amount: '1.00' }, { amount: '1.00', dueOn: '2026-11-19' }, true],
  [Object.assign(Object.create(null), { code: 'A' }), { code: 'A', note: undefined }, true],
  [[{ code: 'A' }, { code: 'B' }], [{ code: 'B' }, { code: 'A' }], false],
  [{ code: 'A' }, { code: 'A', note: null }, false],
  [undefined, null, true],
  [null, 0, false],
])('values of a column say the same whatever the order of their members: %j, %j', (one, other, same) => {
  expect(isSameStored(one, other)).toBe(same);
});
