import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkdays,
  dueAt,
  instantAt,
  localDate,
  makeCalendar,
  workdaysBetween,
  type Amount,
} from './index.ts';
import { INLAND, at, inland, xinjiang } from './testing.ts';

const wd = (value: number): Amount => ({ value, unit: 'WD' });

/** Starts at any minute of 2018 to mid 2026, so that what follows is published too. */
const starts = fc
  .integer({ min: at('2018-01-01 00:00').getTime() / 60_000, max: at('2026-06-30 00:00').getTime() / 60_000 })
  .map(minute => new Date(minute * 60_000));
const counts = fc.integer({ min: 1, max: 60 });

describe('working days', () => {
  test.each([
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-02-13', 3, '2026-02-25'],
    ['2026-02-27', 1, '2026-02-28'],
    ['2026-04-30', 1, '2026-05-06'],
    ['2026-04-30', 5, '2026-05-11'],
    ['2026-09-18', 1, '2026-09-20'],
    ['2026-09-24', 1, '2026-09-28'],
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-09-30', 15, '2026-10-27'],
    ['2026-06-18', 2, '2026-06-23'],
    ['2026-01-01', 3, '2026-01-06'],
  ])('%s + %i = %s (vectors of D8)', (from, n, to) => {
    for (const time of ['00:00', '09:00', '16:59', '23:59']) {
      expect(dueAt(instantAt(from, time), wd(n), inland)).toMatchObject({
        dueDate: to,
        due: instantAt(to, '17:30'),
        provisional: false,
      });
    }
    expect(addWorkdays(from, n, inland)).toBe(to);
  });

  test('explains itself', () => {
    expect(dueAt(at('2026-02-13 16:00'), wd(3), inland).explanation.en).toBe(
      '3 working days from 2026-02-13 16:00 (start day not counted, 民法典201; rest days not counted, 许可法82): due 2026-02-25 17:30',
    );
  });

  test('end on a working day, at its close; n, then m more, is n + m; more is later', () => {
    fc.assert(
      fc.property(starts, counts, counts, (start, n, m) => {
        const first = dueAt(start, wd(n), xinjiang);
        expect(xinjiang.isWorkday(first.dueDate)).toBe(true);
        expect(first.due).toEqual(instantAt(first.dueDate, '19:30'));
        expect(dueAt(first.due, wd(m), xinjiang)).toMatchObject({ due: dueAt(start, wd(n + m), xinjiang).due });
        expect(workdaysBetween(localDate(start), first.dueDate, xinjiang)).toBe(n);
        expect(dueAt(start, wd(n + 1), xinjiang).due > first.due).toBe(true);
      }),
    );
  });

  test('a later start is never due earlier, in any unit', () => {
    const units = fc.constantFrom<Amount['unit']>('WD', 'HWD', 'WH', 'CD', 'MONTH', 'INSTANT');
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 20_000 }), counts, units, (start, minutes, value, unit) => {
        const later = new Date(start.getTime() + minutes * 60_000);
        return dueAt(later, { value, unit }, inland).due >= dueAt(start, { value, unit }, inland).due;
      }),
      { numRuns: 500 },
    );
  });
});

describe('calendar days and months', () => {
  test.each<[string, Amount, string]>([
    ['2026-03-02 10:00', { value: 20, unit: 'CD' }, '2026-03-23'], // day 20 is Sunday 03-22
    ['2026-03-03 10:00', { value: 20, unit: 'CD' }, '2026-03-23'],
    ['2026-02-07 10:00', { value: 8, unit: 'CD' }, '2026-02-24'], // 02-15 begins the spring festival, 02-23 ends it
    ['2026-02-06 10:00', { value: 8, unit: 'CD' }, '2026-02-14'], // a make-up Saturday is no rest day
    ['2026-01-31 10:00', { value: 1, unit: 'MONTH' }, '2026-02-28'], // the month's last day, a make-up Saturday
    ['2026-01-15 10:00', { value: 1, unit: 'MONTH' }, '2026-02-24'],
    ['2026-03-31 10:00', { value: 1, unit: 'MONTH' }, '2026-04-30'],
  ])('%s + %o = %s, at the end of the day', (from, amount, to) => {
    const { due, dueDate } = dueAt(at(from), amount, inland);
    expect(dueDate).toBe(to);
    expect(localDate(due)).toBe(to);
    expect(due.getTime() + 1).toBe(instantAt(addDays(to, 1), '00:00').getTime());
  });

  test('end on the first working day not before the last day', () => {
    fc.assert(
      fc.property(starts, counts, (start, value) => {
        const last = addDays(localDate(start), value);
        const { dueDate } = dueAt(start, { value, unit: 'CD' }, inland);
        expect(dueDate >= last && inland.isWorkday(dueDate)).toBe(true);
        expect(workdaysBetween(addDays(last, -1), dueDate, inland)).toBe(1);
      }),
    );
  });
});

