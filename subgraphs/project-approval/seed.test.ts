import { describe, expect, test } from '@jest/globals';
import { instantAt, localDate } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/rules.ts';
import { lifeOf } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import { readProjectClock, standing } from './rules.ts';
import type { ProjectClock, StageDates, Terms } from './rules.ts';
import { seed } from './seed.ts';

interface Sample {
  life: Life;
  state: string;
  terms: Terms;
  clock: ProjectClock;
  stages: StageDates[];
  changes: string[];
}
const columns = seed.tables['project']!;
/** Projects of the first lives as of a day. */
function samples(lives: number, today: string): Sample[] {
  const made: Sample[] = [];
  for (let index = 0; index < lives; index += 1) {
    const life = lifeOf(index, today);
    seed.rows(life, {
      row: (table, values) => {
        if (table !== 'project') return;
        const [state, terms, clock, stages] = ['state', 'terms', 'clock', 'stages'].map(name => values[columns.indexOf(name)] as string);
        made.push({ life, state: state!, terms: JSON.parse(terms!) as Terms, clock: JSON.parse(clock!) as ProjectClock, stages: JSON.parse(stages!) as StageDates[], changes: [] });
      },
      // Of the case: what is told of a major project is another matter.
      change: (_at, { type, subject }) => void (subject.type === 'Project' && type !== 'MajorProjectMarked' && type !== 'EfficiencyInspectionOpened' && made.at(-1)!.changes.push(type)),
    }, today);
  }
  return made;
}

// An ordinary day, a holiday, the day after one, a make-up Saturday, beyond the published calendar.
describe.each(['2026-11-19', '2026-02-20', '2026-10-08', '2026-10-10', '2027-10-05'])('sample projects as of %s', today => {
  const made = samples(600, today);
  const now = instantAt(today, '24:00');

  test('have clocks and stages that agree with their state', () => {
    for (const { life, state, clock, stages } of made) {
      const label = [life.index, state];
      const last = clock.at(-1)!;
      const open = last.reason ?? standing(stages, 4);
      expect([...label, open]).toEqual([...label, state]);
      expect([...label, last.to !== null]).toEqual([...label, state === 'APPROVED']);
      if (state === 'APPROVED') expect(localDate(new Date(last.to!))).toBe(stages.at(-1)!.finishedOn);
    }
  });

  test('have every day but the application a working day of the zone, in order, not ahead of today', () => {
    for (const { life, clock, stages } of made) {
      const calendar = calendarOf(life.zone.code);
      const days = [...clock.slice(1).map(({ from }) => localDate(new Date(from))), ...stages.flatMap(({ startedOn, finishedOn }) => [startedOn, finishedOn ?? startedOn])];
      for (const day of days) expect([life.index, day, calendar.isWorkday(day), day <= today]).toEqual([life.index, day, true, true]);
      const moments = [...clock.map(({ from }) => from), ...(clock.at(-1)!.to ? [clock.at(-1)!.to!] : [])];
      expect(moments).toEqual(moments.toSorted());
      for (const [n, stage] of stages.entries()) {
        expect(stage.finishedOn === null || stage.startedOn <= stage.finishedOn).toBe(true);
        if (n > 0) expect(stage.startedOn).toBe(stages[n - 1]!.finishedOn);
      }
    }
  });

  test('have clocks that can be read, few of them overdue, and tell at most five changes', () => {
    const lights = made.map(({ life, terms, clock }) => readProjectClock({ clock, terms, zone: life.zone.code }, now).light);
    const overdue = lights.filter(light => light === 'OVERDUE').length / lights.length;
    expect([...new Set(lights)]).toEqual(expect.arrayContaining(['GREEN', 'YELLOW', 'OVERDUE']));
    expect(overdue).toBeLessThan(0.1);
    expect(Math.max(...made.map(({ changes }) => changes.length))).toBe(5);
    expect(made.filter(({ state, changes }) => state === 'APPROVED' && changes.at(-1) !== 'ProjectApproved')).toEqual([]);
  });
});
