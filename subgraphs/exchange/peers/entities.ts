import { defineEntity, p } from '@mikro-orm/core';
import type { Agreement } from '#shared/server/exchange-client.ts';
import type { ExchangeAnchor, ExchangeBatch, SignedDocument } from '#shared/signing/index.ts';

const MemberKeySchema = defineEntity({
  name: 'MemberKey',
  properties: {
    keyId: p.text().primary(),
    member: p.text(),
    publicKey: p.text(),
    since: p.datetime(),
    retiredAt: p.datetime().nullable(),
  },
});
/** A key with which an authority signs its messages; one that is retired proves what it signed before. */
export class MemberKey extends MemberKeySchema.class {}
MemberKeySchema.setClass(MemberKey);

const PeerPlatformSchema = defineEntity({
  name: 'PeerPlatform',
  properties: {
    member: p.text().primary(),
    anchor: p.json<SignedDocument<ExchangeAnchor>>(),
    place: p.text().nullable(),
    agreement: p.json<PeerAgreement>().nullable(),
    since: p.datetime(),
    endedAt: p.datetime().nullable(),
  },
});
/** Another platform, by the anchor that it handed over; with one that was deleted nothing is exchanged. */
export class PeerPlatform extends PeerPlatformSchema.class {}
PeerPlatformSchema.setClass(PeerPlatform);

/** What that platform granted to us. */
export type PeerAgreement = Omit<Agreement, 'gateway' | 'caseNo'>;

const PeerBatchSchema = defineEntity({
  name: 'PeerBatch',
  properties: {
    member: p.text().primary(),
    number: p.integer().primary(),
    document: p.json<SignedDocument<ExchangeBatch>>(),
  },
});
/** A batch of another platform's log that was kept: one that was put back to an earlier state contradicts it. */
export class PeerBatch extends PeerBatchSchema.class {}
PeerBatchSchema.setClass(PeerBatch);

/** Where a case is that was handed over. */
export type CarriedState = 'WAITING' | 'RECEIVED' | 'REFUSED' | 'DECIDED';

const CarriedCaseSchema = defineEntity({
  name: 'CarriedCase',
  properties: {
    id: p.uuid().primary(),
    member: p.text(),
    state: p.text().$type<CarriedState>(),
    application: p.json<Record<string, unknown>>().nullable(),
    answer: p.json<object>().nullable(),
    answeredTo: p.text().nullable(),
    registrationId: p.text().nullable(),
    outcome: p.text().nullable(),
    fault: p.text().nullable(),
    tries: p.integer(),
    createdAt: p.datetime(),
    movedAt: p.datetime(),
  },
});
/**
 * A case that was applied for at a window here and is decided by another platform. Its application is kept until the
 * other has it; its answer, until the proof of it holds, moves nothing.
 */
export class CarriedCase extends CarriedCaseSchema.class {}
CarriedCaseSchema.setClass(CarriedCase);
