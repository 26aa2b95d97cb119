/** Reads of projects: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { checkZone } from '#shared/input.ts';
import type { ProjectFilter } from '../generated.ts';
import { equalTo } from '../input.ts';
import { Project } from './entities.ts';
import type { OpenProject, ProjectRow } from './rows.ts';
import { OPEN_STATES } from './rules.ts';

const CASE_COLUMNS = columns(
  'caseNo',
  'status',
  'decidedAt',
  'clock',
  'terms',
  'rule',
  'supplements',
  'reasons',
  'acceptedBy',
);

const PROJECTS = {
  from: `(select id, case_no, status, decided_at, clock, terms, rule, supplements, reasons, accepted_by from service_case) service_case
    join project on id = case_id`,
  columns: `${columnsOf(Project)}, ${CASE_COLUMNS}`,
  order: [
    ['applied_at', 'timestamptz'],
    ['project_code', 'text'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const projectLoaders = {
  project: ({ database }: LoaderScope) =>
    rowLoader<ProjectRow>(
      database,
      key => `select ${PROJECTS.columns} from ${PROJECTS.from} where ${key('project_code')}`,
      'projectCode',
    ),
  openProjects: ({ database }: LoaderScope) =>
    rowsLoader<OpenProject>(
      database,
      key => `select ${columns('creditCode', 'projectCode', 'name', 'state', 'caseId')} from project
       where ${key('credit_code')} and state = any($2) order by applied_at, project_code`,
      'creditCode',
      [OPEN_STATES],
    ),
  projectsOf: ({ database }: LoaderScope) => pageLoader<ProjectRow>(database, PROJECTS),
  allProjects:
    ({ database }: LoaderScope) =>
    (args: PageArguments, { zone, category, state }: ProjectFilter): Promise<Connection<ProjectRow>> => {
      const checked = zone ? checkZone(zone) : null;
      return page<ProjectRow>(database, PROJECTS, args, equalTo({ zone: checked, category, state }));
    },
};
