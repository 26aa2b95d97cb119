import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { CASE_STATUSES, readCase, termsOf } from '#shared/case/index.ts';
import type { CaseStatus } from '#shared/case/index.ts';
import { instantAt, localDate, startClock } from '#shared/clock/index.ts';
import { parseProjectCode } from '#shared/identifiers/index.ts';
import { spoken } from '#shared/testing/refusal.ts';
import { clockRule, thresholdRule, zone, zoneCodes } from '#shared/zones/index.ts';
import { storeClock } from '#shared/zones/zone-clock.ts';
import type { ProjectCategory } from '../generated.ts';
import { completeStageOf, mattersInProgress, stagesOf, stageState } from '../stages/rules.ts';
import { NO_FACTS } from './facts.ts';
import type { StageDates, Works } from './rows.ts';
import {
  OPEN_STATES,
  issueProjectCode,
  limitRule,
  pausesOf,
  requireUnderReview,
  separateDuties,
  stateOf,
  supplementDecision,
} from './rules.ts';
import { codeText } from './terms.ts';

/** A project of a category, of which nothing more is reported. */
const works = (category: ProjectCategory): Works => ({
  category,
  investment: '1000000.00',
  floorArea: 1,
  facts: NO_FACTS,
});
const CATEGORIES: ProjectCategory[] = ['WITH_PLAN', 'SME', 'GOV_LINEAR', 'REBUILD', 'INDUSTRIAL'];
const gedian = zone('gedian');
const start = instantAt('2026-09-30', '10:00');
const done: StageDates = { startedOn: '2026-09-30', finishedOn: '2026-10-08' };
const running: StageDates = { startedOn: '2026-10-08', finishedOn: null };

describe('G16: limits', () => {
  test('of the five categories, in Gedian and elsewhere', () => {
    const limits = (code: string) =>
      CATEGORIES.map(category => limitRule(zone(code), works(category), '2026-09-30').parameters.amount.value);
    expect(limits('gedian')).toEqual([30, 45, 40, 35, 30]);
    for (const code of zoneCodes.filter(code => code !== 'gedian'))
      expect([code, limits(code)]).toEqual([code, [120, 120, 120, 120, 120]]);
  });

  test.each([
    ['2021-04-19', 30, false],
    ['2021-04-18', 120, true],
    ['2019-03-13', 120, true],
    ['2019-03-12', 120, true],
  ])('an application of %s is judged by the rule of its day, or the first there was', (on, value, inherited) =>
    expect(limitRule(gedian, works('INDUSTRIAL'), on)).toMatchObject({ parameters: { amount: { value } }, inherited }),
  );

  test.each([
    ['2026-09-30', 5, '2026-10-13'],
    ['2026-09-30', 15, '2026-10-27'],
    ['2026-09-30', 30, '2026-11-17'],
    ['2026-02-13', 1, '2026-02-14'],
    ['2026-04-30', 5, '2026-05-11'],
  ])('%s + %i working days = %s', (from, value, dueDate) => {
    const terms = { amount: { value, unit: 'WD' as const }, pauses: [] };
    expect(
      readCase({ clock: storeClock(startClock(instantAt(from, '10:00'))), terms, zone: 'gedian' }, start)!.dueDate,
    ).toBe(dueDate);
  });

  test('which pauses stop the clock is the reading of the rule', () => {
    const [requested, supplied, called] = [
      '2026-10-08T10:00:00+08:00',
      '2026-10-12T10:00:00+08:00',
      '2026-10-13T10:00:00+08:00',
    ];
    const clock = [
      { from: start.toISOString(), to: requested, state: 'RUN', reason: null },
      { from: requested, to: supplied, state: 'PAUSE', reason: 'SUPPLEMENT' },
      { from: supplied, to: called, state: 'RUN', reason: null },
      { from: called, to: null, state: 'PAUSE', reason: 'SPECIAL_PROCEDURE', procedure: 'TENDER' },
    ] as const;
    const rule = clockRule(gedian, 'PROJ_INDUSTRIAL', '2026-09-30');
    const reading = (chosen: string) => {
      const { parameters } = rule.options.find(({ code }) => code === chosen)!;
      return readCase({ clock, terms: parameters, zone: 'gedian' }, instantAt('2026-10-15', '10:00'));
    };
    expect(rule.chosen).toBe('SUPPLEMENT_AND_SPECIAL');
    expect(termsOf(rule)).toEqual({
      amount: { value: 30, unit: 'WD' },
      pauses: ['SUPPLEMENT', 'SPECIAL_PROCEDURE'],
      deemedApproval: false,
      startsWith: 'ACCEPTANCE',
    });
    expect(reading('SUPPLEMENT_AND_SPECIAL')).toMatchObject({ grossDays: 7, netDays: 3, paused: true });
    expect(reading('GROSS')).toMatchObject({ grossDays: 7, netDays: 7, paused: false, dueDate: '2026-11-17' });
    const supplements = [
      { items: ['总平面图'], requestedAt: requested, requestedBy: 'o', suppliedAt: supplied, late: [] },
    ];
    expect(pausesOf({ clock, supplements, decidedAt: null })).toEqual([
      { reason: 'SUPPLEMENT', from: requested, to: supplied, items: ['总平面图'], late: [], procedure: null },
      { reason: 'SPECIAL_PROCEDURE', from: called, to: null, items: null, late: null, procedure: 'TENDER' },
    ]);
  });
});

