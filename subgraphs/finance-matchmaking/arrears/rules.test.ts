import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '#shared/clock/index.ts';
import { zone } from '#shared/zones/index.ts';
import { fen } from '../input.ts';
import { fenDays, interestOf, rateOf } from './interest.ts';
import type { Contract, Debt } from './rows.ts';
import { checkInstalments, isMissed, largeFrom, largeRule, payableOf } from './rules.ts';

const yili = zone('yili');
const CONTRACT: Contract = {
  debtorKind: 'AUTHORITY',
  contractedOn: '2025-06-02',
  deliveredOn: '2025-06-09',
  agreedDays: null,
  onThirdParty: false,
};
const payable = (changes: Partial<Contract> = {}) => {
  const { day, because, rule } = payableOf(yili, { ...CONTRACT, ...changes });
  return [day, because.key, rule?.version ?? null];
};

describe('G48: a plan', () => {
  const TODAY = '2026-11-19';
  const parts = (...all: (readonly [dueOn: string, amount: string])[]) =>
    all.map(([dueOn, amount]) => ({ dueOn, amount }));
  const check = (plan: ReturnType<typeof parts>, left = '300.00') => checkInstalments(plan, left, TODAY);

  test('is of instalments that follow one another from today on, and are what is left', () => {
    const plan = parts(['2026-11-19', '100.00'], ['2026-11-20', '199.99'], ['2027-01-01', '0.01']);
    expect(check(plan)).toEqual(plan);
  });

  test.each([
    ['one is before today', parts(['2026-11-18', '100.00'], ['2026-11-20', '200.00'])],
    ['two are of one day', parts(['2026-11-20', '100.00'], ['2026-11-20', '200.00'])],
    ['the later is first', parts(['2026-11-21', '100.00'], ['2026-11-20', '200.00'])],
    ['they are less', parts(['2026-11-19', '100.00'], ['2026-11-20', '199.99'])],
    ['they are more', parts(['2026-11-19', '100.00'], ['2026-11-20', '200.01'])],
    ['one is nothing', parts(['2026-11-19', '300.00'], ['2026-11-20', '0.00'])],
    ['there is none', []],
  ])('is refused where %s', (_what, plan) => {
    expect(() => check(plan)).toThrow('INVALID_INPUT');
  });

  test('has at most fifty instalments', () => {
    const days = (count: number) =>
      parts(...Array.from({ length: count }, (_, day) => [addDays(TODAY, day), '1.00'] as const));
    expect(check(days(50), '50.00')).toHaveLength(50);
    expect(() => check(days(51), '51.00')).toThrow('INVALID_INPUT');
  });
});

describe('G48: the last day to pay', () => {
  test('an authority has 30 days from the delivery, 60 where the contract says so, and never more', () => {
    expect(payable()).toEqual(['2025-07-09', 'STATUTORY', 2]);
    expect(payable({ agreedDays: 60 })).toEqual(['2025-08-08', 'AGREED', 2]);
    expect(payable({ agreedDays: 61 })).toEqual(['2025-08-08', 'CUT', 2]);
    // 2025-06-10 is a day of rest in Yili (古尔邦节).
    expect(payable({ agreedDays: 1 })).toEqual(['2025-06-11', 'AGREED', 2]);
    expect(payable({ debtorKind: 'INSTITUTION', agreedDays: 10 })).toEqual(['2025-06-19', 'AGREED', 2]);
  });

  test('a large enterprise has 60 days by the regulation of 2025; before it the law set none', () => {
    const large = { debtorKind: 'LARGE_ENTERPRISE' as const };
    expect(payable({ ...large, contractedOn: '2025-06-01' })).toEqual(['2025-08-08', 'STATUTORY', 1]);
    expect(payable({ ...large, contractedOn: '2025-05-31' })).toEqual([null, 'NO_LAW', null]);
    expect(payable({ ...large, contractedOn: '2025-05-31', agreedDays: 90 })).toEqual(['2025-09-08', 'AGREED', null]);
    expect(payable({ ...large, agreedDays: 90 })).toEqual(['2025-09-08', 'AGREED', 1]);
  });

  test('that the payment waits for a third party is void under the regulation of 2025', () => {
    const waiting = { debtorKind: 'LARGE_ENTERPRISE' as const, agreedDays: 300, onThirdParty: true };
    expect(payable(waiting)).toEqual(['2025-08-08', 'VOID', 1]);
    expect(payable({ ...waiting, contractedOn: '2025-05-31' })).toEqual(['2026-04-07', 'AGREED', null]);
  });

  test('an authority is held to the version of the contract: of 2020, and to none before', () => {
    expect(payable({ contractedOn: '2025-05-31' })).toEqual(['2025-07-09', 'STATUTORY', 1]);
    expect(payable({ contractedOn: '2020-09-01', deliveredOn: '2020-09-01' })).toEqual(['2020-10-09', 'STATUTORY', 1]);
    expect(payable({ contractedOn: '2020-08-31', deliveredOn: '2020-09-01' })).toEqual([null, 'NO_LAW', null]);
  });
});

