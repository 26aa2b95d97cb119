import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { CrossCityMatter, DecidingCalendar } from '../generated.ts';

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
    /** By what another platform has verified who speaks for the enterprise; a code of the rule CROSS_CITY_PROOFS. */
    proof: p.text().nullable(),
    provenAt: p.datetime().nullable(),
    /** The pseudonymous id of who spoke, of that platform. */
    representative: p.text().nullable(),
  },
});
/** What crossing cities adds to the case of the kit with the same id. */
export class CrossCityCase extends CrossCityCaseSchema.class {}
CrossCityCaseSchema.setClass(CrossCityCase);
