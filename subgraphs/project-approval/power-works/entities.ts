import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { WorksMilestone } from './rules.ts';

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
/** The land quota of a zone in a year; what is used of it is derived from the parcels. */
export class LandQuotaPlan extends LandQuotaPlanSchema.class {}
LandQuotaPlanSchema.setClass(LandQuotaPlan);

const UtilityProjectSchema = defineEntity({
  name: 'UtilityProject',
  properties: {
    id: p.uuid().primary(),
    zone: p.text(),
    organCode: p.text(),
    name: p.text(),
    milestones: p.json<readonly WorksMilestone[]>(),
    corridorKm: p.float(),
    relocatedLines: p.integer(),
    rule: p.json<RuleReference>().nullable(),
    registeredAt: p.datetime(),
  },
});
/** Works of the power network with their milestones and what they have built. */
export class UtilityProject extends UtilityProjectSchema.class {}
UtilityProjectSchema.setClass(UtilityProject);

export const worksEntities = [LandQuotaPlanSchema, UtilityProjectSchema];
