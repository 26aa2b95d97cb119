import { defineEntity, p } from '@mikro-orm/core';
import type { SignedDocument } from '#shared/signing/index.ts';

const BatchSchema = defineEntity({
  name: 'Batch',
  properties: {
    number: p.integer().primary(),
    through: p.bigint('string'),
    leaves: p.array(),
    document: p.json<SignedDocument>(),
    madeAt: p.datetime(),
  },
});
/** Hashes of events under one signed root. */
export class Batch extends BatchSchema.class {}
BatchSchema.setClass(Batch);

const SupersededHashSchema = defineEntity({
  name: 'SupersededHash',
  properties: {
    hash: p.text().primary(),
    eventId: p.uuid(),
    supersededAt: p.datetime(),
  },
});
/** A hash that an event had before it got another place in its chain. */
export class SupersededHash extends SupersededHashSchema.class {}
SupersededHashSchema.setClass(SupersededHash);
