import { defineEntity, p } from '@mikro-orm/core';
import type { PeerAgreement } from '../peers/entities.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { SubmissionKind, SubmissionProfile, SubmissionState } from '../generated.ts';

/** A field of a record, by its national code. */
export interface SubmittedField {
  code: string;
  value: string;
}

/** What is wrong with a field, as the platform above said it; the whole record where `field` is null. */
export interface ToldProblem {
  field: string | null;
  reason: string;
}

const RecordSubmissionSchema = defineEntity({
  name: 'RecordSubmission',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    member: p.text(),
    profile: p.text().$type<SubmissionProfile>(),
    department: p.text(),
    recordId: p.uuid(),
    number: p.integer(),
    kind: p.text().$type<SubmissionKind>(),
    startsOn: p.date(),
    content: p.json<SubmittedField[]>(),
    /** The change of the department's feed that it follows from; null for one that an officer submits anew. */
    changeId: p.text().nullable(),
    state: p.text().$type<SubmissionState>(),
    openedAt: p.datetime(),
    sentAt: p.datetime().nullable(),
    answeredAt: p.datetime().nullable(),
    returnedAt: p.datetime().nullable(),
    problems: p.json<ToldProblem[]>(),
    messageId: p.uuid().nullable(),
    fault: p.text().nullable(),
    tries: p.integer(),
    version: stateVersion(),
  },
});
/** A record of a department, or its correction or annulment, on its way to the platform above. */
export class RecordSubmission extends RecordSubmissionSchema.class {}
RecordSubmissionSchema.setClass(RecordSubmission);

const SubmissionRouteSchema = defineEntity({
  name: 'SubmissionRoute',
  properties: {
    zone: p.text().primary(),
    member: p.text().primary(),
    /** Which records go there; each profile of a zone goes to one platform. */
    profiles: p.array().$type<SubmissionProfile[]>(),
    place: p.text(),
    since: p.date(),
    agreement: p.json<PeerAgreement>(),
    /** How far the returns of that platform were read, and when they were asked for last. */
    returnsAfter: p.text().nullable(),
    returnsAskedAt: p.datetime().nullable(),
    endedAt: p.datetime().nullable(),
  },
});
/** To which platform records of a zone go, by their profiles, under what it granted, and from which day on. */
export class SubmissionRoute extends SubmissionRouteSchema.class {}
SubmissionRouteSchema.setClass(SubmissionRoute);

/** What a message to the platform above asks: to take records, or what it returns. */
export type SubmissionMessageKind = 'SUBMIT' | 'RETURNS';

const SubmissionMessageSchema = defineEntity({
  name: 'SubmissionMessage',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    member: p.text(),
    kind: p.text().$type<SubmissionMessageKind>(),
    askedAt: p.datetime().nullable(),
    answer: p.json<object>().nullable(),
    answeredTo: p.text().nullable(),
    fault: p.text().nullable(),
    tries: p.integer(),
    createdAt: p.datetime(),
    movedAt: p.datetime(),
  },
});
/**
 * A message that is under way. Its id is the idempotency key at the platform above; its answer is kept until the proof
 * of it holds, then the message is removed.
 */
export class SubmissionMessage extends SubmissionMessageSchema.class {}
SubmissionMessageSchema.setClass(SubmissionMessage);

const ReturnedRecordSchema = defineEntity({
  name: 'ReturnedRecord',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    member: p.text(),
    title: p.text(),
    source: p.text(),
    content: p.json<SubmittedField[]>(),
    shareType: p.text().$type<'UNCONDITIONAL' | 'CONDITIONAL'>(),
    returnedAt: p.datetime(),
    messageId: p.text(),
    keptAt: p.datetime(),
  },
});
/** What the platform above returned of an enterprise: kept beside the department's own rows, with where it is from. */
export class ReturnedRecord extends ReturnedRecordSchema.class {}
ReturnedRecordSchema.setClass(ReturnedRecord);
