import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { Words } from '#shared/messages.ts';
import type { ReceivedRecordState, ReturnKind, SubmissionKind, SubmissionProfile } from '../generated.ts';

/** A field of a record, by its national code. */
export interface ReceivedField {
  code: string;
  value: string;
}

/** What is wrong with a field; with the whole record where `field` is null. */
export interface Problem {
  field: string | null;
  reason: Words;
}

const ReceivedRecordSchema = defineEntity({
  name: 'ReceivedRecord',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    member: p.text(),
    submissionId: p.uuid(),
    profile: p.text().$type<SubmissionProfile>(),
    recordId: p.uuid(),
    number: p.integer(),
    kind: p.text().$type<SubmissionKind>(),
    startsOn: p.date(),
    content: p.json<ReceivedField[]>(),
    state: p.text().$type<ReceivedRecordState>(),
    problems: p.json<Problem[]>(),
    receivedAt: p.datetime(),
    version: stateVersion(),
  },
});
/** A record that another platform has submitted, as it came. */
export class ReceivedRecord extends ReceivedRecordSchema.class {}
ReceivedRecordSchema.setClass(ReceivedRecord);

const OutgoingReturnSchema = defineEntity({
  name: 'OutgoingReturn',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    member: p.text(),
    /** Counts what is returned to a platform, without gaps: the order in which it reads. */
    number: p.integer(),
    kind: p.text().$type<ReturnKind>(),
    submissionId: p.uuid().nullable(),
    title: p.text(),
    source: p.text(),
    content: p.json<ReceivedField[]>(),
    problems: p.json<Problem[]>(),
    shareType: p.text().$type<'UNCONDITIONAL' | 'CONDITIONAL'>(),
    returnedAt: p.datetime(),
    returnedBy: p.text(),
  },
});
/** Something that is returned to the platform that submits: a record with its faults, or data of an enterprise. */
export class OutgoingReturn extends OutgoingReturnSchema.class {}
OutgoingReturnSchema.setClass(OutgoingReturn);
