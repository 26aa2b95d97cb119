/** Reads of issues: each loader is one statement a tick. */
import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { PageArguments, KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ProjectIssue } from './entities.ts';
import type { ProjectIssueRow } from './rows.ts';

const ISSUES = {
  from: 'project_issue',
  columns: columnsOf(ProjectIssue),
  order: [
    ['raised_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'project_code',
} as const;

interface IssueArguments extends PageArguments {
  open?: boolean | null | undefined;
}

/** Issues of a project that are not resolved. */
interface OpenIssues {
  projectCode: string;
  open: number;
  overdue: number;
}

const OPEN_ISSUES: KeyedSql = key => `select project_code as "projectCode",
    count(*)::int as open, (count(*) filter (where due_on < $2))::int as overdue
  from project_issue where ${key('project_code')} and resolved_at is null group by project_code`;

export const projectIssueLoaders = {
  issue: ({ database }: LoaderScope) =>
    rowLoader<ProjectIssueRow>(
      database,
      key => `select ${ISSUES.columns} from project_issue where ${key('id', 'uuid')}`,
      'id',
    ),
  issuesOf: ({ database }: LoaderScope) =>
    pageLoader<ProjectIssueRow, IssueArguments>(database, ISSUES, ({ open }) =>
      typeof open === 'boolean' ? [{ sql: `resolved_at is ${open ? '' : 'not '}null`, values: [] }] : [],
    ),
  /** Counts of open issues; null where a project has none. */
  openIssues: ({ database, now }: LoaderScope) =>
    rowLoader<OpenIssues>(database, OPEN_ISSUES, 'projectCode', [localDate(now)]),
};
