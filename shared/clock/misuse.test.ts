import { describe, expect, test } from '@jest/globals';
import {
  ClockError,
  addWorkdays,
  dueAt,
  inDayWindow,
  instantAt,
  localDate,
  makeCalendar,
  pauseClock,
  readClock,
  resumeClock,
  startClock,
  stopClock,
  toDayNumber,
  type Amount,
  type CalendarProfile,
  type Clock,
  type PauseReason,
} from './index.ts';
import { INLAND, at, inland } from './testing.ts';

const never = new Date(NaN);
const running = startClock(at('2026-03-02 10:00'));
const standing = pauseClock(running, at('2026-03-03 10:00'), 'SUPPLEMENT');
const stopped = stopClock(running, at('2026-03-03 10:00'));
const due = (value: number, unit: string) => () => dueAt(at('2026-03-02 10:00'), { value, unit } as Amount, inland);
const profile =
  (hours: [string, string][], overlay: CalendarProfile['overlay'] = []) =>
  () =>
    makeCalendar({ officeHours: hours.map(([from, to]) => ({ from, to })), overlay });
const off = (date: string, kind = 'OFF') =>
  ({ date, kind, name: '古尔邦节', source: 'test' }) as CalendarProfile['overlay'][number];
const read = (clock: Clock) => () => readClock(clock, { value: 5, unit: 'WD' }, inland, at('2026-03-09 10:00'));
const nine: [string, string][] = [['09:00', '12:00']];