describe('stages', () => {
  const order = stagesOf({ zone: 'gedian', appliedAt: start });

  test('are four, with the departments that lead them', () =>
    expect(order.map(({ code, lead }) => [code, lead!.en])).toEqual([
      ['LAND_AND_PLANNING', 'Natural resources'],
      ['CONSTRUCTION_PLANNING', 'Natural resources'],
      ['CONSTRUCTION_PERMIT', 'Housing and construction'],
      ['ACCEPTANCE', 'Housing and construction'],
    ]));

  test("completing one dates it; which begins next is the write's", () => {
    expect(completeStageOf([running], order, 'LAND_AND_PLANNING', '2026-10-09')).toEqual([
      { startedOn: '2026-10-08', finishedOn: '2026-10-09' },
    ]);
    expect(completeStageOf([done, done, done, running], order, 'ACCEPTANCE', '2026-10-09')).toHaveLength(4);
  });

  test.each(['LAND_AND_PLANNING', 'CONSTRUCTION_PERMIT', 'ACCEPTANCE'] as const)(
    'after the first, %s is out of order',
    stage =>
      expect(() => completeStageOf([done, running], order, stage, '2026-10-09')).toThrow(
        `STAGE_OUT_OF_ORDER: stages are completed in order: next is CONSTRUCTION_PLANNING (工程建设许可), but got: ${stage}`,
      ),
  );

  test.each([
    ['RECEIVED', [], 'RECEIVED'],
    ['SUPPLEMENT_STARTED', [], 'SUPPLEMENT'],
    ['SUPPLEMENT_ENDED', [], 'RECEIVED'],
    ['DEPARTMENT_ACCEPTED', [running], 'ACCEPTED'],
    ['SUPPLEMENT_ENDED', [running], 'ACCEPTED'],
    ['DEPARTMENT_ACCEPTED', [done, running], 'IN_REVIEW'],
    ['SPECIAL_PROCEDURE_STARTED', [done, running], 'SPECIAL_PROCEDURE'],
    ['SPECIAL_PROCEDURE_ENDED', [done, running], 'IN_REVIEW'],
    ['APPROVED', [done, done, done, done], 'APPROVED'],
    ['RETRACTED', [], 'WITHDRAWN'],
    ['ACCEPTANCE_REFUSED', [], 'REJECTED'],
    ['REVOKED', [done, done, done, done], 'REVOKED'],
  ] as const)('a case that is %s with the stages %j: the project is %s', (status, stages, state) =>
    expect(stateOf(status, stages)).toBe(state),
  );

  test.each([
    [done, 'REJECTED', 'DONE'],
    [running, 'REVOKED', 'CANCELLED'],
    [running, 'REJECTED', 'CANCELLED'],
    [undefined, 'WITHDRAWN', 'CANCELLED'],
    [running, 'SUPPLEMENT', 'IN_PROGRESS'],
    [undefined, 'RECEIVED', 'PENDING'],
  ] as const)('stage %j of a project that is %s: %s', (dates, project, state) =>
    expect(stageState(dates, project)).toBe(state),
  );
});

