/** Land quotas as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';

const LandQuotaPlanSchema = defineEntity({
  name: 'LandQuotaPlan',
  properties: {
    zone: p.text().primary(),
    year: p.integer().primary(),
    organCode: p.text(),
    quotaArea: p.integer(),
    publishedOn: p.date(),
  },
});
/** The land quota of a zone in a year, in square metres; what is used of it is derived from the parcels. */
export class LandQuotaPlan extends LandQuotaPlanSchema.class {}
LandQuotaPlanSchema.setClass(LandQuotaPlan);
