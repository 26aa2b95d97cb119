/** Opinions on planning and land as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';

/** An opinion that another of the same party has taken the place of. */
export interface EarlierOpinion {
  passed: boolean;
  comment: string;
  givenAt: string;
  givenBy: string;
}

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
    earlier: p.json<readonly EarlierOpinion[]>(),
  },
});
/** What a party of the platform thinks of a project's planning and land; `earlier` is what it thought before. */
export class PlanningOpinion extends PlanningOpinionSchema.class {}
PlanningOpinionSchema.setClass(PlanningOpinion);
