import { defineEntity, p } from '@mikro-orm/core';
import type { CreditLevel, LoanKind, SizeClass, TaxGrade } from '../generated.ts';

/** Whom a product is for; an empty list accepts all. */
export interface Criteria {
  creditLevels: readonly CreditLevel[];
  /** Empty for TAX_BANK: its grades come from the zone's rule. */
  taxGrades: readonly TaxGrade[];
  industries: readonly string[];
  sizeClasses: readonly SizeClass[];
  zones: readonly string[];
  minimumAgeYears: number | null;
}

const LoanProductSchema = defineEntity({
  name: 'LoanProduct',
  properties: {
    id: p.uuid().primary(),
    bankCode: p.text(),
    bankName: p.text(),
    name: p.text(),
    kind: p.text().$type<LoanKind>(),
    maxAmount: p.decimal('string'),
    yearlyRateBasisPoints: p.integer(),
    termMonths: p.integer(),
    criteria: p.json<Criteria>(),
    publishedOn: p.date(),
    withdrawnOn: p.date().nullable(),
  },
});
/** A bank's loan product with whom it is for. */
export class LoanProduct extends LoanProductSchema.class {}
LoanProductSchema.setClass(LoanProduct);
