import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addWorkdays,
  dueAt,
  instantAt,
  localDate,
  makeCalendar,
  pauseClock,
  readClock,
  readingHoldsUntil,
  resumeClock,
  startClock,
  stopClock,
  workdaysBetween,
  type Amount,
  type Clock,
} from './index.ts';
import { INLAND, at, inland } from './testing.ts';

const fiveDays: Amount = { value: 5, unit: 'WD' };
const paused = (from: string, pause: string, resume: string): Clock =>
  resumeClock(pauseClock(startClock(at(from)), at(pause), 'SUPPLEMENT'), at(resume));

describe('a clock', () => {
  test('is a list of segments, and operations do not change the old list', () => {
    const running = startClock(at('2026-03-02 10:00'));
    const clock = stopClock(
      resumeClock(pauseClock(running, at('2026-03-03 10:00'), 'PUBLIC_NOTICE'), at('2026-03-05 10:00')),
      at('2026-03-06 10:00'),
    );
    expect(clock).toEqual([
      { from: at('2026-03-02 10:00'), to: at('2026-03-03 10:00'), state: 'RUN', reason: null },
      { from: at('2026-03-03 10:00'), to: at('2026-03-05 10:00'), state: 'PAUSE', reason: 'PUBLIC_NOTICE' },
      { from: at('2026-03-05 10:00'), to: at('2026-03-06 10:00'), state: 'RUN', reason: null },
    ]);
    expect(running).toEqual([{ from: at('2026-03-02 10:00'), to: null, state: 'RUN', reason: null }]);
  });

  test('reads in full', () => {
    // Monday start; Wednesday and Thursday wholly paused; read on Friday.
    expect(
      readClock(
        paused('2026-03-02 10:00', '2026-03-03 15:00', '2026-03-06 09:00'),
        fiveDays,
        inland,
        at('2026-03-06 16:00'),
      ),
    ).toEqual({
      dueAt: at('2026-03-11 17:30'),
      dueDate: '2026-03-11',
      provisional: false,
      grossDays: 4,
      netDays: 2,
      elapsed: 2,
      total: 5,
      remaining: 3,
      ratio: 0.4,
      light: 'GREEN',
      paused: false,
      stoppedAt: null,
      overdueBy: 0,
      explanation: {
        en:
          '5 working days from 2026-03-02 10:00 (start day not counted, 民法典201; rest days not counted, 许可法82): due 2026-03-11 17:30' +
          '; stood still for SUPPLEMENT from 2026-03-03 15:00 to 2026-03-06 09:00',
        zh:
          '自2026-03-02 10:00起5个工作日（起始日不计入，民法典第二百零一条；法定节假日不计入，行政许可法第八十二条），到期时间为2026-03-11 17:30' +
          '；因补正自2026-03-03 15:00起暂停计时，至2026-03-06 09:00恢复',
      },
    });
  });

  test('in office time reads minutes', () => {
    const clock = paused('2026-03-02 09:00', '2026-03-02 10:00', '2026-03-02 14:30');
    expect(readClock(clock, { value: 2, unit: 'WH' }, inland, at('2026-03-02 15:00'))).toMatchObject({
      dueAt: at('2026-03-02 15:30'),
      grossMinutes: 270,
      netMinutes: 90,
      elapsed: 1.5,
      total: 2,
      remaining: 0.5,
      ratio: 0.75,
      light: 'YELLOW',
      overdueBy: 0,
    });
    expect(readClock(clock, { value: 2, unit: 'WH' }, inland, at('2026-03-02 16:30'))).toMatchObject({
      light: 'OVERDUE',
      overdueBy: 1,
      remaining: 0,
    });
    expect(
      readClock(startClock(at('2026-03-02 09:00')), { value: 0.5, unit: 'WD' }, inland, at('2026-03-02 14:00')),
    ).toMatchObject({
      elapsed: 0.5,
      total: 0.5,
      ratio: 1,
      light: 'RED',
    });
  });

  test('on the spot is in time until the close of the first office day, and overdue past it', () => {
    const instant: Amount = { value: 0, unit: 'INSTANT' };
    const clock = startClock(at('2026-03-02 00:05'));
    const lightAt = (moment: string) => readClock(clock, instant, inland, at(moment)).light;
    expect(['2026-03-02 00:05', '2026-03-02 17:30', '2026-03-02 17:31'].map(lightAt)).toEqual([
      'GREEN',
      'GREEN',
      'OVERDUE',
    ]);
    expect(readClock(clock, instant, inland, at('2026-03-03 09:00'))).toMatchObject({ light: 'OVERDUE', overdueBy: 1 });
    // Two officers of one day are in time for good.
    const stopped = stopClock(clock, at('2026-03-02 16:00'));
    expect(readClock(stopped, instant, inland, at('2026-03-09 09:00'))).toMatchObject({ light: 'GREEN', ratio: 0 });
  });

  test('on the spot stands still over a supplement: it ends with the first close at which it runs', () => {
    const paused = pauseClock(startClock(at('2026-03-02 09:00')), at('2026-03-02 10:00'), 'SUPPLEMENT');
    const resumed = resumeClock(paused, at('2026-03-04 10:00'));
    expect(readClock(resumed, { value: 0, unit: 'INSTANT' }, inland, at('2026-03-04 11:00'))).toMatchObject({
      dueDate: '2026-03-04',
      light: 'GREEN',
    });
  });
});

