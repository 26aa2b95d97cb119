/** What the requirements of a project are shown from; nothing of them is stored. */
import type { RuleReference } from '#shared/errors.ts';
import type { Words } from '#shared/messages.ts';
import type { EnergyReviewMode, ProjectPermit, ProjectRiskClass, ProjectStageCode } from '../generated.ts';
import type { ProjectFacts } from '../projects/rows.ts';

/** What a decision here rests on. */
export interface Grounds {
  reasons: Words[];
  missingFacts: (keyof ProjectFacts)[];
  rule: RuleReference | null;
}

export type PermitRequirementRow = Grounds & {
  permit: ProjectPermit;
  required: boolean;
  stage: ProjectStageCode;
};
export type ProjectRiskRow = Grounds & { class: ProjectRiskClass; minimalApproval: boolean };
export type BuildThenVerifyRow = Grounds & { allowed: boolean };
export type EnergyReviewRow = Grounds & { mode: EnergyReviewMode };
