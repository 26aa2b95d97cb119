import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { refusalOf } from '../testing/refusal.ts';
import { clockRule, zone } from '../zones/index.ts';
import type { ResolvedRule } from '../zones/index.ts';
import {
  CASE_MACHINE,
  CASE_STATUSES,
  deemApproved,
  extendCase,
  handOver,
  pauseCase,
  readCase,
  resumeCase,
  statusCode,
  stepCase,
  submitCase,
} from './index.ts';
import type { Case, CaseAction, CaseStatus, StepDetail } from './index.ts';

const at = (text: string): Date => new Date(`2026-${text}:00+08:00`);
const gedian = zone('gedian');
/** 30 working days, with pauses for supplements and special procedures (G16). */
const INDUSTRIAL = clockRule(gedian, 'PROJ_INDUSTRIAL', '2026-09-01');
/** 3 working days; silence is consent (G21, G60). */
const LINE = clockRule(gedian, 'EXT_LINE_POWER_APPROVAL', '2026-09-01');
const submit = (rule: ResolvedRule<'clock'> | null = INDUSTRIAL, when = '09-28T10:00', safety = false): Case =>
  submitCase(
    { id: 'c-1', creditCode: 'E', caseNo: 'N-1', matter: 'TEST', zone: 'gedian', applicant: 'applicant', rule, safety },
    at(when),
  ).case;
const step = (from: Case, action: CaseAction, by: string, when: string, detail: StepDetail = {}): Case =>
  stepCase(from, action, { subject: by, at: at(when) }, detail).case;

test('a pause may say another reason than a special procedure: the clock stands still where its rule lists that reason', () => {
  const power = clockRule(gedian, 'POWER_LV_EXT', '2026-09-01');
  const accepted = (rule: ResolvedRule<'clock'>): Case =>
    step(submit(rule, '09-07T10:00'), 'acceptInDepartment', 'o', '09-07T11:00');
  const paused = (rule: ResolvedRule<'clock'>, detail: StepDetail) =>
    readCase(step(accepted(rule), 'startSpecialProcedure', 'o', '09-08T09:00', detail), at('09-15T10:00'));
  expect([paused(power, { pause: 'CUSTOMER_WORKS' })?.paused, paused(power, {})?.paused]).toEqual([true, false]);
  expect([paused(INDUSTRIAL, { pause: 'CUSTOMER_WORKS' })?.paused, paused(INDUSTRIAL, {})?.paused]).toEqual([
    false,
    true,
  ]);
});

describe('statuses', () => {
  test('are the sixteen of the national exchange, with their codes', () => {
    expect(
      Object.keys(CASE_STATUSES)
        .map(status => statusCode(status as CaseStatus))
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: 16 }, (_, n) => n + 1));
    expect([CASE_STATUSES.SUPPLEMENT_STARTED, CASE_STATUSES.APPROVED, CASE_STATUSES.WITHDRAWAL_PENDING]).toEqual([
      [6, '补正（开始）'],
      [11, '办结（通过）'],
      [16, '撤件待确认'],
    ]);
  });

  test('every illegal step of every status is refused, naming the steps allowed', () => {
    const actions = new Set(Object.values(CASE_MACHINE).flatMap(row => Object.keys(row) as CaseAction[]));
    for (const status of Object.keys(CASE_MACHINE) as CaseStatus[]) {
      for (const action of actions) {
        if (CASE_MACHINE[status][action]) continue;
        const { code, message } = refusalOf(() =>
          step({ ...submit(), status }, action, 'o', '09-28T11:00', { items: ['a'], reasons: ['r'] }),
        )!;
        const allowed = Object.keys(CASE_MACHINE[status]).join(', ') || 'nothing, it is final';
        expect([code, message]).toEqual([
          'ILLEGAL_TRANSITION',
          `${action} is not possible in state ${status}; possible: ${allowed}`,
        ]);
      }
    }
  });
});