describe('lights', () => {
  const twenty: Amount = { value: 20, unit: 'WD' };
  test.each([
    [0, 'GREEN'],
    [13, 'GREEN'],
    [14, 'YELLOW'],
    [17, 'YELLOW'],
    [18, 'RED'],
    [20, 'RED'],
    [21, 'OVERDUE'],
  ])('day %i of 20 is %s', (day, light) => {
    const now = instantAt(addWorkdays('2026-03-02', day, inland), '11:00');
    expect(readClock(startClock(at('2026-03-02 10:00')), twenty, inland, now)).toMatchObject({
      elapsed: day,
      light,
      remaining: Math.max(0, 20 - day),
    });
  });

  test('other thresholds', () => {
    const now = instantAt(addWorkdays('2026-03-02', 10, inland), '11:00');
    const limit = { ...twenty, lights: { yellow: 0.3, red: 0.5 } };
    expect(readClock(startClock(at('2026-03-02 10:00')), limit, inland, now).light).toBe('RED');
  });

  test('overdue begins after the close of the due date, and is counted in units', () => {
    const clock = startClock(at('2026-03-02 10:00'));
    const read = (now: string) => readClock(clock, fiveDays, inland, at(now));
    expect(read('2026-03-09 17:30')).toMatchObject({ light: 'RED', overdueBy: 0 });
    expect(read('2026-03-09 17:31')).toMatchObject({ light: 'OVERDUE', overdueBy: 0 });
    expect(read('2026-03-12 08:00')).toMatchObject({ light: 'OVERDUE', overdueBy: 3, elapsed: 8, remaining: 0 });
  });

  test('a stopped clock keeps its light', () => {
    const inTime = stopClock(startClock(at('2026-03-02 10:00')), at('2026-03-05 10:00'));
    expect(readClock(inTime, fiveDays, inland, at('2026-12-01 10:00'))).toMatchObject({
      light: 'GREEN',
      elapsed: 3,
      stoppedAt: at('2026-03-05 10:00'),
      paused: false,
    });
    const late = stopClock(startClock(at('2026-03-02 10:00')), at('2026-03-10 10:00'));
    expect(readClock(late, fiveDays, inland, at('2026-12-01 10:00'))).toMatchObject({ light: 'OVERDUE', overdueBy: 1 });
  });
});

