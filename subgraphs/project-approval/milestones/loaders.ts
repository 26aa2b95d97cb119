/** Reads of milestones: one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ProjectMilestone } from './entities.ts';
import type { MilestoneRow } from './rows.ts';

const MILESTONES = columnsOf(ProjectMilestone);

export const milestoneLoaders = {
  milestones: ({ database }: LoaderScope) =>
    rowsLoader<MilestoneRow>(
      database,
      key => `select ${MILESTONES} from project_milestone where ${key('project_code')} order by planned_on, code`,
      'projectCode',
    ),
};
