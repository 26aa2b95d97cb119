/** Rows of issues. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ProjectIssue } from './entities.ts';

export type ProjectIssueRow = RowOf<ProjectIssue>;