describe('pauses in days', () => {
  const due = (clock: Clock, amount = fiveDays): string =>
    readClock(clock, amount, inland, at('2026-03-31 10:00')).dueDate;

  test('a day on which the clock ran at all counts', () => {
    expect(due(startClock(at('2026-03-02 10:00')))).toBe('2026-03-09');
    expect(due(paused('2026-03-02 10:00', '2026-03-04 09:00', '2026-03-04 17:00'))).toBe('2026-03-09'); // the same day
    expect(due(paused('2026-03-02 10:00', '2026-03-04 09:00', '2026-03-05 17:00'))).toBe('2026-03-09'); // the next day
    expect(due(paused('2026-03-02 10:00', '2026-03-04 09:00', '2026-03-06 17:00'))).toBe('2026-03-10');
    // All of one day.
    expect(due(paused('2026-03-02 10:00', '2026-03-04 00:00', '2026-03-05 00:00'))).toBe('2026-03-10');
    // A weekend.
    expect(due(paused('2026-03-02 10:00', '2026-03-06 18:00', '2026-03-09 08:00'))).toBe('2026-03-09');
  });

  test('two pauses on touching days are counted as one', () => {
    const twice = pauseClock(
      paused('2026-03-02 10:00', '2026-03-04 09:00', '2026-03-05 10:00'),
      at('2026-03-05 10:00'),
      'SPECIAL_PROCEDURE',
    );
    expect(due(resumeClock(twice, at('2026-03-06 10:00')))).toBe('2026-03-10');
  });

  test('a period does not end while its clock stands still', () => {
    // The fifth day is Monday 03-09; its close falls into the pause, so the period ends with the day on which it
    // resumes.
    expect(due(paused('2026-03-02 10:00', '2026-03-09 10:00', '2026-03-12 10:00'))).toBe('2026-03-12');
    expect(due(paused('2026-03-02 10:00', '2026-03-09 10:00', '2026-03-12 20:00'))).toBe('2026-03-13');
    // Paused when the period is over already.
    expect(due(paused('2026-03-02 10:00', '2026-03-09 18:00', '2026-03-12 10:00'))).toBe('2026-03-09');
    const reading = readClock(
      pauseClock(startClock(at('2026-03-02 10:00')), at('2026-03-09 10:00'), 'SUPPLEMENT'),
      fiveDays,
      inland,
      at('2026-03-20 10:00'),
    );
    expect(reading).toMatchObject({ light: 'RED', elapsed: 5, dueDate: '2026-03-20', paused: true });
  });

  test('a period ends at a close at which its clock runs, to the very moment', () => {
    // A pause that begins with the close of the last day comes after the period.
    expect(due(paused('2026-03-02 10:00', '2026-03-09 17:30', '2026-03-12 10:00'))).toBe('2026-03-09');
    expect(due(paused('2026-03-02 10:00', '2026-03-09 17:29', '2026-03-12 10:00'))).toBe('2026-03-12');
    // One that ends with a close still holds that close; one that ends a minute before does not.
    expect(due(paused('2026-03-02 10:00', '2026-03-09 10:00', '2026-03-12 17:30'))).toBe('2026-03-13');
    expect(due(paused('2026-03-02 10:00', '2026-03-09 10:00', '2026-03-12 17:29'))).toBe('2026-03-12');
    // On the spot as well.
    const instant: Amount = { value: 0, unit: 'INSTANT' };
    expect(due(paused('2026-03-02 10:00', '2026-03-02 17:30', '2026-03-04 10:00'), instant)).toBe('2026-03-02');
    expect(due(paused('2026-03-02 10:00', '2026-03-02 17:29', '2026-03-04 10:00'), instant)).toBe('2026-03-04');
    expect(due(paused('2026-03-02 10:00', '2026-03-02 11:00', '2026-03-04 17:30'), instant)).toBe('2026-03-05');
    expect(due(paused('2026-03-02 10:00', '2026-03-02 11:00', '2026-03-04 17:29'), instant)).toBe('2026-03-04');
    // The last millisecond of a calendar day is its close.
    const days: Amount = { value: 7, unit: 'CD' };
    expect(due(paused('2026-03-02 10:00', '2026-03-09 23:59', '2026-03-10 00:00'), days)).toBe('2026-03-10');
    expect(due(paused('2026-03-02 10:00', '2026-03-10 00:00', '2026-03-11 10:00'), days)).toBe('2026-03-09');
    // A whole day from midnight to midnight is paused, and not the days around it.
    expect(due(paused('2026-03-02 10:00', '2026-03-04 00:01', '2026-03-05 00:00'))).toBe('2026-03-09');
    expect(due(paused('2026-03-02 10:00', '2026-03-04 00:00', '2026-03-04 23:59'))).toBe('2026-03-09');
  });

  test('office time that is spent when a pause begins is not lengthened by it', () => {
    const hours: Amount = { value: 2, unit: 'WH' };
    const dueAt = (pause: string, resume: string): Date =>
      readClock(paused('2026-03-02 09:00', pause, resume), hours, inland, at('2026-03-31 10:00')).dueAt;
    expect(dueAt('2026-03-02 11:00', '2026-03-04 10:00')).toEqual(at('2026-03-02 11:00'));
    expect(dueAt('2026-03-02 10:59', '2026-03-04 10:00')).toEqual(at('2026-03-04 10:01'));
  });

  test('calendar days and months are lengthened by calendar days', () => {
    const clock = paused('2026-03-02 10:00', '2026-03-05 10:00', '2026-03-10 10:00'); // 4 days wholly paused
    expect(due(clock, { value: 8, unit: 'CD' })).toBe('2026-03-16'); // day 12 is Saturday 03-14
    expect(due(clock, { value: 1, unit: 'MONTH' })).toBe('2026-04-07'); // 04-02 + 4 = 04-06, 清明
    expect(readClock(clock, { value: 1, unit: 'MONTH' }, inland, at('2026-03-12 10:00'))).toMatchObject({
      grossDays: 10,
      netDays: 6,
      total: 31,
    });
  });

  test('while it stands still nothing is spent, and the due date is that of resuming now', () => {
    const clock = pauseClock(startClock(at('2026-03-02 10:00')), at('2026-03-04 15:00'), 'SUPPLEMENT');
    for (const [now, dueDate] of [
      ['2026-03-05 10:00', '2026-03-09'],
      ['2026-03-09 10:00', '2026-03-11'],
      ['2026-03-20 10:00', '2026-03-24'],
    ]) {
      const reading = readClock(clock, fiveDays, inland, at(now!));
      expect(reading).toMatchObject({ elapsed: 2, remaining: 3, light: 'GREEN', paused: true, dueDate });
      expect(reading.dueAt).toEqual(readClock(resumeClock(clock, at(now!)), fiveDays, inland, at(now!)).dueAt);
      expect(reading.explanation.en).toMatch(
        /stood still for SUPPLEMENT from 2026-03-04 15:00 until now, dated as if it resumed now$/,
      );
    }
  });

  test('a moment in the past is read as of that moment', () => {
    const early = startClock(at('2026-03-02 10:00'));
    const later = stopClock(paused('2026-03-02 10:00', '2026-03-04 09:00', '2026-03-09 09:00'), at('2026-03-10 10:00'));
    expect(readClock(later, fiveDays, inland, at('2026-03-03 10:00'))).toEqual(
      readClock(early, fiveDays, inland, at('2026-03-03 10:00')),
    );
    expect(readClock(later, fiveDays, inland, at('2026-03-01 10:00'))).toMatchObject({ elapsed: 0, light: 'GREEN' });
  });
});

