import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';
import type { TaxDataScope } from '../generated.ts';

const TaxDataConsentSchema = defineEntity({
  name: 'TaxDataConsent',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    bankCode: p.text(),
    zone: p.text(),
    scope: p.json<readonly TaxDataScope[]>(),
    purpose: p.text(),
    grantedAt: p.datetime(),
    until: p.date(),
    revokedAt: p.datetime().nullable(),
    version: stateVersion(),
  },
});
/** A consent by which a bank may know tax and credit facts of an enterprise. */
export class TaxDataConsent extends TaxDataConsentSchema.class {}
TaxDataConsentSchema.setClass(TaxDataConsent);

const TaxProfileUseSchema = defineEntity({
  name: 'TaxProfileUse',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    consentId: p.uuid(),
    bankCode: p.text(),
    purpose: p.text(),
    usedAt: p.datetime(),
    content: p.json<Record<string, unknown>>(),
    keyId: p.text(),
    algorithm: p.text(),
    signature: p.text(),
  },
});
/** What a bank was given under a consent, as it was signed. */
export class TaxProfileUse extends TaxProfileUseSchema.class {}
TaxProfileUseSchema.setClass(TaxProfileUse);
