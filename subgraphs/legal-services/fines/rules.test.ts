import { describe, expect, test } from '@jest/globals';
import { addDays } from '#shared/clock/index.ts';
import fc from 'fast-check';
import { withParameters } from '#shared/testing/changed-rule.ts';
import { refusalOf } from '#shared/testing/refusal.ts';
import { listRule, zone } from '#shared/zones/index.ts';
import { fen } from '../penalties/rules.ts';
import { requireCovered, standingOf } from './rules.ts';

const FINE = { zone: 'xinjian', amount: '1000.00', decidedOn: '2026-03-02', deliveredOn: '2026-03-02' };
const PLAN = [
  { dueOn: '2026-04-10', amount: '400.00' },
  { dueOn: '2026-05-11', amount: '600.00' },
];
const granted = (state: 'GRANTED' | 'REFUSED' | 'APPLIED' = 'GRANTED', appliedOn = '2026-03-10') => ({
  state,
  plan: PLAN,
  appliedOn,
});
const paid = (amount: string, paidOn: string) => ({ amount, paidOn });
const on = (today: string, payments: ReturnType<typeof paid>[] = [], reliefs: ReturnType<typeof granted>[] = []) =>
  standingOf(FINE, { payments, reliefs }, today);

describe('without relief a fine is due fifteen days after its delivery (行政处罚法 67, 72)', () => {
  test.each([
    ['2026-03-16', '0.00', '0.00'],
    ['2026-03-17', '0.00', '1000.00'],
    ['2026-03-18', '30.00', '1030.00'],
    ['2026-04-19', '990.00', '1990.00'],
    ['2026-04-20', '1000.00', '2000.00'],
    ['2027-03-17', '1000.00', '2000.00'],
  ])('on %s %s yuan are added, and %s are due', (today, addition, dueNow) => {
    expect(on(today)).toMatchObject({ addition, dueNow, outstanding: '1000.00' });
  });

  test('nothing is due before it was delivered', () => {
    const facts = { ...FINE, deliveredOn: null };
    expect(standingOf(facts, { payments: [], reliefs: [] }, '2026-12-31')).toMatchObject({
      dueNow: '0.00',
      addition: '0.00',
      instalments: [],
    });
  });

  test('what is paid in time adds nothing, a day late one day of what was left', () => {
    expect(on('2026-05-01', [paid('1000.00', '2026-03-17')])).toMatchObject({ settled: true, addition: '0.00' });
    expect(on('2026-05-01', [paid('1000.00', '2026-03-18')])).toMatchObject({
      settled: false,
      addition: '30.00',
      outstanding: '0.00',
      dueNow: '30.00',
    });
    const half = [paid('500.00', '2026-03-17'), paid('500.00', '2026-03-18')];
    expect(on('2026-05-01', half)).toMatchObject({ addition: '15.00', additionLeft: '15.00' });
    expect(on('2026-05-01', [...half, paid('15.00', '2026-04-01')])).toMatchObject({ settled: true, dueNow: '0.00' });
  });
});

describe('行政处罚法 73: nothing is added while the decision is under review or before a court', () => {
  const review = (startedOn: string, endedOn: string | null) => ({
    kind: 'REVIEW' as const,
    caseNo: '鄂葛复〔2026〕1号',
    startedOn,
    endedOn,
    outcome: null,
  });
  const under = (today: string, ...reviews: ReturnType<typeof review>[]) =>
    standingOf({ ...FINE, reviews }, { payments: [], reliefs: [] }, today);

  test.each([
    // The first day after the time is 18 March.
    ['2026-03-18', [review('2026-03-19', null)], '30.00', '1030.00'],
    ['2026-06-30', [review('2026-03-19', null)], '30.00', '1030.00'],
    ['2026-06-30', [review('2026-03-19', '2026-06-30')], '30.00', '1030.00'],
    ['2026-07-01', [review('2026-03-19', '2026-06-30')], '60.00', '1060.00'],
    ['2026-06-30', [review('2026-03-10', null)], '0.00', '1000.00'],
    ['2026-07-02', [review('2026-03-10', '2026-05-31'), review('2026-06-02', '2026-07-01')], '60.00', '1060.00'],
  ])('on %s after %j: %s are added, %s are due', (today, reviews, addition, dueNow) => {
    expect(under(today, ...reviews)).toMatchObject({ addition, dueNow, outstanding: '1000.00' });
  });
});