describe('properties', () => {
  const starts = fc.integer({ min: 0, max: 2_000 }).map(days => addDays('2019-01-01', days));
  const minutes = fc.integer({ min: 0, max: 1_439 });
  const on = (date: string, minute: number): Date => new Date(instantAt(date, '00:00').getTime() + minute * 60_000);

  test('a pause around k whole working days moves the due date by k working days, and gross − net is k', () => {
    const sizes = fc.record({
      n: fc.integer({ min: 2, max: 40 }),
      before: fc.nat(),
      length: fc.integer({ min: 1, max: 60 }),
    });
    const times = fc.record({
      pause: fc.integer({ min: 1, max: 1_439 }),
      resume: fc.integer({ min: 0, max: 17 * 60 + 29 }),
    });
    fc.assert(
      fc.property(starts, sizes, times, (start, { n, before, length }, { pause, resume }) => {
        // Before the due date; resumed before a close, so that the exception does not apply.
        const from = addDays(start, before % n);
        const to = addDays(from, length);
        const clock = resumeClock(pauseClock(startClock(on(start, 0)), on(from, pause), 'SUPPLEMENT'), on(to, resume));
        const k = workdaysBetween(from, addDays(to, -1), inland);
        const reading = readClock(clock, { value: n, unit: 'WD' }, inland, on(addDays(to, 1), 600));
        const plain = dueAt(on(start, 0), { value: n, unit: 'WD' }, inland).dueDate;
        expect(reading.grossDays - reading.netDays).toBe(k);
        expect(reading.dueDate).toBe(addWorkdays(plain, k, inland));
      }),
      { numRuns: 1_000 },
    );
  });

  test('in working time a pause moves the due moment by the office time paused', () => {
    const amount: Amount = { value: 3, unit: 'HWD' };
    const waits = fc.integer({ min: 0, max: 20_000 });
    fc.assert(
      fc.property(starts, minutes, waits, waits, (start, minute, wait, length) => {
        const begun = on(start, minute);
        const pauseAt = new Date(begun.getTime() + wait * 60_000);
        const resumeAt = new Date(pauseAt.getTime() + length * 60_000);
        const clock = resumeClock(pauseClock(startClock(begun), pauseAt, 'SPECIAL_PROCEDURE'), resumeAt);
        const plain = dueAt(begun, amount, inland).due;
        const reading = readClock(clock, amount, inland, new Date(resumeAt.getTime() + 90 * 86_400_000));
        if (pauseAt >= plain) return expect(reading.dueAt).toEqual(plain);
        const pausedMinutes = reading.grossMinutes! - reading.netMinutes!;
        expect(reading.dueAt).toEqual(dueAt(begun, { value: (630 + pausedMinutes) / 60, unit: 'WH' }, inland).due);
        expect(readClock(clock, amount, inland, reading.dueAt)).toMatchObject({
          netMinutes: 630,
          ratio: 1,
          light: 'RED',
          remaining: 0,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('as time goes on, what is spent and the due date never go back', () => {
    const limits = fc.record<Amount>({
      value: fc.integer({ min: 1, max: 30 }),
      unit: fc.constantFrom('WD', 'HWD', 'WH', 'CD', 'MONTH'),
    });
    const gaps = fc.array(fc.integer({ min: 0, max: 6_000 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(starts, gaps, limits, minutes, (start, steps, limit, later) => {
        let time = on(start, 600).getTime();
        let clock = startClock(new Date(time));
        let before = readClock(clock, limit, inland, new Date(time));
        for (const [i, step] of steps.entries()) {
          time += step * 60_000;
          clock = i % 2 === 0 ? pauseClock(clock, new Date(time), 'FORCE_MAJEURE') : resumeClock(clock, new Date(time));
          const reading = readClock(clock, limit, inland, new Date(time + later * 60_000));
          time += later * 60_000;
          expect(reading.elapsed).toBeGreaterThanOrEqual(before.elapsed);
          expect(reading.dueAt >= before.dueAt).toBe(true);
          expect(reading.netDays).toBeLessThanOrEqual(reading.grossDays);
          before = reading;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a late notice re-dates an open clock', () => {
    const clock = startClock(at('2025-12-30 10:00'));
    const before = readClock(
      clock,
      { value: 2, unit: 'WD' },
      makeCalendar(INLAND, { publishedUntil: '2025-12-31' }),
      at('2025-12-31 10:00'),
    );
    const after = readClock(clock, { value: 2, unit: 'WD' }, inland, at('2025-12-31 10:00'));
    expect(before).toMatchObject({ dueDate: '2026-01-02', provisional: true });
    expect(after).toMatchObject({ dueDate: '2026-01-04', provisional: false });
    expect(localDate(after.dueAt)).toBe('2026-01-04');
  });
});

test('a reading stays as it is on its day until the moment that it says', () => {
  const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
  const moment = (day: string, minutes: number): Date => new Date(at(`${day} 00:00`).getTime() + minutes * 60_000);
  const limit = fc.constantFrom<Amount>({ value: 3, unit: 'WD' }, { value: 4, unit: 'CD' }, { value: 0.5, unit: 'WD' });
  const day = fc.constantFrom('2026-03-04', '2026-03-05', '2026-03-06', '2026-03-07');
  fc.assert(
    fc.property(limit, day, fc.boolean(), minute, minute, minute, (amount, today, isPaused, began, one, other) => {
      const running = startClock(moment('2026-03-02', began));
      const clock = isPaused ? pauseClock(running, at('2026-03-03 10:00'), 'SUPPLEMENT') : running;
      const [now, later] = [Math.min(one, other), Math.max(one, other)].map(minutes => moment(today, minutes));
      const reading = readClock(clock, amount, inland, now as Date);
      const until = readingHoldsUntil(reading, now as Date);
      if (until && (later as Date) >= until) return;
      expect(readClock(clock, amount, inland, later as Date)).toEqual(reading);
    }),
  );
});
