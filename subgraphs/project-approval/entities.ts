import { defineEntity, p } from '@mikro-orm/core';
import type { RuleReference } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectState } from './generated.ts';
import type { ProjectClock, StageDates, Terms } from './rules.ts';

const ProjectSchema = defineEntity({
  name: 'Project',
  properties: {
    projectCode: p.text().primary(),
    creditCode: p.text(),
    zone: p.text(),
    name: p.text(),
    category: p.text().$type<ProjectCategory>(),
    investment: p.decimal('string'),
    floorArea: p.integer(),
    appliedAt: p.datetime(),
    state: p.text().$type<ProjectState>(),
    rule: p.json<RuleReference>(),
    terms: p.json<Terms>(),
    clock: p.json<ProjectClock>(),
    stages: p.json<readonly StageDates[]>(),
    reasons: p.json<string[]>().nullable(),
    acceptedBy: p.text().nullable(),
    decidedBy: p.text().nullable(),
  },
});
/** A construction project: its case, its stages and its clock. `acceptedBy` and `decidedBy` are never the same (X01); the database checks. */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);

export const entities = [ProjectSchema];
