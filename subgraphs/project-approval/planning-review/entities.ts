/** Opinions on planning and land as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';

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
