import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { Agreement } from '#shared/server/exchange-client.ts';
import type { ExchangeAnchor, ExchangeBatch, SignedDocument } from '#shared/signing/index.ts';
import type { CarriedMatter, CarriedState } from '../generated.ts';

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

const CarriedCaseSchema = defineEntity({
  name: 'CarriedCase',
  properties: {
    id: p.uuid().primary(),
    member: p.text(),
    matter: p.text().$type<CarriedMatter>(),
    /** The enterprise that is to change; of a set-up that of none (evidence.ts). */
    creditCode: p.text(),
    applicant: p.text(),
    homeZone: p.text(),
    hostZone: p.text(),
    /** The name applied for; null for a change. */
    name: p.text().nullable(),
    state: p.text().$type<CarriedState>(),
    /** What is still to be sent: the application, or a supplement. */
    application: p.json<Record<string, unknown>>().nullable(),
    answer: p.json<object>().nullable(),
    answeredTo: p.text().nullable(),
    hostCaseId: p.text().nullable(),
    hostCaseNo: p.text().nullable(),
    hostStatus: p.text().nullable(),
    hostDueAt: p.datetime().nullable(),
    hostDays: p.integer().nullable(),
    missing: p.json<readonly string[]>(),
    outcome: p.text().nullable(),
    said: p.text().nullable(),
    fault: p.text().nullable(),
    tries: p.integer(),
    /** How many supplements were handed in. */
    supplements: p.integer(),
    handedOverBy: p.text(),
    handedOverAt: p.datetime(),
    movedAt: p.datetime(),
    version: stateVersion(),
  },
});
/**
 * A case that was applied for at a window here and is decided by another platform. What it sends is kept until the
 * other has it; an answer, until the proof of it holds, moves nothing.
 */
export class CarriedCase extends CarriedCaseSchema.class {}
CarriedCaseSchema.setClass(CarriedCase);
