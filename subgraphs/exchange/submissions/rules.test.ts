/** The limits of submissions, what is submitted next, and how promptly, on both sides of each boundary. */
import { describe, expect, test } from '@jest/globals';
import { daysLate, isSubmitted, kindAfter, lateByProfile, submissionDue, timelinessOf } from './rules.ts';
import type { CountedDay } from './rules.ts';

const chinese = (day: string, time: string): Date => new Date(`${day}T${time}+08:00`);
const ZONE = 'gedian';
const licence = (startsOn: string) => ({ zone: ZONE, profile: 'XK' as const, startsOn });

describe('the last day to submit', () => {
  test.each([
    ['G50', 'XK', '2026-11-12', '2026-11-23'],
    ['G50', 'CF', '2026-11-12', '2026-11-23'],
    // The national day of 2026 lasts from the 1st to the 7th; Saturday the 10th is worked for it.
    ['G50, over a holiday', 'XK', '2026-09-28', '2026-10-13'],
    ['X13', 'JC', '2026-11-12', '2026-12-10'],
  ] as const)('%s: of %s from %s is %s', (_row, profile, startsOn, due) => {
    expect(submissionDue({ zone: ZONE, profile, startsOn })).toBe(due);
  });

  test('G50: what is sent in its last minute is in time, a minute later it is a day late', () => {
    const of = licence('2026-11-12');
    const sent = (day: string, time: string) => ({ ...of, sentAt: chinese(day, time).toISOString() });
    const later = chinese('2027-01-01', '00:00:00');
    expect(daysLate(sent('2026-11-23', '23:59:59'), later)).toBe(0);
    expect(daysLate(sent('2026-11-24', '00:00:00'), later)).toBe(1);
    expect(daysLate({ ...of, sentAt: null }, chinese('2026-11-23', '23:59:59'))).toBe(0);
    expect(daysLate({ ...of, sentAt: null }, chinese('2026-11-25', '00:00:00'))).toBe(2);
  });
});

test('G50: what waits is late from the day after its last day on, counted by profile; one that has nothing is told too', () => {
  const waiting = [
    { ...licence('2026-11-12'), count: 2 },
    { ...licence('2026-11-13'), count: 5 },
    { zone: ZONE, profile: 'JC' as const, startsOn: '2026-11-12', count: 1 },
  ];
  const late = (day: string, time: string) => lateByProfile(waiting, chinese(day, time));
  const none = { records: 0, days: 0 };
  expect(late('2026-11-23', '23:59:59')).toEqual(['XK', 'CF', 'JC'].map(profile => ({ profile, ...none })));
  expect(late('2026-11-24', '00:00:00')[0]).toEqual({ profile: 'XK', records: 2, days: 1 });
  expect(late('2026-11-25', '00:00:00')).toEqual([
    { profile: 'XK', records: 7, days: 2 },
    { profile: 'CF', ...none },
    { profile: 'JC', ...none },
  ]);
});

test('Y09: a zone submits the profiles of its rule, and none before there was one', () => {
  for (const profile of ['XK', 'CF', 'JC'] as const) {
    expect(isSubmitted(profile, ZONE, '2018-04-11')).toBe(true);
    expect(isSubmitted(profile, ZONE, '2018-04-10')).toBe(false);
  }
});

test.each([
  [undefined, 'NEW', 'NEW'],
  [undefined, 'CORRECTION', 'NEW'],
  [undefined, 'ANNULMENT', null],
  [{ number: 1, content: [] }, 'NEW', 'CORRECTION'],
  [{ number: 1, content: [] }, 'CORRECTION', 'CORRECTION'],
  [{ number: 2, content: [] }, 'ANNULMENT', 'ANNULMENT'],
] as const)('G50: after %j a change that tells of %s is submitted as %s', (before, told, kind) => {
  expect(kindAfter(before && { ...before, content: [...before.content] }, told)).toBe(kind);
});

describe('the rate of submissions in time', () => {
  const day = (startsOn: string, sentOn: string | null, count: number): CountedDay => ({
    profile: 'XK',
    department: 'credit',
    startsOn,
    sentOn,
    count,
  });
  const span = { zone: ZONE, since: '2026-11-01', until: '2026-11-30', today: '2026-11-24' };

  test('G50: counts by the month in which they were due: in time, late, missing, and not due yet', () => {
    const days = [
      day('2026-11-12', '2026-11-23', 2),
      day('2026-11-12', '2026-11-24', 1),
      day('2026-11-12', null, 1),
      day('2026-11-13', null, 5),
    ];
    const counted = { profile: 'XK', department: 'credit', month: '2026-11-01' };
    const sums = { records: 9, inTime: 2, late: 1, missing: 1, rate: 50 };
    expect(timelinessOf(days, span)).toEqual([{ ...counted, ...sums }]);
    // On the last day itself none is missing.
    expect(timelinessOf(days, { ...span, today: '2026-11-23' })).toMatchObject([{ missing: 0, rate: 66.66 }]);
  });

  test('G50: what was due on the first and the last day of the span counts, what was due beside it does not', () => {
    const days = [day('2026-11-12', '2026-11-20', 1)];
    const only = (since: string, until: string) => timelinessOf(days, { ...span, since, until }).length;
    expect([
      only('2026-11-23', '2026-11-23'),
      only('2026-11-24', '2026-11-30'),
      only('2026-11-01', '2026-11-22'),
    ]).toEqual([1, 0, 0]);
  });

  test('G50: where nothing was sent and nothing is missing there is no rate', () => {
    expect(timelinessOf([day('2026-11-13', null, 1)], span)).toMatchObject([{ records: 1, rate: null }]);
  });
});
