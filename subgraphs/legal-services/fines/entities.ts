import { defineEntity, p } from '@mikro-orm/core';
import type { LocalDate } from '#shared/clock/index.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { FineReliefKind, RemedyKind } from '../generated.ts';

/** A review or a suit against the decision: while it lasts nothing is added (行政处罚法 73). */
export interface FineReview {
  kind: RemedyKind;
  caseNo: string;
  startedOn: LocalDate;
  endedOn: LocalDate | null;
  outcome: string | null;
}

const FineSchema = defineEntity({
  name: 'Fine',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    penaltyId: p.uuid(),
    authority: p.text(),
    item: p.text(),
    basis: p.text(),
    amount: p.decimal('string'),
    decidedOn: p.date(),
    deliveredOn: p.date().nullable(),
    deliveredAt: p.datetime().nullable(),
    deliveredBy: p.text().nullable(),
    reviews: p.json<readonly FineReview[]>(),
    settledOn: p.date().nullable(),
    creditToldAt: p.datetime().nullable(),
    version: stateVersion(),
  },
});
/** A fine that was imposed: delivered, paid, filed. Private to the enterprise. */
export class Fine extends FineSchema.class {}
FineSchema.setClass(Fine);

const FinePaymentSchema = defineEntity({
  name: 'FinePayment',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    fineId: p.uuid(),
    amount: p.decimal('string'),
    paidOn: p.date(),
    recordedAt: p.datetime(),
    recordedBy: p.text(),
  },
});
/** A payment of a fine. */
export class FinePayment extends FinePaymentSchema.class {}
FinePaymentSchema.setClass(FinePayment);

/** A part of a plan to pay. */
export interface PlannedPart {
  dueOn: LocalDate;
  amount: string;
}

const FineReliefSchema = defineEntity({
  name: 'FineRelief',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    fineId: p.uuid(),
    kind: p.text().$type<FineReliefKind>(),
    reason: p.text(),
    plan: p.json<readonly PlannedPart[]>(),
    state: p.text().$type<'APPLIED' | 'GRANTED' | 'REFUSED' | 'LAPSED'>(),
    appliedAt: p.datetime(),
    appliedOn: p.date(),
    decidedAt: p.datetime().nullable(),
    decidedBy: p.text().nullable(),
    decisionReason: p.text().nullable(),
    missedOn: p.date().nullable(),
  },
});
/** Deferral or instalments of a fine, from the application on. */
export class FineRelief extends FineReliefSchema.class {}
FineReliefSchema.setClass(FineRelief);
