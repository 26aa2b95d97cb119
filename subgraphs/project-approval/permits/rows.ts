/** What the requirements of a project are shown from; nothing of them is stored. */
import type { PermitRequirement, ProjectRisk } from './rules.ts';

export type PermitRequirementRow = PermitRequirement;
export type ProjectRiskRow = ProjectRisk;
