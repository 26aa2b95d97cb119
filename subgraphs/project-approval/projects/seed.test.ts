import { describe, expect, test } from '@jest/globals';
import { readCase } from '#shared/case/index.ts';
import type { Case, CaseStatus, CaseTerms } from '#shared/case/index.ts';
import { instantAt, localDate } from '#shared/clock/index.ts';
import { tableOf } from '#shared/database/rows.ts';
import { lifeOf } from '#shared/sample/life.ts';
import type { Life } from '#shared/sample/life.ts';
import type { SampleSink } from '#shared/sample/load.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { seed } from '../seed.ts';
import type { StageDates } from './rows.ts';
import { stateOf } from './rules.ts';

interface Sample {
  life: Life;
  state: string;
  stages: StageDates[];
  status: CaseStatus;
  terms: CaseTerms;
  clock: StoredClock;
  supplements: Case['supplements'];
  decidedAt: string | null;
  changes: string[];
}
type Values = Readonly<Record<string, unknown>>;

/** A value of a JSON column, which a seed gives as it is or as a text. */
const json = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);

const sampleOf = (life: Life, project: Values, { status, decidedAt, terms, clock, supplements }: Values): Sample => ({
  life,
  state: project.state as string,
  stages: project.stages as StageDates[],
  status: status as CaseStatus,
  terms: json(terms) as CaseTerms,
  clock: clock as StoredClock,
  supplements: supplements as Case['supplements'],
  decidedAt: decidedAt as string | null,
  changes: [],
});

/** Changes of a major project, which are no part of its case. */
const OF_MAJOR_PROJECTS = ['MajorProjectMarked', 'EfficiencyInspectionOpened'];

/** Projects of the first lives as of a day, each with its case. */
function samples(lives: number, today: string): Sample[] {
  const made: Sample[] = [];
  for (let index = 0; index < lives; index += 1) {
    const life = lifeOf(index, today);
    let project: Values = {};
    const sink: SampleSink = {
      row: (entity, row) => {
        const values = row as Values;
        const { table } = tableOf(entity);
        if (table === 'project') project = values;
        if (table === 'service_case' && values.matter === 'PROJECT') made.push(sampleOf(life, project, values));
      },
      change: (_at, { type, subject }) => {
        if (subject.type === 'Project' && !OF_MAJOR_PROJECTS.includes(type)) made.at(-1)!.changes.push(type);
      },
    };
    seed.rows(life, sink, today);
  }
  return made;
}

// An ordinary day, a holiday, the day after one, a make-up Saturday, beyond the published calendar.
describe.each(['2026-11-19', '2026-02-20', '2026-10-08', '2026-10-10', '2027-10-05'])(
  'sample projects as of %s',
  today => {
    const made = samples(600, today);
    const now = instantAt(today, '24:00');

    test('have clocks and stages that agree with their state', () => {
      for (const { life, state, status, clock, stages, supplements, decidedAt } of made) {
        const last = clock.at(-1);
        const approved = status === 'APPROVED';
        expect([life.index, stateOf(status, stages)]).toEqual([life.index, state]);
        expect([life.index, last === undefined]).toEqual([life.index, stages.length === 0]);
        expect([life.index, last?.reason === 'SUPPLEMENT', last?.reason === 'SPECIAL_PROCEDURE']).toEqual([
          life.index,
          state === 'SUPPLEMENT',
          state === 'SPECIAL_PROCEDURE',
        ]);
        expect([life.index, last?.to ?? null]).toEqual([life.index, decidedAt]);
        expect([life.index, supplements.map(({ requestedAt, suppliedAt }) => [requestedAt, suppliedAt])]).toEqual([
          life.index,
          clock.filter(({ reason }) => reason === 'SUPPLEMENT').map(({ from, to }) => [from, to]),
        ]);
        if (approved) expect(localDate(new Date(decidedAt!))).toBe(stages.at(-1)!.finishedOn);
        // What counts from acceptance begins with the first stage.
        if (last) expect(localDate(new Date(clock[0]!.from))).toBe(stages[0]!.startedOn);
      }
    });

    test('have every day but the application a working day of the zone, in order, not ahead of today', () => {
      for (const { life, clock, stages } of made) {
        const calendar = calendarOf(life.zone.code);
        const days = [
          ...clock.slice(1).map(({ from }) => localDate(new Date(from))),
          ...stages.flatMap(({ startedOn, finishedOn }) => [startedOn, finishedOn ?? startedOn]),
        ];
        for (const day of days)
          expect([life.index, day, calendar.isWorkday(day), day <= today]).toEqual([life.index, day, true, true]);
        const moments = [...clock.map(({ from }) => from), ...clock.slice(-1).flatMap(({ to }) => to ?? [])];
        expect(moments).toEqual(moments.toSorted());
        for (const [n, stage] of stages.entries()) {
          expect(stage.finishedOn === null || stage.startedOn <= stage.finishedOn).toBe(true);
          if (n > 0) expect(stage.startedOn).toBe(stages[n - 1]!.finishedOn);
        }
      }
    });

    test('have clocks that can be read, few of them overdue, and at most five changes each', () => {
      const lights = made.map(({ life, terms, clock }) => readCase({ clock, terms, zone: life.zone.code }, now)!.light);
      const overdue = lights.filter(light => light === 'OVERDUE').length / lights.length;
      expect([...new Set(lights)]).toEqual(expect.arrayContaining(['GREEN', 'YELLOW', 'OVERDUE']));
      expect(overdue).toBeLessThan(0.1);
      expect(Math.max(...made.map(({ changes }) => changes.length))).toBe(5);
      expect(made.filter(({ state, changes }) => state === 'APPROVED' && changes.at(-1) !== 'ProjectApproved')).toEqual(
        [],
      );
    });
  },
);
