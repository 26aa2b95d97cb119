import { debtLoaders } from '#shared/case/index.ts';
import type { Database } from '#shared/database/database.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { ToleranceListRow } from './rules.ts';

export interface PlanningOpinionRow {
  projectCode: string;
  party: string;
  passed: boolean;
  comment: string;
  givenAt: string;
}

/** Loaders of the fast track: each one statement a tick. */
export const fastTrackLoaders = (database: Database) => ({
  ...debtLoaders(database),
  /** The project for which something is owed. */
  debtProject: rowLoader<{ id: string; projectCode: string }>(
    database,
    `select d.id, project_code as "projectCode" from tolerance_debt d join project p on p.case_id = d.case_id::uuid where d.id = any($1::uuid[])`,
    'id',
  ),
  planningOpinions: rowsLoader<PlanningOpinionRow>(
    database,
    `select ${columns('projectCode', 'party', 'passed', 'comment', 'givenAt')} from planning_opinion where project_code = any($1)`,
    'projectCode',
  ),
  /** The lists of zones, newest first. */
  toleranceLists: rowsLoader<ToleranceListRow>(
    database,
    `select ${columns('zone', 'version', 'validFrom', 'validTo', 'items', 'excluded')} from tolerance_list where zone = any($1) order by zone, version desc`,
    'zone',
  ),
});
