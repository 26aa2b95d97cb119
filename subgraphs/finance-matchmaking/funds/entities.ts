import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/errors.ts';
import type { IndustryFundKind } from '../generated.ts';

const IndustryFundSchema = defineEntity({
  name: 'IndustryFund',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    name: p.text(),
    kind: p.text().$type<IndustryFundKind>(),
    size: p.decimal('string'),
    invested: p.decimal('string'),
    establishedOn: p.date(),
    plannedBy: p.date(),
    rule: p.json<RuleReference>(),
  },
});
/** An industry fund of a zone. */
export class IndustryFund extends IndustryFundSchema.class {}
IndustryFundSchema.setClass(IndustryFund);

const FundInvestmentSchema = defineEntity({
  name: 'FundInvestment',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    fundId: p.uuid(),
    amount: p.decimal('string'),
    purpose: p.text(),
    investedAt: p.datetime(),
  },
});
/** What a fund invested in an enterprise. */
export class FundInvestment extends FundInvestmentSchema.class {}
FundInvestmentSchema.setClass(FundInvestment);
