import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { dueAt } from '#shared/clock/index.ts';
import { calendarOf } from '#shared/zones/zone-clock.ts';
import { findRuleOfKind, zone } from '#shared/zones/index.ts';
import { spoken } from '#shared/testing/refusal.ts';
import type { TaxCaseKind } from '../generated.ts';
import { checkBurdenReport, closedOnTheSpot, instantRate, invoiceQuota, taxBurden, taxLimit } from './rules.ts';

describe('G42: the invoice quota', () => {
  const rule = (code: string, on: string) => findRuleOfKind('threshold', zone(code), 'INVOICE_QUOTA', on);
  const facts = { zone: 'gedian', status: 'OPERATING', risk: null } as const;

  test('is 25 special and 50 ordinary invoices of up to 100,000 yuan without risk', () => {
    expect(spoken(invoiceQuota(rule('gedian', '2026-11-19'), facts))).toEqual({
      granted: true,
      special: 25,
      ordinary: 50,
      faceValue: '100000.00',
      reasons: ['no risk taxpayer: the full quota of 25 special and 50 ordinary invoices, each of up to 100000 yuan'],
    });
  });

  test.each([
    [
      'a risk taxpayer',
      rule('gedian', '2026-11-19'),
      { ...facts, risk: { since: '2026-11-01', reason: '虚开' } },
      'a risk taxpayer since 2026-11-01 (虚开): the full quota is for taxpayers without risk',
    ],
    [
      'a struck-off enterprise',
      rule('gedian', '2026-11-19'),
      { ...facts, status: 'DEREGISTERED' as const },
      'struck off the register: no invoices are issued to it',
    ],
    [
      'the day before the plan',
      rule('gedian', '2021-04-18'),
      facts,
      'zone gedian has no rule INVOICE_QUOTA today: no quota is promised there',
    ],
    [
      'a zone without the rule',
      rule('xinjian', '2026-11-19'),
      { ...facts, zone: 'xinjian' },
      'zone xinjian has no rule INVOICE_QUOTA today: no quota is promised there',
    ],
  ])('is not granted to %s', (_who, given, of, reason) => {
    expect(spoken(invoiceQuota(given, of))).toEqual({
      granted: false,
      special: null,
      ordinary: null,
      faceValue: null,
      reasons: [reason],
    });
  });

  test('holds from the day of the plan', () =>
    expect(invoiceQuota(rule('gedian', '2021-04-19'), facts)).toMatchObject({ granted: true }));
});