const DEBT: Debt = {
  ...CONTRACT,
  amount: '1000000.00',
  undisputed: null,
  agreedRateBasisPoints: null,
  payments: [],
};
const interest = (changes: Partial<Debt>, on: string, payableOn: string | null = '2025-07-09') => {
  const { days, amount, because, fromDay } = interestOf(yili, { ...DEBT, ...changes }, { payableOn, on });
  return [days, amount, because.key, fromDay];
};

describe('G48: interest on late payment', () => {
  test('is 0.05 % a day from the day after the last one to pay', () => {
    expect(interest({}, '2025-07-09')).toEqual([0, '0.00', 'STATUTORY_RATE', null]);
    expect(interest({}, '2025-07-10')).toEqual([1, '500.00', 'STATUTORY_RATE', '2025-07-10']);
    expect(interest({}, '2025-07-19')).toEqual([10, '5000.00', 'STATUTORY_RATE', '2025-07-10']);
    expect(interest({}, '2030-01-01', null)).toEqual([0, '0.00', 'STATUTORY_RATE', null]);
  });

  test('is that of the contract, but not below the one-year loan prime rate of its day', () => {
    expect(interest({ agreedRateBasisPoints: 300 }, '2025-07-10')).toEqual([1, '82.19', 'AGREED_RATE', '2025-07-10']);
    expect(interest({ agreedRateBasisPoints: 299 }, '2025-07-10')).toEqual([1, '82.19', 'LPR_RATE', '2025-07-10']);
    const before = { contractedOn: '2025-05-19', agreedRateBasisPoints: 300 };
    expect(interest(before, '2025-07-10')).toEqual([1, '84.93', 'LPR_RATE', '2025-07-10']);
    expect(rateOf(yili, { contractedOn: '2020-08-31', agreedRateBasisPoints: null }).because.key).toBe('NO_RATE');
  });

  test('counts what is undisputed, and what was paid no longer from the day after the payment', () => {
    expect(interest({ undisputed: '400000.00' }, '2025-07-10')).toEqual([1, '200.00', 'STATUTORY_RATE', '2025-07-10']);
    const payments = [{ paidOn: '2025-07-10', amount: '500000.00' }];
    expect(interest({ payments }, '2025-07-11')).toEqual([2, '750.00', 'STATUTORY_RATE', '2025-07-10']);
  });

  test('adds up: that of a span is the sum of those of its parts, whatever was paid when', () => {
    const day = fc.integer({ min: 0, max: 400 }).map(days => addDays('2025-06-01', days));
    const payment = fc.record({ paidOn: day, fen: fc.bigInt({ min: 1n, max: 10_000_000n }) });
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.array(payment),
        day,
        day,
        day,
        (principal, paid, ...days) => {
          const [from, middle, to] = days.sort() as [string, string, string];
          const payments = paid.map(({ paidOn, fen: amount }) => ({
            paidOn,
            amount: `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`,
          }));
          const whole = fenDays(principal, payments, { from, to });
          const first = fenDays(principal, payments, { from, to: middle });
          const second = fenDays(principal, payments, { from: addDays(middle, 1), to });
          expect(whole).toBe(first + second);
        },
      ),
    );
  });

  test('is never less for a day more', () => {
    const days = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(days, days, (one, other) => {
        const on = (days: number) => addDays('2025-07-01', days);
        const of = (days: number) => fen(interestOf(yili, DEBT, { payableOn: '2025-07-09', on: on(days) }).amount);
        expect(of(Math.max(one, other)) >= of(Math.min(one, other))).toBe(true);
      }),
    );
  });
});

test('G48: an instalment is missed when its day has ended and the payments do not reach it', () => {
  const plan = {
    undisputed: '300.00',
    paid: '0.00',
    state: 'PLANNED' as const,
    instalments: [
      { dueOn: '2026-01-10', amount: '100.00' },
      { dueOn: '2026-02-10', amount: '200.00' },
    ],
  };
  const missed = (today: string, paid = '0.00') => [0, 1].map(index => isMissed({ ...plan, paid }, index, today));
  expect(missed('2026-01-10')).toEqual([false, false]);
  expect(missed('2026-01-11')).toEqual([true, false]);
  expect(missed('2026-01-11', '99.99')).toEqual([true, false]);
  expect(missed('2026-01-11', '100.00')).toEqual([false, false]);
  expect(missed('2026-02-11', '100.00')).toEqual([false, true]);
  expect(missed('2026-02-11', '300.00')).toEqual([false, false]);
  expect(largeFrom(largeRule(yili, '2026-01-01'))).toBe('1000000.00');
});
