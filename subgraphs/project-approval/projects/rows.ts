/** Rows of projects. */
import type { Case, CaseTerms } from '#shared/case/index.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { ProjectCategory, PromiseStanding } from '../generated.ts';
import type { Project, ProjectFacts } from './entities.ts';

export type {
  CommitmentFinding,
  FiledCommitment,
  LandPermitDocument,
  ProjectFacts,
  StageDates,
} from './entities.ts';

/** A project with its case. */
export type ProjectRow = RowOf<Project> &
  Pick<Case, 'caseNo' | 'status' | 'decidedAt' | 'clock' | 'rule' | 'supplements' | 'reasons' | 'acceptedBy'> & {
    /** A project always has a limit, at least the national one. */
    terms: CaseTerms;
    /**
     * Whether its enterprise may promise, as the joined graph says it with a reference; null where credit did not
     * answer, undefined where nobody was asked.
     */
    standing?: Standing | null | undefined;
  };

/** What credit says of an enterprise's promises, as far as a project is shown by it. */
export type Standing = Pick<PromiseStanding, 'mayPromise' | 'reasons'>;

/** A project that is neither decided on nor withdrawn. */
export type OpenProject = Pick<ProjectRow, 'creditCode' | 'projectCode' | 'name' | 'state' | 'caseId'>;

/** What the permits of a project are decided from. */
export interface Works {
  category: ProjectCategory;
  /** Yuan, exact decimal. */
  investment: string;
  /** Square metres; 0 where nothing is built over. */
  floorArea: number;
  facts: ProjectFacts;
}
