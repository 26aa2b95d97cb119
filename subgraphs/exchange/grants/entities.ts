import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';

/** A field that left an agreement, and the revision with which it did. */
export interface LeftField {
  field: string;
  revision: number;
}

const AccessGrantSchema = defineEntity({
  name: 'AccessGrant',
  properties: {
    id: p.uuid().primary(),
    grantNo: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    memberName: p.text(),
    fields: p.array(),
    purpose: p.text(),
    legalBasis: p.text(),
    matterCode: p.text(),
    endsOn: p.date(),
    consentRequired: p.boolean(),
    grantedAt: p.datetime(),
    revokedAt: p.datetime().nullable(),
    revokeReason: p.text().nullable(),
    requestId: p.uuid(),
    revision: p.integer(),
    leftFields: p.json<readonly LeftField[]>(),
    depthLimit: p.integer().nullable(),
    costLimit: p.integer().nullable(),
    rateLimit: p.integer().nullable(),
    operations: p.array().nullable(),
    version: stateVersion(),
  },
});
/** An agreement by which an authority receives data; its credit code is the authority's. */
export class AccessGrant extends AccessGrantSchema.class {}
AccessGrantSchema.setClass(AccessGrant);
