import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { thresholdRule, zone } from '#shared/zones/index.ts';
import { gradeOf } from './rules.ts';

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