describe('a case', () => {
  test('goes from receipt to approval, each step with its event', () => {
    const submitted = submitCase(
      {
        id: 'c-1',
        creditCode: 'E',
        caseNo: 'N-1',
        matter: 'TEST',
        zone: 'gedian',
        applicant: 'applicant',
        rule: INDUSTRIAL,
      },
      at('09-28T10:00'),
    );
    expect(submitted.event).toEqual({
      action: 'submit',
      from: null,
      to: 'RECEIVED',
      at: '2026-09-28T02:00:00.000Z',
      by: 'applicant',
      detail: {},
    });
    const accepted = step(submitted.case, 'acceptInDepartment', 'first', '09-28T11:00');
    const { case: approved, event } = stepCase(accepted, 'approve', { subject: 'second', at: at('09-29T09:00') });
    expect(approved).toMatchObject({
      status: 'APPROVED',
      acceptedBy: 'first',
      decidedBy: 'second',
      decidedAt: '2026-09-29T01:00:00.000Z',
      version: 3,
    });
    expect(event).toMatchObject({ action: 'approve', from: 'DEPARTMENT_ACCEPTED', to: 'APPROVED', by: 'second' });
    expect(readCase(approved, at('12-31T10:00'))).toMatchObject({ netDays: 1, light: 'GREEN' });
  });

  test('X01: the officer who accepted may not decide, at the window or in the department', () => {
    for (const accept of ['acceptAtWindow', 'acceptInDepartment'] as const) {
      let accepted = step(submit(), accept, 'first', '09-28T11:00');
      if (accept === 'acceptAtWindow') accepted = step(accepted, 'acceptInDepartment', 'other', '09-28T12:00');
      for (const decide of ['approve', 'approveWithTolerance', 'reject'] as const) {
        expect(refusalOf(() => step(accepted, decide, 'first', '09-29T09:00', { reasons: ['r'] }))?.code).toBe(
          'SAME_OFFICER',
        );
        expect(step(accepted, decide, 'second', '09-29T09:00', { reasons: ['r'] }).decidedBy).toBe('second');
      }
    }
  });

  test('X01: a case that was not accepted is not approved, supplemented or not; it may be rejected', () => {
    const supplied = step(
      step(submit(), 'requestSupplement', 'first', '09-28T11:00', { items: ['a'] }),
      'supply',
      'applicant',
      '09-28T12:00',
      { items: ['a'] },
    );
    for (const decide of ['approve', 'approveWithTolerance'] as const) {
      expect(refusalOf(() => step(supplied, decide, 'second', '09-29T09:00'))).toMatchObject({
        code: 'NOT_ACCEPTED',
        remedy: 'accept it first',
      });
    }
    expect(step(supplied, 'reject', 'second', '09-29T09:00', { reasons: ['r'] }).status).toBe('REJECTED');
  });

  test('stands still for a supplement; the due date moves over the National Day holiday with its make-up days', () => {
    const accepted = step(submit(), 'acceptInDepartment', 'first', '09-28T11:00');
    const before = readCase(accepted, at('09-29T10:00'))!;
    const requested = step(accepted, 'requestSupplement', 'first', '09-29T10:00', { items: ['规划图', '承诺书'] });
    expect(readCase(requested, at('10-08T10:00'))).toMatchObject({ paused: true });
    const supplied = step(requested, 'supply', 'applicant', '10-12T10:00', { items: ['承诺书', '规划图'] });
    // Wholly still: 30 September, 8, 9 and 10 October (a Saturday worked): four working days.
    const after = readCase(supplied, at('10-12T11:00'))!;
    expect(before.dueDate).toBe('2026-11-13');
    expect(after.dueDate).toBe('2026-11-19');
    expect(after.grossDays - after.netDays).toBe(4);
  });

  test('that counts from acceptance has not begun before: nothing is spent, and it is dated as if accepted now', () => {
    const waiting = step(
      step(submit(INDUSTRIAL, '09-18T10:00'), 'requestSupplement', 'first', '09-21T10:00', { items: ['a'] }),
      'supply',
      'applicant',
      '09-25T10:00',
      { items: ['a'] },
    );
    expect(readCase(waiting, at('09-28T10:00'))).toMatchObject({
      paused: true,
      grossDays: 0,
      netDays: 0,
      light: 'GREEN',
      dueDate: '2026-11-13',
      explanation: {
        en: expect.stringMatching(/^not begun: it counts from acceptance \(受理之日\); dated as if accepted now: /),
        zh: expect.stringMatching(/^尚未起算：自受理之日起计算/),
      },
    });
    // Over National Day with its make-up days (20 September worked, 10 October worked): accepted on the 28th it is due
    // 30 working days later.
    const accepted = step(waiting, 'acceptInDepartment', 'first', '09-28T11:00');
    expect([readCase(accepted, at('09-28T12:00')), readCase(accepted, at('10-08T12:00'))]).toMatchObject([
      { paused: false, grossDays: 0, dueDate: '2026-11-13' },
      { paused: false, grossDays: 3, netDays: 3, dueDate: '2026-11-13' },
    ]);
    expect(accepted.clock).toEqual([{ from: '2026-09-28T03:00:00.000Z', to: null, state: 'RUN', reason: null }]);
  });

  test('that counts from the application ran all the while', () => {
    const { parameters } = INDUSTRIAL.options.find(({ code }) => code === 'FROM_APPLICATION')!;
    const accepted = step(
      submit({ ...INDUSTRIAL, parameters } as ResolvedRule<'clock'>, '09-18T10:00'),
      'acceptInDepartment',
      'first',
      '09-28T11:00',
    );
    expect(accepted.terms).toMatchObject({ startsWith: 'APPLICATION' });
    // From the 18th: 20 (a Sunday worked), 21 to 24 (25 to 27 are Mid-Autumn), 28, 29, 30 September; 8 October.
    expect(readCase(accepted, at('10-08T12:00'))).toMatchObject({ grossDays: 9, netDays: 9, dueDate: '2026-11-05' });
  });

  test('that ends before it is accepted has spent nothing, for good', () => {
    const taken = step(submit(INDUSTRIAL, '09-18T10:00'), 'retract', 'applicant', '09-28T10:00');
    expect(readCase(taken, at('12-31T10:00'))).toMatchObject({
      paused: false,
      grossDays: 0,
      light: 'GREEN',
      dueDate: '2026-11-13',
      stoppedAt: at('09-28T10:00'),
    });
  });

  test('a special procedure stays named in the clock', () => {
    const accepted = step(submit(), 'acceptInDepartment', 'first', '09-28T11:00');
    const paused = step(accepted, 'startSpecialProcedure', 'first', '09-29T10:00', { procedure: 'HEARING' });
    expect(
      step(paused, 'endSpecialProcedure', 'first', '09-30T10:00').clock.map(({ state, procedure }) => [
        state,
        procedure,
      ]),
    ).toEqual([
      ['RUN', undefined],
      ['PAUSE', 'HEARING'],
      ['RUN', undefined],
    ]);
  });

  test('Q01: one complete list; a second stands, and what it could have named before is kept as a violation', () => {
    let one = step(submit(), 'requestSupplement', 'first', '09-28T11:00', { items: ['a', 'b'] });
    expect(refusalOf(() => step(one, 'supply', 'applicant', '09-29T10:00', { items: ['a'] }))).toMatchObject({
      code: 'INCOMPLETE_SUPPLEMENT',
      message: 'every item of the list must be supplied, but these are missing: b',
    });
    one = step(one, 'supply', 'applicant', '09-29T10:00', { items: ['a', 'b'] });
    const second = step(one, 'requestSupplement', 'first', '09-29T11:00', { items: ['c'] });
    expect(second.supplements.map(({ late }) => late)).toEqual([[], ['c']]);
    expect(refusalOf(() => step(one, 'requestSupplement', 'first', '09-29T11:00'))?.message).toBe(
      'items must name all that is missing, but got none',
    );
  });

  test.each(['reject', 'declineToAccept', 'refuseAcceptance', 'revoke'] as const)(
    'takes no %s without a reason, wherever it stands',
    action => {
      const statuses = (Object.keys(CASE_MACHINE) as CaseStatus[]).filter(status => CASE_MACHINE[status][action]);
      expect(statuses).not.toEqual([]);
      for (const status of statuses) {
        const one: Case = { ...submit(), status, acceptedBy: 'first' };
        for (const detail of [{}, { reasons: [] }])
          expect([status, refusalOf(() => step(one, action, 'second', '09-29T10:00', detail))?.code]).toEqual([
            status,
            'REASONS_REQUIRED',
          ]);
        expect(step(one, action, 'second', '09-29T10:00', { reasons: ['不符合规划'] }).reasons).toEqual(['不符合规划']);
      }
    },
  );

  test('is refused only with reasons', () => {
    const accepted = step(submit(), 'acceptInDepartment', 'first', '09-28T11:00');
    expect(refusalOf(() => step(accepted, 'reject', 'second', '09-29T10:00'))?.code).toBe('REASONS_REQUIRED');
    expect(step(accepted, 'reject', 'second', '09-29T10:00', { reasons: ['不符合规划'] }).reasons).toEqual([
      '不符合规划',
    ]);
  });

  test('that was changed meanwhile takes no step of a caller who saw the older version', () => {
    const accepted = step(submit(), 'acceptInDepartment', 'first', '09-28T11:00');
    expect(
      refusalOf(() => stepCase(accepted, 'approve', { subject: 'second', at: at('09-29T10:00'), version: 1 })),
    ).toMatchObject({
      code: 'CASE_CHANGED',
      message: 'the case was changed meanwhile: it is at version 2 (DEPARTMENT_ACCEPTED), but got: version 1',
    });
    expect(stepCase(accepted, 'approve', { subject: 'second', at: at('09-29T10:00'), version: 2 }).case.status).toBe(
      'APPROVED',
    );
  });

  test('is handed over while it is open', () => {
    const { case: handed, event } = handOver(step(submit(), 'acceptInDepartment', 'first', '09-28T11:00'), 'deputy', {
      subject: 'first',
      at: at('09-28T12:00'),
    });
    expect(handed).toMatchObject({ handler: 'deputy', acceptedBy: 'first', version: 3 });
    expect(event).toMatchObject({ action: 'handOver', detail: { from: 'first', to: 'deputy' } });
    expect(
      refusalOf(() => handOver({ ...handed, status: 'APPROVED' }, 'x', { subject: 'a', at: at('09-29T10:00') }))?.code,
    ).toBe('CASE_ENDED');
  });

  test('that is over, or has no limit, gets no more time, and neither stands still nor runs on', () => {
    const by = { subject: 'a', at: at('09-29T10:00') };
    const open = step(submit(), 'acceptInDepartment', 'first', '09-28T11:00');
    const over: Case = { ...open, status: 'APPROVED' };
    for (const one of [over, { ...open, terms: null }]) {
      expect(refusalOf(() => extendCase(one, INDUSTRIAL, by))).toMatchObject({
        code: 'CASE_ENDED',
        message: `more time is given while a case is open and has a limit, but this one is ${one.status}`,
      });
    }
    for (const stand of [() => pauseCase(over, 'CUSTOMER_WORKS', by), () => resumeCase(over, by)]) {
      expect(refusalOf(stand)).toMatchObject({
        code: 'CASE_ENDED',
        message: 'a case that is over neither stands still nor runs on, but this one is APPROVED',
      });
    }
  });

  test('of which nothing was requested is supplied with nothing', () => {
    const asked: Case = { ...submit(), status: 'SUPPLEMENT_STARTED' };
    expect(refusalOf(() => step(asked, 'supply', 'applicant', '09-28T11:00', { items: ['a'] }))).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'what is supplied was requested before, but nothing was',
    });
  });

  test('that is withdrawn waits for its confirmation', () => {
    const requested = step(
      step(submit(), 'acceptInDepartment', 'first', '09-28T11:00'),
      'askToWithdraw',
      'applicant',
      '09-28T12:00',
    );
    expect(requested).toMatchObject({ status: 'WITHDRAWAL_PENDING', decidedAt: null });
    expect(step(requested, 'confirmWithdrawal', 'second', '09-28T15:00')).toMatchObject({
      status: 'WITHDRAWN',
      decidedBy: 'second',
    });
  });

  test('keeps a version that grows by one and an order of times, whatever legal steps are done', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), choices => {
        let one = submit();
        for (const [n, choice] of choices.entries()) {
          const actions = Object.keys(CASE_MACHINE[one.status]) as CaseAction[];
          const action = actions[choice % Math.max(actions.length, 1)];
          // A case that was not accepted is not approved.
          if (!action || (action.startsWith('approve') && one.acceptedBy === null)) break;
          const items = action === 'supply' ? one.supplements.at(-1)!.items : [`item ${n}`];
          const next = stepCase(
            one,
            action,
            { subject: `officer-${n}`, at: new Date(at('09-28T11:00').getTime() + n * 3_600_000) },
            { items, reasons: ['r'] },
          );
          expect(next.case.version).toBe(one.version + 1);
          expect([next.event.from, next.event.to]).toEqual([one.status, next.case.status]);
          one = next.case;
          readCase(one, at('12-01T10:00'));
        }
      }),
    );
  });
});