describe('G43: limits of tax cases', () => {
  test.each<[TaxCaseKind, number, string]>([
    ['WRONG_FILING', 1, 'WD'],
    ['FAST_DEREGISTRATION', 10, 'WD'],
    ['EXPORT_REFUND', 3, 'WD'],
    ['POLICY_REFUND_GENERAL', 5, 'CD'],
    ['POLICY_REFUND_SPECIAL', 10, 'CD'],
  ])('%s: %d %s in gedian', (kind, value, unit) => {
    expect(taxLimit(zone('gedian'), kind, '2026-11-19')).toMatchObject({
      rule: { parameters: { amount: { value, unit } }, row: 'G43', clause: '§43', inherited: false },
    });
    expect(taxLimit(zone('gedian'), kind, '2021-04-18')).toBeNull();
    expect(taxLimit(zone('gedian'), kind, '2021-04-19')).not.toBeNull();
  });

  test('what the clause leaves open is changes with how it is read', () => {
    const note = (kind: TaxCaseKind) => taxLimit(zone('gedian'), kind, '2026-11-19')!.note;
    expect(note('POLICY_REFUND_GENERAL')).toBe(
      'The clause says 日 where its other periods say 工作日. Read as: Calendar days, as written.',
    );
    expect(note('POLICY_REFUND_SPECIAL')).toBe(note('POLICY_REFUND_GENERAL'));
    expect(note('EXPORT_REFUND')).toBe('An average over all refunds.');
    expect(note('WRONG_FILING')).toBeNull();
  });

  test('other zones have the national six working days for export refunds, and no limit for the rest', () => {
    expect(taxLimit(zone('yili'), 'EXPORT_REFUND', '2026-11-19')).toMatchObject({
      rule: { parameters: { amount: { value: 6, unit: 'WD' } }, inherited: true },
    });
    for (const kind of [
      'WRONG_FILING',
      'FAST_DEREGISTRATION',
      'POLICY_REFUND_GENERAL',
      'POLICY_REFUND_SPECIAL',
    ] as const)
      expect(taxLimit(zone('yili'), kind, '2026-11-19')).toBeNull();
  });

  // National Day 2026: 1 to 7 October are free; Sunday 20 September and Saturday 10 October are worked.
  test.each<[TaxCaseKind, string, string]>([
    ['WRONG_FILING', '2026-09-29T09:00', '2026-09-30'],
    ['WRONG_FILING', '2026-09-30T16:00', '2026-10-08'],
    ['WRONG_FILING', '2026-10-07T10:00', '2026-10-08'],
    ['WRONG_FILING', '2026-10-09T10:00', '2026-10-10'],
    ['WRONG_FILING', '2026-09-19T10:00', '2026-09-20'],
    ['EXPORT_REFUND', '2026-09-30T16:00', '2026-10-10'],
    ['EXPORT_REFUND', '2026-10-08T09:00', '2026-10-12'],
    ['FAST_DEREGISTRATION', '2026-09-28T09:00', '2026-10-16'],
    ['FAST_DEREGISTRATION', '2026-09-30T16:00', '2026-10-20'],
    // Calendar days run through the holiday and do not end in it; the worked Saturday is no rest day, the Sunday after
    // it is one.
    ['POLICY_REFUND_GENERAL', '2026-09-25T10:00', '2026-09-30'],
    ['POLICY_REFUND_GENERAL', '2026-09-30T16:00', '2026-10-08'],
    ['POLICY_REFUND_GENERAL', '2026-10-08T09:00', '2026-10-13'],
    ['POLICY_REFUND_SPECIAL', '2026-09-30T16:00', '2026-10-10'],
    ['POLICY_REFUND_SPECIAL', '2026-10-01T10:00', '2026-10-12'],
  ])('%s opened at %s is due on %s', (kind, at, dueDate) => {
    const { amount } = taxLimit(zone('gedian'), kind, at.slice(0, 10))!.rule.parameters;
    expect(dueAt(new Date(`${at}:00+08:00`), amount, calendarOf('gedian')).dueDate).toBe(dueDate);
  });

  test('on the spot is on the day of the opening, in China', () => {
    const at = (text: string) => new Date(`${text}:00+08:00`);
    expect(closedOnTheSpot(at('2026-11-19T00:00'), at('2026-11-19T23:59'))).toBe(true);
    expect(closedOnTheSpot(at('2026-11-19T23:59'), at('2026-11-20T00:00'))).toBe(false);
  });
});

