import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { RiskBearer } from '../generated.ts';

const GuaranteeSchema = defineEntity({
  name: 'Guarantee',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    loanId: p.uuid(),
    bankCode: p.text(),
    guarantorCode: p.text(),
    amount: p.decimal('string'),
    feeBasisPoints: p.integer(),
    grantedAt: p.datetime(),
    endedAt: p.datetime().nullable(),
    endReason: p.text().nullable(),
    rule: p.json<RuleReference>(),
    version: stateVersion(),
  },
});
/** A guarantee of a government guarantor for a loan. */
export class Guarantee extends GuaranteeSchema.class {}
GuaranteeSchema.setClass(Guarantee);

/** Who bears which part of a risk. */
export interface RiskPart {
  bearer: RiskBearer;
  basisPoints: number;
}

const RiskShareSchema = defineEntity({
  name: 'RiskShare',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    loanId: p.uuid(),
    bankCode: p.text(),
    pledgeNo: p.text(),
    parts: p.json<readonly RiskPart[]>(),
    agreedAt: p.datetime(),
    rule: p.json<RuleReference>(),
  },
});
/** How the risk of a loan on pledged intellectual property is shared. */
export class RiskShare extends RiskShareSchema.class {}
RiskShareSchema.setClass(RiskShare);
