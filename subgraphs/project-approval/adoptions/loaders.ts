/** Reads of adoptions: one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ProjectAdoption } from './entities.ts';
import type { ProjectAdoptionRow } from './rows.ts';

const ADOPTIONS = columnsOf(ProjectAdoption);

export const adoptionLoaders = {
  adoptions: ({ database }: LoaderScope) =>
    rowsLoader<ProjectAdoptionRow>(
      database,
      key => `select ${ADOPTIONS} from project_adoption where ${key('project_code')} order by since, id`,
      'projectCode',
    ),
};