describe('G43: the share of deregistrations on the spot', () => {
  const rule = findRuleOfKind('threshold', zone('gedian'), 'TAX_INSTANT_DEREG_RATE', '2026-11-19');
  test.each([
    [4, 5, 80, true],
    [7_999, 10_000, 79.99, false],
    [28, 35, 80, true],
    [3, 4, 75, false],
    [5, 5, 100, true],
    [0, 1, 0, false],
  ])('%d of %d is %d %%: %s', (instant, deregistrations, percent, met) => {
    expect(spoken(instantRate(rule, { zone: 'gedian', instant, deregistrations }))).toMatchObject({
      percent,
      met,
      reasons: [expect.any(String), `at least 80 % are to be, and ${percent} % are`],
    });
  });

  test('of none is unknown, and without a rule nothing is met', () => {
    expect(spoken(instantRate(rule, { zone: 'gedian', instant: 0, deregistrations: 0 }))).toEqual({
      percent: null,
      met: null,
      reasons: ['no tax deregistration was done in the period'],
    });
    expect(spoken(instantRate(null, { zone: 'yili', instant: 1, deregistrations: 1 }))).toEqual({
      percent: 100,
      met: null,
      reasons: [
        '1 of 1 tax deregistrations were done on the day they were applied for',
        'zone yili has no rule TAX_INSTANT_DEREG_RATE at the end of the period: no share is set',
      ],
    });
  });

  test('is met exactly from four fifths on', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), (instant, others) => {
        fc.pre(instant + others > 0);
        expect(instantRate(rule, { zone: 'gedian', instant, deregistrations: instant + others }).met).toBe(
          instant >= 4 * others,
        );
      }),
    );
  });
});

describe('G44: the tax burden', () => {
  const rule = findRuleOfKind('threshold', zone('gedian'), 'TAX_BURDEN', '2025-12-31');
  test.each([
    [5, 90, true, ['payments: 5 a year on average, at most 5: kept', 'hours: 90 a year on average, at most 90: kept']],
    [
      5.01,
      90,
      false,
      ['payments: 5.01 a year on average, at most 5: not kept', 'hours: 90 a year on average, at most 90: kept'],
    ],
    [
      5,
      90.01,
      false,
      ['payments: 5 a year on average, at most 5: kept', 'hours: 90.01 a year on average, at most 90: not kept'],
    ],
    [0, 0, true, ['payments: 0 a year on average, at most 5: kept', 'hours: 0 a year on average, at most 90: kept']],
  ])('of %d payments and %d hours on average keeps to 5 and 90: %s', (payments, hours, met, reasons) => {
    const burden = taxBurden(rule, { zone: 'gedian', year: 2025, average: { payments, hours } });
    expect(spoken(burden)).toEqual({ met, reasons });
  });

  test('is unknown without reports and without a rule', () => {
    expect(spoken(taxBurden(rule, { zone: 'gedian', year: 2025, average: null }))).toEqual({
      met: null,
      reasons: ['no enterprise of zone gedian reported for 2025'],
    });
    expect(spoken(taxBurden(null, { zone: 'gedian', year: 2020, average: { payments: 1, hours: 1 } }))).toEqual({
      met: null,
      reasons: ['zone gedian has no rule TAX_BURDEN at the end of 2020: no limit is set'],
    });
  });

  test.each([
    [{ year: 2026 }, 'year must be over (today is 2026-11-19), but got: 2026'],
    [{ year: 2019 }, 'year must not be before the founding (2020-05-06), but got: 2019'],
    [{ payments: -1 }, 'payments must be from 0 to 1000, but got: -1'],
    [{ payments: 1_001 }, 'payments must be from 0 to 1000, but got: 1001'],
    [{ hours: -0.01 }, 'hours must be from 0 to 8784, but got: -0.01'],
    [{ hours: 8_784.01 }, 'hours must be from 0 to 8784, but got: 8784.01'],
    [{ hours: 1.005 }, 'hours must have at most two decimals, but got: 1.005'],
  ])('a report of %j is refused', (changes, message) => {
    const report = { year: 2025, payments: 5, hours: 90, ...changes };
    expect(() => checkBurdenReport(report, '2020-05-06', '2026-11-19')).toThrow(`INVALID_INPUT: ${message}`);
  });
  test.each([
    { year: 2020 },
    { year: 2025 },
    { payments: 0 },
    { payments: 1_000 },
    { hours: 0 },
    { hours: 8_784 },
    { hours: 89.99 },
  ])('a report of %j is taken', changes => {
    expect(() =>
      checkBurdenReport({ year: 2025, payments: 5, hours: 90, ...changes }, '2020-05-06', '2026-11-19'),
    ).not.toThrow();
  });
});
