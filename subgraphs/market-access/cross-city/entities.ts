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
  },
});
/** What crossing cities adds to the case of the kit with the same id. */
export class CrossCityCase extends CrossCityCaseSchema.class {}
CrossCityCaseSchema.setClass(CrossCityCase);
