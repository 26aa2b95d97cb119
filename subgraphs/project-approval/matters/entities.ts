/** Lists of investment matters, and what was accepted under them, as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { ProjectStageCode } from '../generated.ts';

/** A matter as a list publishes it. */
export interface InvestmentMatter {
  code: string;
  title: string;
  stage: ProjectStageCode;
  department: string;
  /** Its legal basis. */
  basis: string;
  /** Working days; null where its basis sets none. */
  limitDays: number | null;
}

const InvestmentMatterListSchema = defineEntity({
  name: 'InvestmentMatterList',
  properties: {
    zone: p.text().primary(),
    version: p.integer().primary(),
    validFrom: p.date(),
    validTo: p.date().nullable(),
    matters: p.json<readonly InvestmentMatter[]>(),
    publishedBy: p.text(),
  },
});
/** A zone's published list of investment matters, in one of its versions. */
export class InvestmentMatterList extends InvestmentMatterListSchema.class {}
InvestmentMatterListSchema.setClass(InvestmentMatterList);

const ProjectMatterSchema = defineEntity({
  name: 'ProjectMatter',
  properties: {
    id: p.uuid().primary(),
    creditCode: p.text(),
    projectCode: p.text(),
    zone: p.text(),
    matter: p.text(),
    stage: p.text().$type<ProjectStageCode>(),
    department: p.text(),
    listVersion: p.integer(),
    acceptedAt: p.datetime(),
    acceptedBy: p.text(),
    completedAt: p.datetime().nullable(),
    passed: p.boolean().nullable(),
    outcome: p.text().nullable(),
  },
});
/** A matter of the list that its department has accepted for a project, and what came of it once its task ended. */
export class ProjectMatter extends ProjectMatterSchema.class {}
ProjectMatterSchema.setClass(ProjectMatter);
