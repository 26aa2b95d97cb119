import { defineEntity, p } from '@mikro-orm/core';
import type { LicenceStatus } from '../generated.ts';
import type { LicencePermit } from './industry-licence-rules.ts';

const IndustryLicenceSchema = defineEntity({
  name: 'IndustryLicence',
  properties: {
    licenceNo: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    trade: p.text(),
    status: p.text().$type<LicenceStatus>(),
    version: p.integer(),
    permits: p.json<readonly LicencePermit[]>(),
    token: p.text(),
    issuedAt: p.datetime(),
    issuedBy: p.text(),
    reasons: p.json<readonly string[]>(),
  },
});
/** A licence of a trade, in its version of today. */
export class IndustryLicence extends IndustryLicenceSchema.class {}
IndustryLicenceSchema.setClass(IndustryLicence);

export const permitEntities = [IndustryLicenceSchema];
