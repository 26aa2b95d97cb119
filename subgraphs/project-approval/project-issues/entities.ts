/** Issues of major projects as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import { stateVersion } from '#shared/database/versions.ts';

const ProjectIssueSchema = defineEntity({
  name: 'ProjectIssue',
  properties: {
    id: p.uuid().primary(),
    projectCode: p.text(),
    creditCode: p.text(),
    zone: p.text(),
    text: p.text(),
    agency: p.text(),
    dueOn: p.date(),
    raisedAt: p.datetime(),
    raisedBy: p.text(),
    resolvedAt: p.datetime().nullable(),
    resolvedBy: p.text().nullable(),
    resolution: p.text().nullable(),
    version: stateVersion(),
  },
});
/** An issue of a major project. */
export class ProjectIssue extends ProjectIssueSchema.class {}
ProjectIssueSchema.setClass(ProjectIssue);
