/** Projects as they are stored. */
import { defineEntity, p } from '@mikro-orm/core';
import type { ParallelPackage } from '#shared/case/package.ts';
import type { Amount, LocalDate } from '#shared/clock/index.ts';
import { stateVersion } from '#shared/database/versions.ts';
import type { RuleReference } from '#shared/errors.ts';
import type {
  FireSafetyClass,
  ProjectCategory,
  ProjectCommitmentKind,
  ProjectNature,
  ProjectState,
} from '../generated.ts';

/** What is reported of a project beyond its category and size; null where it was not reported. */
export interface ProjectFacts {
  nature: ProjectNature | null;
  /** A code of the zone's PLANNING_PERMIT_EXEMPT_CLASSES, or `NONE` for a project on no exemption list. */
  planningClass: string | null;
  fireClass: FireSafetyClass | null;
  simpleWorks: boolean | null;
  policyConform: boolean | null;
  coal: boolean | null;
  provinceApproved: boolean | null;
  /** Division of GB/T 4754-2017, two digits, of the enterprise on the day of its application. */
  industryDivision: string | null;
}

/** Days of a stage that has begun. A project holds them in the order of its stages, up to the one in progress. */
export interface StageDates {
  startedOn: LocalDate;
  finishedOn: LocalDate | null;
  /** Its matters, side by side (Q03); null where it has none, absent on stages begun before matters were kept. */
  package?: ParallelPackage | null;
}

/** A commitment that was filed in the place of a review. */
export interface FiledCommitment {
  kind: ProjectCommitmentKind;
  /** SHA-256 of the signed document; null for building first, which is promised with its application. */
  documentHash: string | null;
  filedOn: LocalDate;
  /** Codes of the matters of building first; absent where its kind names the one matter. */
  covers?: readonly string[];
  /** What is verified once the project is built; absent where nothing is. */
  verification?: Verification;
  /** Findings against it, first to last; absent where there was none. */
  findings?: readonly CommitmentFinding[];
}

/** What a commitment to build first has verified, by the published list of its day (G18). */
export interface Verification {
  /** The matter of the list. */
  matter: string;
  /** Names of what is verified. */
  items: readonly string[];
  /** Working days, from the application for acceptance as built. */
  days: number;
  rule: RuleReference;
}

/** A commitment found to be false: told to the enterprise, answered, decided on. */
export interface CommitmentFinding {
  agency: string;
  /** The subject of the officer who found it: another one decides. */
  foundBy: string;
  foundAt: string;
  finding: string;
  /** SHA-256 of the evidence. */
  evidenceHash: string;
  /** Law and article. */
  basis: string;
  /** The time to answer, as it was on the day of the finding. */
  within: Amount;
  answer: string | null;
  endedAt: string | null;
  /** Whether it revoked the commitment; null while it is open. */
  revoked: boolean | null;
  reason: string | null;
}

/** A document handed in for the land planning permit; the document itself is kept elsewhere. */
export interface LandPermitDocument {
  code: string;
  contentHash: string;
  submittedOn: LocalDate;
}

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
    stages: p.json<readonly StageDates[]>(),
    caseId: p.uuid(),
    park: p.text().nullable(),
    facts: p.json<ProjectFacts>().nullable(),
    landPermitDocuments: p.json<readonly LandPermitDocument[]>().nullable(),
    commitments: p.json<readonly FiledCommitment[]>().nullable(),
    version: stateVersion(),
  },
});
/**
 * A construction project and its stages. Its application is the case of `caseId`, one of the kit's; `state` says in one
 * word where both stand, for lists.
 */
export class Project extends ProjectSchema.class {}
ProjectSchema.setClass(Project);
