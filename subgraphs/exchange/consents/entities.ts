import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';

const SharingConsentSchema = defineEntity({
  name: 'SharingConsent',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    zone: p.text(),
    grantId: p.uuid(),
    grantNo: p.text(),
    fields: p.array(),
    purpose: p.text(),
    givenAt: p.datetime(),
    until: p.date(),
    revokedAt: p.datetime().nullable(),
    /** Counts the moves of all consents to the agreement: this is the last one of this consent. */
    revision: p.integer().default(0),
    version: stateVersion(),
  },
});
/** A consent by which an enterprise may be read under an agreement that needs one. */
export class SharingConsent extends SharingConsentSchema.class {}
SharingConsentSchema.setClass(SharingConsent);
