import { expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { fundPlan, isAfterPlan, leftOf } from './rules.ts';

test('G10: gedian wants its industry funds by the end of 2021; no other zone plans any', () => {
  expect(fundPlan(zone('gedian'), '2026-11-19')).toMatchObject({ plannedBy: '2021-12-31', rule: { clause: '§10' } });
  expect(fundPlan(zone('gedian'), '2021-04-18')).toBeNull();
  expect(fundPlan(zone('yili'), '2026-11-19')).toBeNull();
  const fund = (establishedOn: string) => isAfterPlan({ establishedOn, plannedBy: '2021-12-31' });
  expect([fund('2021-12-31'), fund('2022-01-01')]).toEqual([false, true]);
  expect(leftOf({ size: '100.00', invested: '99.99' })).toBe('0.01');
});
