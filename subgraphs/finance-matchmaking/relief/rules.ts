/**
 * Tax relief (Z12): who is entitled by the rule of the year, and which share enjoys it. Pure functions of rule and
 * facts.
 */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { Message } from '#shared/messages.ts';
import { evaluateThreshold, findRuleOfKind, limitOf, ruleReference } from '#shared/zones/index.ts';
import type { ResolvedRule, Zone } from '#shared/zones/index.ts';
import { MESSAGES } from './messages.ts';
import type { ReliefCounts, TaxReliefRow } from './rows.ts';

/** First year whose reliefs are known. */
export const FIRST_YEAR = 2019;

/** The rules of a year: what a small low-profit enterprise is, and which reliefs it has; null where one is missing. */
export function reliefRules(
  zone: Zone,
  year: number,
): { limits: ResolvedRule<'threshold'>; policies: ResolvedRule<'list'> } | null {
  const on = `${year}-12-31`;
  const limits = findRuleOfKind('threshold', zone, 'SMALL_LOW_PROFIT', on);
  const policies = findRuleOfKind('list', zone, 'TAX_RELIEF_POLICIES', on);
  return limits && policies ? { limits, policies } : null;
}

/** What an enterprise earned and had in a year. */
export interface ReliefFacts {
  taxableIncome: string;
  employees: number;
  totalAssets: string;
}

const WHAT = {
  taxableIncome: MESSAGES.TAXABLE_INCOME,
  employees: MESSAGES.EMPLOYEE_COUNT,
  totalAssets: MESSAGES.TOTAL_ASSETS,
} as const;

/** Whether an enterprise is entitled, limit by limit: equal to a limit is within it (不超过). */
export function judgeRelief(
  rule: ResolvedRule<'threshold'>,
  facts: ReliefFacts,
): { eligible: boolean; reasons: Message[] } {
  const { employees } = facts;
  const values = { taxableIncome: Number(facts.taxableIncome), employees, totalAssets: Number(facts.totalAssets) };
  const { met, limits } = evaluateThreshold(rule, values);
  const reasons = limits.map(limit => {
    const name = limit.name as keyof ReliefFacts;
    const told = { what: WHAT[name](), got: String(facts[name]), limit: String(limit.value) };
    return limit.met ? MESSAGES.WITHIN(told) : MESSAGES.BEYOND(told);
  });
  return { eligible: met, reasons };
}

/** The share of those who are entitled that enjoys it (100 %); null for a day before the first version of its rule. */
export function reliefCoverage(zone: Zone, { eligible, enjoyed }: ReliefCounts, on: LocalDate) {
  const rule = findRuleOfKind('threshold', zone, 'TAX_RELIEF_COVERAGE', on);
  if (!rule) return null;
  const coverage = eligible === 0 ? null : (enjoyed * 100) / eligible;
  return {
    zone: zone.code,
    eligible,
    enjoyed,
    coverage,
    required: limitOf(rule, 'coverage').value,
    met: coverage === null ? null : evaluateThreshold(rule, { coverage }).met,
    rule: ruleReference(rule),
  };
}

/** The steps that an entitlement allows. */
export const reliefSteps = (row: Pick<TaxReliefRow, 'id' | 'creditCode' | 'eligible' | 'enjoyedOn'>): OpenStep[] =>
  row.eligible && !row.enjoyedOn
    ? [{ operation: 'confirmTaxRelief', input: { creditCode: row.creditCode, reliefId: row.id } }]
    : [];
