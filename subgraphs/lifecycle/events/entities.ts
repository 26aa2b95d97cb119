import { defineEntity, p } from '@mikro-orm/core';
import type { Text } from '#shared/messages.ts';

const EventSchema = defineEntity({
  name: 'Event',
  properties: {
    id: p.uuid().primary(),
    seq: p.bigint('string'),
    department: p.text(),
    sourceCursor: p.text(),
    sourceOrder: p.text(),
    creditCode: p.text(),
    type: p.text(),
    subjectType: p.text(),
    subjectId: p.text(),
    changedFields: p.array(),
    restricted: p.boolean(),
    officeOnly: p.boolean(),
    payload: p.json<Readonly<Record<string, unknown>>>(),
    openPayload: p.json<Readonly<Record<string, unknown>>>(),
    text: p.json<Text>(),
    brief: p.json<Text>(),
    stage: p.text().nullable(),
    occurredAt: p.datetime(),
    recordedAt: p.datetime(),
    generation: p.integer(),
    previousHash: p.text().nullable(),
    hash: p.text().nullable(),
    hashSeq: p.bigint('string').nullable(),
    ends: p.boolean(),
  },
});
/** An event of an enterprise's life, as its department told it. */
export class Event extends EventSchema.class {}
EventSchema.setClass(Event);

const SourceSchema = defineEntity({
  name: 'Source',
  properties: {
    department: p.text().primary(),
    cursor: p.text().nullable(),
    status: p.text(),
    phase: p.text().nullable(),
    phaseCursor: p.text().nullable(),
    firstKept: p.text().nullable(),
    generation: p.integer(),
    told: p.bigint('string'),
    followedSince: p.datetime(),
    lastChangeAt: p.datetime().nullable(),
    lastReadAt: p.datetime().nullable(),
    leasedBy: p.uuid().nullable(),
    leasedUntil: p.datetime().nullable(),
  },
});
/** What is known of a department's feed: where it is read, and how far. */
export class Source extends SourceSchema.class {}
SourceSchema.setClass(Source);

const RemovedEventSchema = defineEntity({
  name: 'RemovedEvent',
  properties: {
    seq: p.bigint('string').primary(),
    eventId: p.uuid(),
    department: p.text(),
    creditCode: p.text(),
    type: p.text(),
    restricted: p.boolean(),
    officeOnly: p.boolean(),
    hash: p.text().nullable(),
    removedAt: p.datetime(),
  },
});
/** An event that its department no longer knows, after an older copy of its database was put back. */
export class RemovedEvent extends RemovedEventSchema.class {}
RemovedEventSchema.setClass(RemovedEvent);
