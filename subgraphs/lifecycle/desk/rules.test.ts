import { describe, expect, test } from '@jest/globals';
import type { ChangedDeadline } from '#shared/database/changed-case.ts';
import { zone } from '#shared/zones/index.ts';
import { FAR, calendarHash, derive, readingOf } from './rules.ts';
import type { Dated } from './rules.ts';

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);

/** Ten working days from Monday, the second of November. */
const running: Dated = {
  zone: 'gedian',
  openedAt: at('11-02T10:00').toISOString(),
  endedAt: null,
  awaiting: {},
  deadlines: [],
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

describe('a day of a case', () => {
  const day = (kind: ChangedDeadline['kind'], text: string): ChangedDeadline => ({
    name: { en: kind, zh: kind },
    kind,
    at: at(`${text}T23:59`).toISOString(),
  });
  const opened = { ...running, clock: null, openedAt: at('11-01T00:00').toISOString() };
  const seen = (one: Dated, text: string) => {
    const { dueAt, light, endedAt, isDuty, isWarned } = derive(one, at(text));
    return [dueAt === FAR ? null : dueAt.slice(0, 10), light, endedAt?.slice(0, 10) ?? null, isDuty, isWarned];
  };

  test('warns as its time runs out; a duty is late after it, a right is gone, a validity ends', () => {
    const kinds = (['DUTY', 'RIGHT', 'END'] as const).map(kind => ({ ...opened, deadlines: [day(kind, '11-20')] }));
    for (const one of kinds) {
      expect(seen(one, '11-10T10:00')).toEqual(['2026-11-20', 'GREEN', null, one.deadlines[0]?.kind === 'DUTY', false]);
      expect(seen(one, '11-15T10:00').slice(0, 2)).toEqual(['2026-11-20', 'YELLOW']);
      expect(seen(one, '11-19T10:00').slice(0, 2)).toEqual(['2026-11-20', 'RED']);
    }
    const after = kinds.map(one => seen(one, '11-21T10:00'));
    expect(after).toEqual([
      ['2026-11-20', 'OVERDUE', null, true, true],
      [null, 'GREEN', null, false, false],
      [null, 'GREEN', null, false, false],
    ]);
  });

  test('is warned of a month before at the earliest, however long its time', () => {
    const licence = { ...opened, openedAt: at('01-01T00:00').toISOString(), deadlines: [day('END', '12-20')] };
    expect(seen(licence, '11-15T10:00')[1]).toBe('GREEN');
    expect(seen(licence, '11-21T10:00')[1]).toBe('YELLOW');
    expect(seen(licence, '12-14T10:00')[1]).toBe('RED');
  });

  test('is looked at again when its light changes, and once it has passed', () => {
    const one = { ...opened, deadlines: [day('DUTY', '11-20')] };
    const lights: string[] = [];
    for (let now = at('11-02T10:00'); ; ) {
      const { light, lookAt } = derive(one, now);
      lights.push(light);
      if (lookAt === FAR) break;
      now = new Date(lookAt);
    }
    expect(lights).toEqual(['GREEN', 'YELLOW', 'RED', 'OVERDUE']);
  });

  test('ends what waits for nobody, with the last of its days; what has ended keeps its rights alone', () => {
    const licence = { ...opened, awaiting: null, deadlines: [day('END', '11-10'), day('END', '11-20')] };
    expect(seen(licence, '11-15T10:00')[2]).toBeNull();
    expect(seen(licence, '11-21T10:00')).toEqual([null, 'GREEN', '2026-11-20', false, false]);
    const penalised = {
      ...opened,
      awaiting: null,
      endedAt: at('11-05T10:00').toISOString(),
      deadlines: [day('DUTY', '11-10'), day('RIGHT', '11-20')],
    };
    expect(seen(penalised, '11-12T10:00').slice(0, 2)).toEqual(['2026-11-20', 'GREEN']);
    expect(seen(penalised, '11-21T10:00')[0]).toBeNull();
  });

  test('comes before a later clock, and after an earlier one', () => {
    const both = (text: string) => seen({ ...running, deadlines: [day('RIGHT', text)] }, '11-03T10:00').slice(0, 1);
    expect([both('11-06'), both('11-30')]).toEqual([['2026-11-06'], ['2026-11-16']]);
  });
});

test('what was derived is marked by its calendar', () => {
  expect(derive(running, at('11-03T10:00')).derivedWith).toBe(calendarHash('gedian'));
  expect(calendarHash('gedian')).toMatch(/^[0-9a-f]{64}$/);
  expect(zone('gedian').calendar).toBeDefined();
});
