import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { CrossCityMatter, DecidingCalendar, LicenceStatus } from './generated.ts';
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

const CrossCityCaseSchema = defineEntity({
  name: 'CrossCityCase',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    homeZone: p.text(),
    hostZone: p.text(),
    matter: p.text().$type<CrossCityMatter>(),
    deciding: p.text().$type<DecidingCalendar>(),
    rule: p.json<RuleReference>(),
    submittedAt: p.datetime(),
    forwardedAt: p.datetime().nullable(),
    forwardedBy: p.text().nullable(),
    carrier: p.text().nullable(),
    trackingNo: p.text().nullable(),
    mailedAt: p.datetime().nullable(),
    deliveredAt: p.datetime().nullable(),
  },
});
/** What being across cities adds to a case of the kit with the same id. */
export class CrossCityCase extends CrossCityCaseSchema.class {}
CrossCityCaseSchema.setClass(CrossCityCase);

const DormancySchema = defineEntity({
  name: 'Dormancy',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    fromOn: p.date(),
    until: p.date(),
    reason: p.text(),
    serviceAddress: p.text().nullable(),
    rule: p.json<RuleReference>(),
    endedOn: p.date().nullable(),
  },
});
/** A dormancy, filed until a day; over once it is ended. */
export class Dormancy extends DormancySchema.class {}
DormancySchema.setClass(Dormancy);

export const permitEntities = [IndustryLicenceSchema, CrossCityCaseSchema, DormancySchema];
