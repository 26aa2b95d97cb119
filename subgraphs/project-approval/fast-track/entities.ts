import { defineEntity, p } from '@mikro-orm/core';
import type { Excluded, ToleranceItem } from './rules.ts';

const PlanningOpinionSchema = defineEntity({
  name: 'PlanningOpinion',
  properties: {
    projectCode: p.text().primary(),
    party: p.text().primary(),
    creditCode: p.text(),
    passed: p.boolean(),
    comment: p.text(),
    givenAt: p.datetime(),
    givenBy: p.text(),
  },
});
/** What a party of the platform thinks of a project's planning and land. */
export class PlanningOpinion extends PlanningOpinionSchema.class {}
PlanningOpinionSchema.setClass(PlanningOpinion);

const ToleranceListSchema = defineEntity({
  name: 'ToleranceList',
  properties: {
    zone: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    items: p.json<readonly ToleranceItem[]>(),
    excluded: p.json<Excluded>(),
    publishedBy: p.text(),
  },
});
/** A zone's published list of what may follow later, in one of its versions, with the projects that may not. */
export class ToleranceList extends ToleranceListSchema.class {}
ToleranceListSchema.setClass(ToleranceList);

export const fastTrackEntities = [PlanningOpinionSchema, ToleranceListSchema];