describe('G60: consent by silence', () => {
  const accepted = (rule: ResolvedRule<'clock'> | null, safety = false) =>
    step(submit(rule, '09-28T10:00', safety), 'acceptInDepartment', 'first', '09-28T11:00');

  test('comes when the limit has passed, not before, and says why', () => {
    // Three working days after 28 September: 29 and 30 September, then 8 October.
    expect(deemApproved(accepted(LINE), at('10-08T17:00'))).toBeNull();
    const deemed = deemApproved(accepted(LINE), at('10-08T23:00'))!;
    expect(deemed.case).toMatchObject({ status: 'APPROVED', decidedBy: 'clock' });
    expect(deemed.reasons[0]?.en).toContain('nothing was decided by 2026-10-08');
  });

  test('never for a matter of safety, nor where the rule does not list it, nor without a rule', () => {
    expect(deemApproved(accepted(LINE, true), at('12-01T10:00'))).toBeNull();
    expect(deemApproved(accepted(INDUSTRIAL), at('12-31T10:00'))).toBeNull();
    expect(deemApproved(accepted(null), at('12-31T10:00'))).toBeNull();
  });

  test('not before the department has accepted', () => {
    expect(deemApproved(submit(LINE), at('12-01T10:00'))).toBeNull();
  });
});
