/** Milestones of major projects as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';

const ProjectMilestoneSchema = defineEntity({
  name: 'ProjectMilestone',
  properties: {
    projectCode: p.text().primary(),
    code: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    title: p.text(),
    setOn: p.date(),
    plannedOn: p.date(),
    firstPlannedOn: p.date(),
    actualOn: p.date().nullable(),
  },
});
/** A milestone (节点) of a major project; its light is derived. */
export class ProjectMilestone extends ProjectMilestoneSchema.class {}
ProjectMilestoneSchema.setClass(ProjectMilestone);
