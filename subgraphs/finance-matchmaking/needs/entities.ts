import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { FinancingNeedState, FinancingPurpose } from '../generated.ts';

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
    loanAmount: p.decimal('string').nullable(),
    loanRateBasisPoints: p.integer().nullable(),
    loanMadeOn: p.date().nullable(),
    version: stateVersion(),
  },
});
/** A financing need; what it is matched with stays on it when it ends. */
export class FinancingNeed extends FinancingNeedSchema.class {}
FinancingNeedSchema.setClass(FinancingNeed);
