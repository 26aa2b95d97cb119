import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { integrityOf, integrityRule, stateOn } from './rules.ts';

const DAY = '2026-11-19';
const NONE = { due: 0, kept: 0, dishonesties: 0, treated: 0, stock: 0, increase: 0 };
const met = (code: string, counts: object) => integrityOf(integrityRule(zone(code), DAY), { ...NONE, ...counts }).met;

describe('Z21, Y10: the word of authorities', () => {
  test('in Gedian all promises are kept and all dishonesties treated: 100 %, and nothing less', () => {
    expect(met('gedian', {})).toBe(true);
    expect(met('gedian', { due: 20_000, kept: 20_000 })).toBe(true);
    // 99.995 % is not 100 %.
    expect(met('gedian', { due: 20_000, kept: 19_999 })).toBe(false);
    expect(met('gedian', { dishonesties: 2, treated: 1 })).toBe(false);
  });
  test('in Yili neither stock nor increase is left', () => {
    expect(met('yili', { due: 3, kept: 2, dishonesties: 1, treated: 1 })).toBe(true);
    expect(met('yili', { stock: 1 })).toBe(false);
    expect(met('yili', { increase: 1 })).toBe(false);
  });
  test('where the plan wants nothing nothing is judged', () => {
    expect(integrityOf(null, { ...NONE, due: 3, kept: 2 })).toMatchObject({ met: null, promisesKept: 66.66 });
  });
  test('a promise is open to the end of its last day', () => {
    expect([stateOn({ state: 'OPEN', dueOn: DAY }, DAY), stateOn({ state: 'OPEN', dueOn: DAY }, '2026-11-20')]).toEqual(
      ['OPEN', 'DISHONEST'],
    );
    expect(stateOn({ state: 'FULFILLED', dueOn: DAY }, '2030-01-01')).toBe('FULFILLED');
  });
});