describe('X10: a plan that was granted holds until a part of it is missed', () => {
  test('parts that are paid on their days add nothing', () => {
    const payments = [paid('400.00', '2026-04-10'), paid('600.00', '2026-05-11')];
    expect(on('2026-12-31', payments, [granted()])).toMatchObject({ settled: true, addition: '0.00', missedOn: null });
  });

  test('a part that is missed makes the rest due from the day after, and adds on all of it', () => {
    expect(on('2026-04-10', [], [granted()])).toMatchObject({ missedOn: null, dueNow: '400.00', addition: '0.00' });
    expect(on('2026-04-11', [], [granted()])).toMatchObject({
      missedOn: '2026-04-10',
      dueNow: '1030.00',
      addition: '30.00',
      instalments: [
        { dueOn: '2026-04-10', amount: '400.00', overdue: true },
        { dueOn: '2026-04-10', amount: '600.00', overdue: true },
      ],
    });
  });

  test('it covers the days since it was asked for, and none where it was not granted', () => {
    // Asked for after the last day to pay: two days were late by then.
    expect(on('2026-04-01', [], [granted('GRANTED', '2026-03-20')])).toMatchObject({ addition: '60.00' });
    for (const state of ['APPLIED', 'REFUSED'] as const) {
      expect(on('2026-03-20', [], [granted(state)])).toMatchObject({ addition: '90.00', dueNow: '1090.00' });
    }
  });
});

test('whatever is paid when: nothing is below zero, the addition is never above the fine, and never shrinks with time', () => {
  const payment = fc.record({ cents: fc.integer({ min: 1, max: 60_000 }), day: fc.integer({ min: 0, max: 120 }) });
  const given = fc.tuple(fc.array(payment, { maxLength: 5 }), fc.boolean(), fc.integer({ min: 0, max: 150 }));
  fc.assert(
    fc.property(given, ([all, hasPlan, after]) => {
      const today = addDays(FINE.decidedOn, after);
      const payments = all
        .map(({ cents, day }) => paid((cents / 100).toFixed(2), addDays(FINE.decidedOn, day)))
        .filter(({ paidOn }) => paidOn <= today);
      const reliefs = hasPlan ? [granted()] : [];
      const now = standingOf(FINE, { payments, reliefs }, today);
      const later = standingOf(FINE, { payments, reliefs }, addDays(today, 1));
      for (const amount of [now.outstanding, now.addition, now.additionLeft, now.dueNow]) {
        expect(amount).toMatch(/^\d+\.\d\d$/);
      }
      expect(fen(now.addition) <= fen(FINE.amount)).toBe(true);
      expect(fen(later.addition) >= fen(now.addition)).toBe(true);
      expect(fen(now.dueNow) <= fen(now.outstanding) + fen(now.additionLeft)).toBe(true);
    }),
  );
});

test('X10: relief is of a kind that the rule of the zone allows', () => {
  const items = [{ code: 'DEFERRAL', en: 'Deferral', zh: '延期缴纳' }];
  const narrow = withParameters(zone('xinjian'), 'FINE_RELIEF_KINDS', { items });
  const rule = listRule(narrow, 'FINE_RELIEF_KINDS', '2026-11-19');
  expect(refusalOf(() => requireCovered(rule, 'DEFERRAL'))).toBeNull();
  expect(refusalOf(() => requireCovered(rule, 'INSTALMENTS'))).toMatchObject({
    code: 'KIND_NOT_COVERED',
    message: 'the rule allows: Deferral',
    rule: { code: 'FINE_RELIEF_KINDS' },
  });
});
