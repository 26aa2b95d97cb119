import { expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { alertOf, monthsOf } from './rules.ts';

test('Z22: one event a month; the alert is told while the month lasts, and for good once it is over', () => {
  const month = { endsOn: '2026-10-31', due: 1, held: 0 };
  expect(alertOf(month, '2026-09-30')).toBe('NONE');
  expect(alertOf(month, '2026-10-01')).toBe('TO_BE_HELD');
  expect(alertOf(month, '2026-10-31')).toBe('TO_BE_HELD');
  expect(alertOf(month, '2026-11-01')).toBe('MISSED');
  expect(alertOf({ ...month, held: 1 }, '2026-11-01')).toBe('NONE');
});

test('Z22: zhundong promises twelve months a year, gedian none', () => {
  const held = new Map([['2026-01', 1]]);
  const months = monthsOf(zone('zhundong'), { year: 2026, today: '2026-02-15', held });
  expect(months).toHaveLength(12);
  expect(months.slice(0, 3)).toMatchObject([
    { month: '2026-01', endsOn: '2026-01-31', due: 1, held: 1, alert: 'NONE', rule: { clause: '二(九)1' } },
    { month: '2026-02', endsOn: '2026-02-28', due: 1, held: 0, alert: 'TO_BE_HELD' },
    { month: '2026-03', endsOn: '2026-03-31', held: 0, alert: 'NONE' },
  ]);
  expect(monthsOf(zone('gedian'), { year: 2026, today: '2026-02-15', held })).toEqual([]);
});
