import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { listRule, thresholdRule, zone } from '#shared/zones/index.ts';
import { gradeOf } from './rules.ts';
import { supervisionOf } from './schemes.ts';

const gedian = zone('gedian');
const bounds = thresholdRule(gedian, 'CREDIT_RISK_GRADING', '2026-11-19');
const facts = (changes: object = {}) => ({
  penalties: 0,
  seriousPenalties: 0,
  blacklisted: false,
  redlisted: false,
  brokenPromises: 0,
  ...changes,
});

describe('the way of supervision', () => {
  const rule = listRule(gedian, 'SUPERVISION_STRATEGIES', '2026-11-19');
  test.each([
    ['A', false, 'TRUSTED'],
    ['B', false, 'ORDINARY'],
    ['C', false, 'RAISED'],
    ['D', false, 'SERIOUSLY_DISHONEST'],
    [null, false, 'ORDINARY'],
    ['A', true, 'SERIOUSLY_DISHONEST'],
    [null, true, 'SERIOUSLY_DISHONEST'],
  ] as const)('of level %s, on the black list: %s, is %s', (level, blacklisted, strategy) =>
    expect(supervisionOf(rule, level, blacklisted)).toMatchObject({ strategy, level }),
  );
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
    [{ brokenPromises: 1 }, 'B'],
    [{ brokenPromises: 2 }, 'C'],
    [{ brokenPromises: 1, redlisted: true, penalties: 1 }, 'B'],
    [{ brokenPromises: 1, penalties: 3 }, 'C'],
    [{ brokenPromises: 2, seriousPenalties: 1 }, 'D'],
  ])('%j is graded %s', (changes, level) => expect(gradeOf(bounds, facts(changes)).level).toBe(level));

  test('a rule of before promises were counted judges by penalties alone', () => {
    const before = thresholdRule(gedian, 'CREDIT_RISK_GRADING', '2026-10-31');
    expect(gradeOf(before, facts({ brokenPromises: 9 })).level).toBe('A');
  });

  test('a broken promise is a reason of its own, in both languages', () =>
    expect(gradeOf(bounds, facts({ brokenPromises: 1 })).reasons.map(({ zh }) => zh)).toEqual([
      '两年内行政处罚0项；达到1项方为B',
      '未履行且未修复的承诺1项；达到1项为B',
    ]));

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
