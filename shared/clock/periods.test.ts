import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkdays,
  inDayWindow,
  monthKey,
  quarterKey,
  weekKey,
  workdaysBetween,
  workdaysOutside,
} from './index.ts';
import { inland } from './testing.ts';

const quiet = { from: 1, to: 20 };

describe('windows', () => {
  test('the quiet days hold both their ends', () => {
    const inside = ['2026-03-01', '2026-03-20', '2026-02-28', '2026-03-21', '2026-03-31'].map(date =>
      inDayWindow(date, quiet),
    );
    expect(inside).toEqual([true, true, false, false, false]);
  });

  test('88 of the 248 working days of 2026 lie outside them', () => {
    expect(workdaysOutside(quiet, 2026, inland)).toEqual({ outside: 88, total: 248 });
  });
});

describe('keys', () => {
  test('month and quarter', () => {
    expect(monthKey('2026-02-14')).toBe('2026-02');
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterKey)).toEqual([
      '2026-Q1',
      '2026-Q1',
      '2026-Q2',
      '2026-Q4',
    ]);
  });

  test.each([
    ['2026-01-01', '2026-W01'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
    ['2026-02-15', '2026-W07'],
    ['2026-02-16', '2026-W08'],
  ])('%s lies in ISO week %s', (date, key) => expect(weekKey(date)).toBe(key));
});

describe('workdays', () => {
  test('the first day is not counted, the last is; backwards is negative', () => {
    expect(workdaysBetween('2026-02-13', '2026-02-25', inland)).toBe(3);
    expect(workdaysBetween('2026-02-25', '2026-02-13', inland)).toBe(-3);
    expect(workdaysBetween('2026-02-13', '2026-02-13', inland)).toBe(0);
    expect(addWorkdays('2026-02-25', -2, inland)).toBe('2026-02-14');
    expect(addWorkdays('2026-02-15', 0, inland)).toBe('2026-02-15');
  });

  test('between undoes add, and adds up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 3_000 }),
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (days, n, m) => {
          const date = addDays('2018-01-01', days);
          const middle = addWorkdays(date, n, inland);
          const end = addWorkdays(middle, m, inland);
          expect(workdaysBetween(date, middle, inland)).toBe(n);
          expect(workdaysBetween(date, end, inland)).toBe(n + m);
        },
      ),
    );
  });
});