describe('the message says the rule and what was got', () => {
  test.each<[() => unknown, string]>([
    [() => toDayNumber('2026-2-3'), 'A date must be an existing day written YYYY-MM-DD, but got: 2026-2-3'],
    [() => toDayNumber('2026-02-29'), 'A date must be an existing day written YYYY-MM-DD, but got: 2026-02-29'],
    [() => toDayNumber('2026-02-1x'), 'A date must be an existing day written YYYY-MM-DD, but got: 2026-02-1x'],
    [() => toDayNumber('2026-02-14T00'), 'A date must be an existing day written YYYY-MM-DD, but got: 2026-02-14T00'],
    [() => instantAt('2026-02-14', '9:00'), 'A time must be written HH:MM, 00:00 to 24:00, but got: 9:00'],
    [() => instantAt('2026-02-14', '24:01'), 'A time must be written HH:MM, 00:00 to 24:00, but got: 24:01'],
    [() => localDate(never), 'An instant must be a valid Date, but got: Invalid Date'],
    [() => dueAt(never, { value: 1, unit: 'WD' }, inland), 'An instant must be a valid Date, but got: Invalid Date'],
    [due(0, 'WD'), 'An amount in WD must be a multiple of 0.5, above 0 and at most 36500, but got: 0'],
    [due(0.3, 'WD'), 'An amount in WD must be a multiple of 0.5, above 0 and at most 36500, but got: 0.3'],
    [due(1.5, 'HWD'), 'An amount in HWD must be a whole number, above 0 and at most 36500, but got: 1.5'],
    [due(-1, 'CD'), 'An amount in CD must be a whole number, above 0 and at most 36500, but got: -1'],
    [due(NaN, 'WH'), 'An amount in WH must be a number of hours, above 0 and at most 36500, but got: NaN'],
    [due(36_501, 'WH'), 'An amount in WH must be a number of hours, above 0 and at most 36500, but got: 36501'],
    [due(Infinity, 'WH'), 'An amount in WH must be a number of hours, above 0 and at most 36500, but got: Infinity'],
    [due(1, 'DAYS'), "An amount's unit must be one of WD, HWD, WH, CD, MONTH, INSTANT, but got: DAYS"],
    [profile([]), 'officeHours must have at least one span, but got: []'],
    [profile([['09:00', '09:00']]), 'A span of officeHours must end after it begins, but got: 09:00-09:00'],
    [
      profile([
        ['09:00', '13:00'],
        ['12:00', '17:00'],
      ]),
      'officeHours must be ascending and must not overlap, but got: 09:00-13:00, 12:00-17:00',
    ],
    [profile(nine, [off('2026-13-01')]), 'A date must be an existing day written YYYY-MM-DD, but got: 2026-13-01'],
    [profile(nine, [off('2026-05-27', 'HOLIDAY')]), 'overlay: kind must be OFF or WORK, but got: HOLIDAY'],
    [profile(nine, [off('2026-05-27'), off('2026-05-27')]), 'overlay: a date must appear once, but got: 2026-05-27'],
    [
      () => makeCalendar(INLAND, { publishedUntil: '2027-12-31' }),
      'publishedUntil must lie in a year whose holidays are on file, but got: 2027',
    ],
    [() => inland.isWorkday('2100-01-01'), 'The lunar table covers the years 1900 to 2099, but got: 2100'],
    [() => startClock(never), 'An instant must be a valid Date, but got: Invalid Date'],
    [
      () => pauseClock(standing, at('2026-03-04 10:00'), 'SUPPLEMENT'),
      'Only a running clock can be paused, but got: PAUSE (SUPPLEMENT) from 2026-03-03 10:00',
    ],
    [
      () => pauseClock(running, at('2026-03-04 10:00'), 'HOLIDAY' as PauseReason),
      'A pause reason must be one of SUPPLEMENT, SPECIAL_PROCEDURE, PUBLIC_NOTICE, APPLICANT_WORKS, CUSTOMER_WORKS, CONSTRUCTION, FORCE_MAJEURE, but got: HOLIDAY',
    ],
    [
      () => resumeClock(running, at('2026-03-04 10:00')),
      'Only a paused clock can be resumed, but got: RUN from 2026-03-02 10:00',
    ],
    [
      () => resumeClock(standing, at('2026-03-03 09:00')),
      'Time must not go backwards: an event must not be before 2026-03-03T02:00:00.000Z, but got: 2026-03-03T01:00:00.000Z',
    ],
    [
      () => stopClock(stopped, at('2026-03-04 10:00')),
      'A stopped clock takes no further event, but got: RUN from 2026-03-02 10:00 to 2026-03-03 10:00',
    ],
    [read([]), 'A clock must have at least one segment, but got: []'],
    [read(standing.slice(1)), 'A clock must begin running, but got: PAUSE (SUPPLEMENT) from 2026-03-03 10:00'],
    [
      read([...stopped, ...running]),
      'RUN and PAUSE must take turns without a gap, but got: RUN from 2026-03-02 10:00 to 2026-03-03 10:00, then RUN from 2026-03-02 10:00',
    ],
    [
      read([{ ...running[0]!, reason: 'SUPPLEMENT' }]),
      'A PAUSE must have a reason and a RUN none, but got: RUN (SUPPLEMENT) from 2026-03-02 10:00',
    ],
    [
      read([{ ...running[0]!, to: at('2026-03-01 10:00') }]),
      'A segment must not end before it begins, but got: RUN from 2026-03-02 10:00 to 2026-03-01 10:00',
    ],
    [
      () => inDayWindow('2026-03-02', { from: 20, to: 1 }),
      'A window of days must satisfy 1 ≤ from ≤ to ≤ 31, but got: 20–1',
    ],
    [() => addWorkdays('2026-03-02', 0.5, inland), 'A number of working days must be whole, but got: 0.5'],
  ])('%#', (misuse, message) => {
    let thrown: unknown;
    try {
      misuse();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(ClockError);
    const { message: got, rule, got: found } = thrown as ClockError;
    expect(got).toBe(message);
    expect(`${rule}, but got: ${found}`).toBe(message);
  });
});

test('the greatest and the smallest amount are amounts', () => {
  expect(due(36_500, 'WH')).not.toThrow();
  expect(due(1, 'CD')).not.toThrow();
});
