import { defineEntity, p } from '@mikro-orm/core';
import type { FinancingNeedState, FinancingPurpose, LoanKind } from './generated.ts';
import type { Criteria } from './rules.ts';

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
  },
});
/** A bank's loan product with whom it is for. */
export class LoanProduct extends LoanProductSchema.class {}
LoanProductSchema.setClass(LoanProduct);

const FinancingNeedSchema = defineEntity({
  name: 'FinancingNeed',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    amount: p.decimal('string'),
    purpose: p.text().$type<FinancingPurpose>(),
    termMonths: p.integer(),
    zone: p.text(),
    visibleToBanks: p.boolean(),
    publishedAt: p.datetime(),
    state: p.text().$type<FinancingNeedState>(),
    matchedProductId: p.uuid().nullable(),
    matchedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
  },
});
/** A financing need; what it is matched with stays on it when it ends. */
export class FinancingNeed extends FinancingNeedSchema.class {}
FinancingNeedSchema.setClass(FinancingNeed);

export const entities = [LoanProductSchema, FinancingNeedSchema];
