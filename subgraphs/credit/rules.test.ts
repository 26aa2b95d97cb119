import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { thresholdRule, zone } from '#shared/zones/index.ts';
import { gradeOf, publishedInTime, publishedUntil } from './rules.ts';

const gedian = zone('gedian');
const bounds = thresholdRule(gedian, 'CREDIT_RISK_GRADING', '2026-11-19');
const facts = (changes: object = {}) => ({
  penalties: 0,
  seriousPenalties: 0,
  blacklisted: false,
  redlisted: false,
  ...changes,
});

describe('grades', () => {
  test.each([
    [{}, 'A'],
    [{ penalties: 1 }, 'B'],
    [{ penalties: 2 }, 'B'],
    [{ penalties: 3 }, 'C'],
    [{ penalties: 1, seriousPenalties: 1 }, 'D'],
    [{ penalties: 1, redlisted: true }, 'A'],
    [{ redlisted: true, blacklisted: true }, 'D'],
  ])('%j is graded %s', (changes, level) => expect(gradeOf(bounds, facts(changes)).level).toBe(level));

  test('more penalties never make a better grade, and there is always a reason', () => {
    fc.assert(
      fc.property(fc.nat(10), fc.nat(3), fc.boolean(), (penalties, serious, redlisted) => {
        const some = gradeOf(bounds, facts({ penalties: penalties + serious, seriousPenalties: serious, redlisted }));
        const more = gradeOf(
          bounds,
          facts({ penalties: penalties + serious + 1, seriousPenalties: serious, redlisted }),
        );
        expect(more.level >= some.level).toBe(true);
        expect(some.reasons.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('G52: how long a penalty is published, by the rule of the day of its decision', () => {
  test.each([
    ['MINOR', '2026-04-01', '2026-07-01'],
    ['ORDINARY', '2026-04-01', '2027-04-01'],
    ['SERIOUS', '2026-04-01', '2029-04-01'],
    ['ORDINARY', '2026-03-31', '2029-03-31'],
    ['ORDINARY', '2023-04-30', '2024-04-30'],
  ] as const)('%s decided on %s: until %s', (gravity, decidedOn, until) =>
    expect(publishedUntil(gedian, gravity, decidedOn).until).toBe(until),
  );
});

test('G50: seven working days, over the National Day holiday with its make-up days', () => {
  // From Tuesday 29 September 2026: 30 September, 8, 9, 10 (a Saturday worked), 12, 13, 14 October.
  expect(publishedInTime(gedian, '2026-09-29', '2026-10-14')).toMatchObject({ inTime: true, dueDate: '2026-10-14' });
  expect(publishedInTime(gedian, '2026-09-29', '2026-10-15').inTime).toBe(false);
});