describe('states', () => {
  test('a project is open just as long as its case is', () => {
    const ended = [
      'RETRACTED',
      'NOT_ACCEPTED',
      'ACCEPTANCE_REFUSED',
      'APPROVED',
      'APPROVED_WITH_TOLERANCE',
      'REJECTED',
      'WITHDRAWN',
      'REVOKED',
      'WITHDRAWAL_PENDING',
    ];
    for (const status of Object.keys(CASE_STATUSES) as CaseStatus[])
      expect([status, OPEN_STATES.includes(stateOf(status, [running]))]).toEqual([status, !ended.includes(status)]);
  });

  test('what is not accepted, stands still or is over is not under review', () => {
    for (const state of [
      'RECEIVED',
      'SUPPLEMENT',
      'SPECIAL_PROCEDURE',
      'APPROVED',
      'REJECTED',
      'WITHDRAWN',
      'REVOKED',
    ] as const) {
      expect(() => requireUnderReview('completeStage', state)).toThrow(
        `ILLEGAL_TRANSITION: completeStage is not possible in state ${state}; it is in: ACCEPTED, IN_REVIEW`,
      );
    }
    for (const state of ['ACCEPTED', 'IN_REVIEW'] as const)
      expect(() => requireUnderReview('completeStage', state)).not.toThrow();
  });
});

test('X01: who accepts does not decide; before acceptance no officer is barred', () => {
  expect(() => separateDuties('officer-1', 'officer-1')).toThrow('SAME_OFFICER');
  expect(() => separateDuties('officer-1', 'officer-2')).not.toThrow();
  expect(() => separateDuties(null, 'officer-1')).not.toThrow();
});

test('Q01: one list is due; a second is a violation, which the decision names', () => {
  const rule = thresholdRule(gedian, 'SUPPLEMENT_REQUESTS', '2026-09-30');
  expect(spoken(supplementDecision(rule, 1, ['总平面图']))).toEqual({
    outcome: 'SUPPLEMENT',
    reasons: ['1 items are missing; list 1 of 1'],
  });
  expect(spoken(supplementDecision(rule, 2, ['消防设计文件']))).toEqual({
    outcome: 'SUPPLEMENT_VIOLATION',
    reasons: [expect.stringMatching(/^list 2, where all that is missing must be named in 1: .*消防设计文件$/)],
  });
});

test('a matter and a stage are named in Chinese as the rules call them, in English by their code', () => {
  const order = stagesOf({ zone: 'gedian', appliedAt: '2026-09-28T02:00:00Z' });
  const stages = [{ startedOn: '2026-09-28', finishedOn: null, package: null }];
  const [first] = order;
  expect(() => mattersInProgress(stages, order, 'LAND_AND_PLANNING')).toThrow(
    expect.objectContaining({
      refusal: expect.objectContaining({
        message: expect.objectContaining({
          en: 'stage LAND_AND_PLANNING has no matters for this project',
          zh: `本项目在${first!.zh}阶段没有需要办理的事项`,
        }),
      }),
    }),
  );
  expect(codeText('ENVIRONMENTAL_IMPACT').zh).toMatch(/^环境影响评价/);
  // What the list of a zone alone names has no name elsewhere.
  expect(codeText('OF_A_LIST')).toEqual({ en: 'OF_A_LIST', zh: 'OF_A_LIST' });
});

test('every issued code is valid and says division, month and type', () => {
  const days = fc.date({ min: start, max: new Date('2050-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(
      fc.constantFrom(...zoneCodes),
      fc.constantFrom(...CATEGORIES),
      fc.nat(99_999),
      days,
      (code, category, serial, at) => {
        const on = localDate(at);
        expect(parseProjectCode(issueProjectCode(zone(code), category, on, serial))).toMatchObject({
          ok: true,
          value: {
            divisionCode: zone(code).hostDivisionCode,
            authorityCode: '99',
            typeCode: category === 'GOV_LINEAR' ? '01' : '03',
            serial: String(serial).padStart(5, '0'),
            year: Number(on.slice(0, 4)),
            month: Number(on.slice(5, 7)),
          },
        });
      },
    ),
  );
});