describe('office time', () => {
  test.each<[string, Amount, string]>([
    ['2026-03-02 09:00', { value: 1, unit: 'HWD' }, '2026-03-02 14:00'], // 180 min to lunch, 30 after
    ['2026-03-02 08:00', { value: 1, unit: 'HWD' }, '2026-03-02 14:00'], // before opening
    ['2026-03-02 12:30', { value: 1, unit: 'HWD' }, '2026-03-02 17:00'], // at lunch
    ['2026-03-02 14:00', { value: 1, unit: 'HWD' }, '2026-03-02 17:30'], // spent exactly at closing: not the next opening
    ['2026-03-02 16:30', { value: 1, unit: 'HWD' }, '2026-03-03 11:30'], // across closing
    ['2026-03-02 17:30', { value: 1, unit: 'HWD' }, '2026-03-03 14:00'], // at closing: the next opening
    ['2026-03-06 20:00', { value: 1, unit: 'HWD' }, '2026-03-09 14:00'], // Friday night
    ['2026-02-13 16:30', { value: 1, unit: 'HWD' }, '2026-02-14 11:30'], // into a make-up Saturday
    ['2026-02-14 16:30', { value: 1, unit: 'HWD' }, '2026-02-24 11:30'], // across the spring festival
    ['2026-03-02 09:00', { value: 2, unit: 'HWD' }, '2026-03-02 17:30'],
    ['2026-03-02 11:00', { value: 2, unit: 'WH' }, '2026-03-02 14:30'],
    ['2026-03-02 10:00', { value: 2, unit: 'WH' }, '2026-03-02 12:00'], // spent exactly at lunch
    ['2026-03-02 17:00', { value: 1.5, unit: 'WH' }, '2026-03-03 10:00'],
    // On the spot: by the close of the first office day.
    ['2026-03-02 11:00', { value: 3, unit: 'INSTANT' }, '2026-03-02 17:30'],
    ['2026-03-02 17:30', { value: 0, unit: 'INSTANT' }, '2026-03-02 17:30'],
    ['2026-03-02 17:31', { value: 0, unit: 'INSTANT' }, '2026-03-03 17:30'],
    ['2026-03-06 20:00', { value: 0, unit: 'INSTANT' }, '2026-03-09 17:30'], // Friday night
  ])('inland, %s + %o = %s', (from, amount, to) => expect(dueAt(at(from), amount, inland).due).toEqual(at(to)));

  test.each<[string, Amount, string]>([
    ['2026-03-02 09:00', { value: 1, unit: 'HWD' }, '2026-03-02 14:00'], // opens at 10:00
    ['2026-03-02 18:30', { value: 1, unit: 'HWD' }, '2026-03-03 13:00'],
    ['2026-03-19 19:00', { value: 1, unit: 'HWD' }, '2026-03-23 13:30'], // 肉孜节 on Friday, then a weekend
    ['2026-05-29 12:00', { value: 2, unit: 'WH' }, '2026-05-31 12:00'], // 古尔邦节, then a regional make-up Sunday
  ])('Xinjiang, %s + %o = %s', (from, amount, to) => expect(dueAt(at(from), amount, xinjiang).due).toEqual(at(to)));

  test('a working day with a half is that many half days', () => {
    fc.assert(
      fc.property(starts, fc.integer({ min: 0, max: 20 }), (start, n) => {
        expect(dueAt(start, wd(n + 0.5), inland).due).toEqual(
          dueAt(start, { value: 2 * n + 1, unit: 'HWD' }, inland).due,
        );
      }),
    );
  });

  test('ends in office time; hours add up', () => {
    const hours = fc.integer({ min: 1, max: 200 });
    fc.assert(
      fc.property(starts, hours, hours, (start, n, m) => {
        const { due, dueDate } = dueAt(start, { value: n, unit: 'WH' }, inland);
        expect(inland.isWorkday(dueDate)).toBe(true);
        expect(dueAt(due, { value: m, unit: 'WH' }, inland).due).toEqual(
          dueAt(start, { value: n + m, unit: 'WH' }, inland).due,
        );
      }),
    );
  });
});

describe('publication', () => {
  const before = makeCalendar(INLAND, { publishedUntil: '2025-12-31' });

  test('a due date beyond the notices is provisional, and moves when the notice is out', () => {
    const early = dueAt(at('2025-12-30 10:00'), wd(3), before);
    expect(early).toMatchObject({ dueDate: '2026-01-05', provisional: true });
    expect(early.explanation.en).toMatch(/; provisional, the calendar is published until 2025-12-31$/);
    // The notice took Friday 01-02 and gave Sunday 01-04.
    expect(dueAt(at('2025-12-30 10:00'), wd(3), inland)).toMatchObject({ dueDate: '2026-01-05', provisional: false });
    expect(dueAt(at('2025-12-30 10:00'), wd(2), before)).toMatchObject({ dueDate: '2026-01-02', provisional: true });
    expect(dueAt(at('2025-12-30 10:00'), wd(2), inland)).toMatchObject({ dueDate: '2026-01-04', provisional: false });
    expect(dueAt(at('2025-12-30 10:00'), wd(1), before)).toMatchObject({ dueDate: '2025-12-31', provisional: false });
  });

  test('is the only thing that changes the flag, and does not change due dates within the old notices', () => {
    fc.assert(
      fc.property(
        starts,
        counts,
        fc.constantFrom<Amount['unit']>('WD', 'HWD', 'WH', 'CD', 'MONTH'),
        (start, value, unit) => {
          const early = dueAt(start, { value, unit }, before);
          expect(early.provisional).toBe(early.dueDate > '2025-12-31');
          const late = dueAt(start, { value, unit }, inland);
          expect(late.provisional).toBe(late.dueDate > '2026-12-31');
          if (!early.provisional) expect(late.due).toEqual(early.due);
        },
      ),
    );
  });
});
