import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { instantAt, localDate, startClock } from '#shared/clock/index.ts';
import { parseProjectCode } from '#shared/identifiers/index.ts';
import { storeClock } from '#shared/rules.ts';
import { clockRule, thresholdRule, zone, zoneCodes } from '#shared/zones/index.ts';
import type { ProjectCategory } from './generated.ts';
import {
  PROJECT_STATES, completeStageOf, issueProjectCode, limitRule, pauseFor, readProjectClock, refuseKnownItems, resume, separateDuties, stageState, stagesOf, standing, step, stop,
  termsOf,
} from './rules.ts';
import type { StageDates } from './rules.ts';

const CATEGORIES: ProjectCategory[] = ['WITH_PLAN', 'SME', 'GOV_LINEAR', 'REBUILD', 'INDUSTRIAL'];
const gedian = zone('gedian');
const start = instantAt('2026-09-30', '10:00');
const clock = storeClock(startClock(start));
const done: StageDates = { startedOn: '2026-09-30', finishedOn: '2026-10-08' };
const running: StageDates = { startedOn: '2026-10-08', finishedOn: null };

describe('G16: limits', () => {
  test('of the five categories, in Gedian and elsewhere', () => {
    const limits = (code: string) => CATEGORIES.map(category => limitRule(zone(code), category, '2026-09-30').parameters.amount.value);
    expect(limits('gedian')).toEqual([30, 45, 40, 35, 30]);
    for (const code of zoneCodes.filter(code => code !== 'gedian')) expect([code, limits(code)]).toEqual([code, [120, 120, 120, 120, 120]]);
  });

  test.each([
    ['2021-04-19', 30, false],
    ['2021-04-18', 120, true],
    ['2019-03-13', 120, true],
    ['2019-03-12', 120, true],
  ])('an application of %s is judged by the rule of its day, or the first there was', (on, value, inherited) =>
    expect(limitRule(gedian, 'INDUSTRIAL', on)).toMatchObject({ parameters: { amount: { value } }, inherited }));

  test.each([
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-09-30', 15, '2026-10-27'],
    ['2026-09-30', 30, '2026-11-17'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-04-30', 5, '2026-05-11'],
  ])('%s + %i working days = %s', (from, value, dueDate) => {
    const terms = { amount: { value, unit: 'WD' as const }, pauses: [] };
    expect(readProjectClock({ clock: storeClock(startClock(instantAt(from, '10:00'))), terms, zone: 'gedian' }, start).dueDate).toBe(dueDate);
  });

  test('which pauses stop the clock is the reading of the rule', () => {
    const paused = pauseFor(resume(pauseFor(clock, instantAt('2026-10-08', '10:00'), 'SUPPLEMENT', { items: ['总平面图'] }), instantAt('2026-10-12', '10:00')),
      instantAt('2026-10-13', '10:00'), 'SPECIAL_PROCEDURE', { procedure: 'TENDER' });
    const rule = clockRule(gedian, 'PROJ_INDUSTRIAL', '2026-09-30');
    const reading = (chosen: string) => {
      const { parameters } = rule.options.find(({ code }) => code === chosen)!;
      return readProjectClock({ clock: paused, terms: { amount: parameters.amount, pauses: parameters.pauses }, zone: 'gedian' }, instantAt('2026-10-15', '10:00'));
    };
    expect(rule.chosen).toBe('SUPPLEMENT_AND_SPECIAL');
    expect(reading('SUPPLEMENT_AND_SPECIAL')).toMatchObject({ grossDays: 7, netDays: 3, paused: true });
    expect(reading('GROSS')).toMatchObject({ grossDays: 7, netDays: 7, paused: false, dueDate: '2026-11-17' });
    expect(paused.map(({ state, items, procedure }) => [state, items, procedure])).toEqual([
      ['RUN', undefined, undefined], ['PAUSE', ['总平面图'], undefined], ['RUN', undefined, undefined], ['PAUSE', undefined, 'TENDER'],
    ]);
  });

  test('the net days are never more than the gross days, and a stopped clock stays as it was', () => {
    const terms = termsOf(limitRule(gedian, 'INDUSTRIAL', '2026-09-30'));
    const hours = (n: number): Date => new Date(start.getTime() + n * 3_600_000);
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), fc.nat(500), (first, second, third) => {
        const stopped = stop(resume(pauseFor(clock, hours(first), 'SUPPLEMENT', { items: ['x'] }), hours(first + second)), hours(first + second + third));
        const reading = readProjectClock({ clock: stopped, terms, zone: 'gedian' }, hours(first + second + third));
        expect(reading.netDays).toBeLessThanOrEqual(reading.grossDays);
        expect(readProjectClock({ clock: stopped, terms, zone: 'gedian' }, hours(5_000))).toEqual(reading);
      }),
    );
  });
});

