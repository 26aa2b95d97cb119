import { describe, expect, test } from '@jest/globals';
import { zone } from '#shared/zones/index.ts';
import {
  efficiencyOf,
  isOverdue,
  isRenewed,
  isSmall,
  loanBlockers,
  newBreaches,
  renewalRule,
  termStructureOf,
} from './rules.ts';
import type { Handling } from './rules.ts';

const NOW = new Date('2026-11-19T10:00:00+08:00');
const gedian = zone('gedian');
const HANDLED: Handling = { zone: gedian, small: true, on: '2026-11-19', steps: 3, documents: 8, lateDays: null };
const kinds = (changes: Partial<Handling>) => newBreaches({ ...HANDLED, ...changes }, [], NOW).map(({ kind }) => kind);

describe('G12: at most 3 steps, 8 days, 8 documents', () => {
  test('equal is kept, one more is a breach', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ steps: 4 })).toEqual(['STEPS']);
    expect(kinds({ documents: 9 })).toEqual(['DOCUMENTS']);
    expect(kinds({ lateDays: 9 })).toEqual(['DAYS']);
    expect(newBreaches({ ...HANDLED, steps: 4, documents: 9, lateDays: 9 }, [], NOW)).toMatchObject([
      { kind: 'STEPS', limit: 3, got: 4 },
      { kind: 'DOCUMENTS', limit: 8, got: 9 },
      { kind: 'DAYS', limit: 8, got: 9 },
    ]);
  });

  test('is promised to small and micro enterprises of gedian, since its plan', () => {
    const broken = { steps: 4, documents: 9, lateDays: 9 };
    expect(kinds({ ...broken, small: false })).toEqual([]);
    expect(kinds({ ...broken, zone: zone('yili') })).toEqual([]);
    expect(kinds({ ...broken, on: '2021-04-18' })).toEqual([]);
    expect(kinds({ ...broken, on: '2021-04-19' })).toHaveLength(3);
    expect((['MICRO', 'SMALL', 'MEDIUM', 'LARGE', null] as const).map(isSmall)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('a breach is found once', () => {
    const [found] = newBreaches({ ...HANDLED, steps: 4 }, [], NOW);
    expect(newBreaches({ ...HANDLED, steps: 5 }, [found!], NOW)).toEqual([]);
  });

  test('the promise is one on average', () => {
    const counts = { decided: 4, steps: 3, days: 8, documents: 8, breached: 1 };
    expect(efficiencyOf(gedian, counts, '2026-11-19')).toMatchObject({ met: true, breached: 1 });
    expect(efficiencyOf(gedian, { ...counts, days: 8.01 }, '2026-11-19')).toMatchObject({ met: false });
    expect(efficiencyOf(gedian, { ...counts, steps: 3.01 }, '2026-11-19')).toMatchObject({ met: false });
    expect(efficiencyOf(gedian, { ...counts, steps: null, days: null, documents: null }, '2026-11-19')).toMatchObject({
      met: null,
    });
    expect(efficiencyOf(zone('yili'), counts, '2026-11-19')).toBeNull();
  });
});

describe('Z23: renewal without repaying the principal', () => {
  test('is for small and micro enterprises since 2014, for medium ones too from 2024-09-24 for three years', () => {
    const renewed = (on: string) => {
      const rule = renewalRule(zone('zhundong'), on);
      return rule && (['MICRO', 'SMALL', 'MEDIUM', 'LARGE', null] as const).filter(size => isRenewed(rule, size));
    };
    expect(renewed('2014-07-22')).toBeNull();
    expect(renewed('2024-09-23')).toEqual(['MICRO', 'SMALL']);
    expect(renewed('2024-09-24')).toEqual(['MICRO', 'SMALL', 'MEDIUM']);
    expect(renewed('2027-09-23')).toEqual(['MICRO', 'SMALL', 'MEDIUM']);
    expect(renewed('2027-09-24')).toEqual(['MICRO', 'SMALL']);
  });

  test('a loan is overdue when its day has ended', () => {
    const loan = { state: 'OUTSTANDING' as const, dueOn: '2026-11-19' };
    expect([isOverdue(loan, '2026-11-19'), isOverdue(loan, '2026-11-20')]).toEqual([false, true]);
    expect(isOverdue({ ...loan, state: 'REPAID' }, '2026-11-20')).toBe(false);
  });

  test('12 months are short, 13 and 60 medium, 61 long', () => {
    const term = (termMonths: number, amount: string) => ({ termMonths, loans: 1, amount });
    const terms = [term(12, '50.00'), term(13, '20.00'), term(60, '20.00'), term(61, '10.00')];
    expect(termStructureOf(zone('zhundong'), terms, NOW)).toMatchObject({
      short: { loans: 1, amount: '50.00' },
      medium: { loans: 2, amount: '40.00' },
      long: { loans: 1, amount: '10.00' },
      mediumAndLongShare: 50,
      rule: { code: 'LOAN_TERM_CLASSES' },
    });
    expect(termStructureOf(zone('zhundong'), [], NOW).mediumAndLongShare).toBeNull();
  });
});

test('G28: an application that is not decided on and a loan that is not repaid stand in the way of a deregistration', () => {
  const open = [
    { id: 'a-1', creditCode: 'E', kind: 'APPLICATION', day: '2026-11-18' },
    { id: 'l-1', creditCode: 'E', kind: 'LOAN', day: '2026-11-19' },
    { id: 'l-2', creditCode: 'E', kind: 'DEFAULT', day: '2026-11-17' },
  ] as const;
  expect(loanBlockers(open, 'finance')).toMatchObject([
    {
      code: 'OPEN_LOAN_APPLICATION',
      message: { zh: '2026-11-18提出的贷款申请尚未办结' },
      operation: 'withdrawLoanApplication(input: {creditCode: "E", applicationId: "a-1"})',
    },
    {
      code: 'LOAN_NOT_REPAID',
      message: { zh: '2026-11-19发放的贷款尚未还清' },
      operation: 'recordLoanRepayment(input: {creditCode: "E", loanId: "l-1"})',
    },
    {
      code: 'LOAN_IN_DEFAULT',
      message: { zh: '2026-11-17形成损失的贷款债务尚未清偿，不适用简易注销' },
      operation: 'recordLoanRepayment(input: {creditCode: "E", loanId: "l-2"})',
    },
  ]);
  expect(loanBlockers([], 'finance')).toEqual([]);
});
