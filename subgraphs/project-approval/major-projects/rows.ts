/** Rows of major projects and their ledgers. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ProjectRow } from '../projects/rows.ts';
import type { MajorProject, ProjectLedgerEntry } from './entities.ts';

export type { Official } from './officials.ts';

export type MajorProjectRow = RowOf<MajorProject>;
export type ProjectLedgerEntryRow = RowOf<ProjectLedgerEntry>;

/** What steps on a project read of it. */
export type ProjectBasics = Pick<ProjectRow, 'projectCode' | 'creditCode' | 'zone' | 'state' | 'name'>;

/** The columns that every row of a project has. */
export type OfProject = Pick<ProjectRow, 'projectCode' | 'creditCode' | 'zone'>;

/** Milestones that are not reached, counted by the days that decide on their light. */
export interface RunningMilestones {
  setOn: string;
  plannedOn: string;
  n: number;
}

/** Counts of the board of a zone. */
export interface BoardCounts {
  inventory: { projects: number; investment: string; adopted: number };
  running: readonly RunningMilestones[];
  reached: { inTime: number; late: number };
  problems: { open: number; overdue: number };
  ledger: { entries: number; latestAt: string | null };
}