describe('stages', () => {
  const order = stagesOf({ zone: 'gedian', clock });

  test('are four, with the departments that lead them', () => expect(order.map(({ code, lead }) => [code, lead!.en])).toEqual([
    ['LAND_AND_PLANNING', 'Natural resources'], ['CONSTRUCTION_PLANNING', 'Natural resources'],
    ['CONSTRUCTION_PERMIT', 'Housing and construction'], ['ACCEPTANCE', 'Housing and construction'],
  ]));

  test('completing one begins the next on the same day; the last begins none', () => {
    expect(completeStageOf([running], order, 'LAND_AND_PLANNING', '2026-10-09')).toEqual([
      { startedOn: '2026-10-08', finishedOn: '2026-10-09' }, { startedOn: '2026-10-09', finishedOn: null },
    ]);
    expect(completeStageOf([done, done, done, running], order, 'ACCEPTANCE', '2026-10-09')).toHaveLength(4);
  });

  test.each(['LAND_AND_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'] as const)('after the first, %s is out of order', stage =>
    expect(() => completeStageOf([done, running], order, stage, '2026-10-09')).toThrow(
      `STAGE_OUT_OF_ORDER: stages are completed in order: next is CONSTRUCTION_PLANNING (工程建设许可), but got: ${stage}`));

  test.each([
    [[], 'RECEIVED'], [[running], 'ACCEPTED'], [[done, running], 'IN_REVIEW'], [[done, done, done, running], 'IN_REVIEW'], [[done, done, done, done], 'APPROVED'],
  ])('%j: the case stands at %s', (stages, state) => expect(standing(stages, 4)).toBe(state));

  test.each([
    [done, 'REJECTED', 'DONE'], [running, 'REJECTED', 'CANCELLED'], [undefined, 'WITHDRAWN', 'CANCELLED'], [running, 'SUPPLEMENT', 'IN_PROGRESS'], [undefined, 'RECEIVED', 'PENDING'],
  ] as const)('stage %j of a project that is %s: %s', (dates, project, state) => expect(stageState(dates, project)).toBe(state));
});

describe('the state machine', () => {
  test('ends only in approval, rejection or withdrawal, and each pause leads back', () => {
    const final = Object.entries(PROJECT_STATES).filter(([, actions]) => Object.keys(actions).length === 0).map(([state]) => state);
    expect(final).toEqual(['APPROVED', 'REJECTED', 'WITHDRAWN']);
    expect(step('SUPPLEMENT', 'supplyProjectSupplement', [], 4)).toBe('RECEIVED');
    expect(step('SUPPLEMENT', 'supplyProjectSupplement', [running], 4)).toBe('ACCEPTED');
    expect(step('SPECIAL_PROCEDURE', 'endSpecialProcedure', [done, running], 4)).toBe('IN_REVIEW');
  });

  test('a case that stands still completes no stage', () => {
    for (const state of ['SUPPLEMENT', 'SPECIAL_PROCEDURE', 'APPROVED', 'REJECTED', 'WITHDRAWN'] as const) {
      expect(() => step(state, 'completeStage', [running], 4)).toThrow(`ILLEGAL_TRANSITION: completeStage is not possible in state ${state}`);
    }
  });
});

test('X01: who accepts does not decide; before acceptance nobody is barred', () => {
  expect(() => separateDuties('officer-1', 'officer-1')).toThrow('SAME_OFFICER');
  expect(() => separateDuties('officer-1', 'officer-2')).not.toThrow();
  expect(() => separateDuties(null, 'officer-1')).not.toThrow();
});

test('Q01: an item may be requested as often as the rule says, once, however it is written', () => {
  const rule = thresholdRule(gedian, 'SUPPLEMENT_REQUESTS', '2026-09-30');
  const asked = resume(pauseFor(clock, start, 'SUPPLEMENT', { items: ['消防设计文件（A）'] }), start);
  expect(() => refuseKnownItems(rule, clock, ['消防设计文件（A）'])).not.toThrow();
  expect(() => refuseKnownItems(rule, asked, ['总平面图'])).not.toThrow();
  expect(() => refuseKnownItems(rule, asked, ['总平面图', '消防设计文件(a)'])).toThrow('an item may be requested 1 time, but requested before: 消防设计文件(a)');
});

test('every issued code is valid and says division, month and type', () => {
  const days = fc.date({ min: start, max: new Date('2050-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(fc.constantFrom(...zoneCodes), fc.constantFrom(...CATEGORIES), fc.nat(99_999), days, (code, category, serial, at) => {
      const on = localDate(at);
      expect(parseProjectCode(issueProjectCode(zone(code), category, on, serial))).toMatchObject({
        ok: true,
        value: {
          divisionCode: zone(code).hostDivisionCode, authorityCode: '99', typeCode: category === 'GOV_LINEAR' ? '01' : '03', serial: String(serial).padStart(5, '0'),
          year: Number(on.slice(0, 4)), month: Number(on.slice(5, 7)),
        },
      });
    }),
  );
});
