import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type { LoanBreachKind, LoanState, RenewalState } from '../generated.ts';

/** What of a zone's promise was not kept, and when that was found. */
export interface Breach {
  kind: LoanBreachKind;
  limit: number;
  got: number;
  foundAt: string;
}

const LoanApplicationSchema = defineEntity({
  name: 'LoanApplication',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    bankCode: p.text(),
    productId: p.uuid(),
    needId: p.uuid(),
    amount: p.decimal('string'),
    termMonths: p.integer(),
    documents: p.json<readonly string[]>(),
    /** Of a small or micro enterprise: for those the zone promises steps, days and documents. */
    small: p.boolean(),
    steps: p.integer(),
    breaches: p.json<readonly Breach[]>(),
    approvedAmount: p.decimal('string').nullable(),
    approvedRateBasisPoints: p.integer().nullable(),
  },
});
/** What a loan application asks for. The case of the kit with the same id has its status and its clock. */
export class LoanApplication extends LoanApplicationSchema.class {}
LoanApplicationSchema.setClass(LoanApplication);

const LoanSchema = defineEntity({
  name: 'Loan',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    bankCode: p.text(),
    productId: p.uuid().nullable(),
    needId: p.uuid().nullable(),
    applicationId: p.uuid().nullable(),
    amount: p.decimal('string'),
    yearlyRateBasisPoints: p.integer(),
    termMonths: p.integer(),
    madeOn: p.date(),
    dueOn: p.date(),
    state: p.text().$type<LoanState>(),
    endedOn: p.date().nullable(),
    loss: p.decimal('string').nullable(),
    renewsId: p.uuid().nullable(),
    version: stateVersion(),
  },
});
/** A loan from the day on which it was made to its end. */
export class Loan extends LoanSchema.class {}
LoanSchema.setClass(Loan);

const LoanRenewalSchema = defineEntity({
  name: 'LoanRenewal',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    loanId: p.uuid(),
    bankCode: p.text(),
    termMonths: p.integer(),
    reason: p.text(),
    state: p.text().$type<RenewalState>(),
    appliedAt: p.datetime(),
    decidedAt: p.datetime().nullable(),
    decisionReason: p.text().nullable(),
    newLoanId: p.uuid().nullable(),
    rule: p.json<RuleReference>(),
    version: stateVersion(),
  },
});
/** An application for the renewal of a loan, and what came of it. */
export class LoanRenewal extends LoanRenewalSchema.class {}
LoanRenewalSchema.setClass(LoanRenewal);
