import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { SignedDocument } from '#shared/signing/index.ts';
import type { CommitmentKind, CommitmentState } from '../generated.ts';

const CommitmentSchema = defineEntity({
  name: 'Commitment',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    kind: p.text().$type<CommitmentKind>(),
    matter: p.text(),
    content: p.text(),
    proofs: p.json<readonly string[]>(),
    signedAt: p.datetime(),
    signedBy: p.text(),
    dueOn: p.date().nullable(),
    state: p.text().$type<CommitmentState>(),
    performance: p.text().nullable(),
    performedAt: p.datetime().nullable(),
    performedBy: p.text().nullable(),
    hash: p.text(),
    document: p.json<SignedDocument>(),
    version: stateVersion(),
  },
});
/** A commitment that an enterprise signed, and what came of it. */
export class Commitment extends CommitmentSchema.class {}
CommitmentSchema.setClass(Commitment);
