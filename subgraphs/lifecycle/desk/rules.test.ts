import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import { FAR, calendarHash, derive, readingOf } from './rules.ts';
import type { Dated } from './rules.ts';

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);

/** Ten working days from Monday, the second of November. */
const running: Dated = {
  zone: 'gedian',
  endedAt: null,
  clock: {
    segments: [{ from: at('11-02T10:00').toISOString(), to: null, state: 'RUN', reason: null }],
    limit: { value: 10, unit: 'WD' },
    pauses: ['SUPPLEMENT'],
  },
};
const pausedFrom = (text: string): Dated => ({
  ...running,
  clock: {
    ...running.clock!,
    segments: [
      { from: at('11-02T10:00').toISOString(), to: at(text).toISOString(), state: 'RUN', reason: null },
      { from: at(text).toISOString(), to: null, state: 'PAUSE', reason: 'SUPPLEMENT' },
    ],
  },
});

describe('when a case is looked at again', () => {
  test('is the moment at which its light changes, not a second before', () => {
    const seen: [string, string][] = [];
    let now = at('11-02T10:00');
    for (;;) {
      const { light, lookAt } = derive(running, now);
      seen.push([light, lookAt]);
      if (lookAt === FAR) break;
      const before = new Date(new Date(lookAt).getTime() - 1_001);
      expect(readingOf(running, before)?.light).toBe(light);
      now = new Date(lookAt);
    }
    expect(seen.map(([light]) => light)).toEqual(['GREEN', 'YELLOW', 'RED', 'OVERDUE']);
    // 70 % of ten days are spent as the seventh begins, on Wednesday of the week after.
    expect(new Date(seen[0]![1]).getTime() - at('11-11T00:00').getTime()).toBeLessThan(1_001);
  });

  test('is never, while its clock stands still before the limit, has ended, or is none', () => {
    for (const one of [
      pausedFrom('11-05T10:00'),
      { ...running, endedAt: at('11-03T10:00').toISOString() },
      { ...running, clock: null },
      { ...running, zone: null },
      { ...running, zone: 'no-zone-of-ours' },
    ]) {
      expect(derive(one, at('12-20T10:00'))).toMatchObject({ dueAt: FAR, lookAt: FAR });
    }
  });

  test('what was late before it stood still stays late', () => {
    expect(derive(pausedFrom('11-20T10:00'), at('12-20T10:00'))).toMatchObject({ light: 'OVERDUE', lookAt: FAR });
    expect(derive(pausedFrom('11-20T10:00'), at('12-20T10:00')).dueAt).not.toBe(FAR);
  });

  test('one that counts from an acceptance still to come is not due', () => {
    const waiting = { ...running, clock: { ...running.clock!, segments: [] } };
    expect(derive(waiting, at('12-20T10:00'))).toMatchObject({ dueAt: FAR, light: 'GREEN', lookAt: FAR });
  });
});

test('what was derived is marked by its calendar', () => {
  expect(derive(running, at('11-03T10:00')).derivedWith).toBe(calendarHash('gedian'));
  expect(calendarHash('gedian')).toMatch(/^[0-9a-f]{64}$/);
  expect(zone('gedian').calendar).toBeDefined();
});
