/**
 * What products must state, and the tax-bank link (银税互动): its grades are the zone's, not the bank's. Pure functions of
 * rule, product and day.
 */
import type { OpenStep } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { findRuleOfKind, listRule, ruleReference, zone, zoneCodes } from '#shared/zones/index.ts';
import type { ResolvedRule, RuleReference, Zone } from '#shared/zones/index.ts';
import type { TaxGrade } from '../generated.ts';
import type { LoanProductRow } from './rows.ts';

/** The rule on what a product on offer must state. */
export const offerRule = (of: Zone, on: LocalDate): ResolvedRule<'list'> => listRule(of, 'LOAN_PRODUCT_TERMS', on);

/** The rule on the tax grades that the tax-bank link serves in a zone (G11); null before the first version. */
export const taxBankRule = (of: Zone, on: LocalDate): ResolvedRule<'list'> | null =>
  findRuleOfKind('list', of, 'TAX_BANK_GRADES', on);

/** The grades that a rule of {@link taxBankRule} names. */
export const gradesOf = (rule: ResolvedRule<'list'>): TaxGrade[] =>
  rule.parameters.items.map(({ code }) => code as TaxGrade);

/** The tax grades that a product accepts in a zone, with the rule that names them. */
export interface GradeRange {
  zone: string;
  grades: TaxGrade[];
  rule: RuleReference;
}

/** The tax grades that a product of the tax-bank link accepts in each zone it serves; none for other products. */
export function taxGradeRanges({ kind, criteria }: Pick<LoanProductRow, 'kind' | 'criteria'>, on: LocalDate) {
  if (kind !== 'TAX_BANK') return [];
  const ranges: GradeRange[] = [];
  for (const code of criteria.zones.length > 0 ? criteria.zones : zoneCodes) {
    const rule = taxBankRule(zone(code), on);
    if (rule) ranges.push({ zone: code, grades: gradesOf(rule), rule: ruleReference(rule) });
  }
  return ranges;
}

/** The steps that a product allows: one that is on offer can be taken off. */
export const productSteps = ({ id, bankCode, withdrawnOn }: LoanProductRow): OpenStep[] =>
  withdrawnOn === null ? [{ operation: 'withdrawLoanProduct', input: { bankCode, productId: id } }] : [];
