import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayOfWeek, diffDays, fromDayNumber, instantAt, localDate, toDayNumber } from './index.ts';
import { formatInstant } from './local-date.ts';

const days = fc.integer({ min: -40_000, max: 60_000 });

describe('dates', () => {
  test('agree with the built-in UTC calendar, there and back', () => {
    fc.assert(
      fc.property(days, day => {
        const builtIn = new Date(day * 86_400_000);
        expect(fromDayNumber(day)).toBe(builtIn.toISOString().slice(0, 10));
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
        expect(dayOfWeek(fromDayNumber(day))).toBe(builtIn.getUTCDay());
      }),
      { numRuns: 2_000 },
    );
  });

  test('addDays and diffDays undo each other, across leap days and years', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(diffDays('2026-03-01', '2026-02-01')).toBe(-28);
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -9_999, max: 9_999 }),
        (day, n) => diffDays(fromDayNumber(day), addDays(fromDayNumber(day), n)) === n,
      ),
    );
  });

  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-03-15', 12, '2027-03-15'],
    ['2026-01-15', -2, '2025-11-15'],
    ['2024-02-29', 12, '2025-02-28'],
  ])('%s + %i months = %s (Civil Code 202)', (from, months, to) => expect(addMonths(from, months)).toBe(to));
});

describe('instants', () => {
  test('belong to the day it is in Beijing', () => {
    expect(localDate(new Date('2026-02-13T15:59:59.999Z'))).toBe('2026-02-13');
    expect(localDate(new Date('2026-02-13T16:00:00.000Z'))).toBe('2026-02-14');
    expect(instantAt('2026-02-14', '17:30').toISOString()).toBe('2026-02-14T09:30:00.000Z');
    expect(instantAt('2026-02-14', '24:00')).toEqual(instantAt('2026-02-15', '00:00'));
    expect(formatInstant(instantAt('2026-02-14', '09:05').getTime())).toBe('2026-02-14 09:05');
  });
});
