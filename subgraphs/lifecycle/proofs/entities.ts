import { defineEntity, p } from '@mikro-orm/core';
import type { SignedDocument } from '#shared/signing/index.ts';

const BatchSchema = defineEntity({
  name: 'Batch',
  properties: {
    number: p.integer().primary(),
    leaves: p.array(),
    document: p.json<SignedDocument>(),
    madeAt: p.datetime(),
  },
});
/** Hashes of events under one signed root. */
export class Batch extends BatchSchema.class {}
BatchSchema.setClass(Batch);
