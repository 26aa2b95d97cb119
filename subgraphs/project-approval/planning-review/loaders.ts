/** Reads of opinions on planning and land: one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { PlanningOpinion } from './entities.ts';
import type { PartyOpinionRow } from './rows.ts';

const OPINIONS = columnsOf(PlanningOpinion);

export const planningReviewLoaders = {
  planningOpinions: ({ database }: LoaderScope) =>
    rowsLoader<PartyOpinionRow>(
      database,
      key => `select ${OPINIONS} from planning_opinion where ${key('project_code')}`,
      'projectCode',
    ),
};
