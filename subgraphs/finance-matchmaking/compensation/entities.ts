import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { ClaimState } from '../generated.ts';

const CompensationFundSchema = defineEntity({
  name: 'CompensationFund',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    name: p.text(),
    paidIn: p.decimal('string'),
    paidOut: p.decimal('string'),
    shareBasisPoints: p.integer(),
    openedAt: p.datetime(),
    rule: p.json<RuleReference>(),
  },
});
/** A fund that bears part of what banks lose; its balance is what was paid in less what was paid out. */
export class CompensationFund extends CompensationFundSchema.class {}
CompensationFundSchema.setClass(CompensationFund);

const CompensationClaimSchema = defineEntity({
  name: 'CompensationClaim',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    fundId: p.uuid(),
    loanId: p.uuid(),
    bankCode: p.text(),
    loss: p.decimal('string'),
    claimed: p.decimal('string'),
    state: p.text().$type<ClaimState>(),
    claimedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    version: stateVersion(),
  },
});
/** A bank's claim for the share of what it lost with a loan. */
export class CompensationClaim extends CompensationClaimSchema.class {}
CompensationClaimSchema.setClass(CompensationClaim);
