/** Reads of works of the power network: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { UtilityProject } from './entities.ts';
import type { UtilityProjectRow } from './rows.ts';

const WORKS = columnsOf(UtilityProject);

export const powerWorksLoaders = {
  works: ({ database }: LoaderScope) =>
    rowLoader<UtilityProjectRow>(
      database,
      key => `select ${WORKS} from utility_project where ${key('id', 'uuid')}`,
      'id',
    ),
  worksOfZone: ({ database }: LoaderScope) =>
    rowsLoader<UtilityProjectRow>(
      database,
      key => `select ${WORKS} from utility_project where ${key('zone')} order by registered_at, id`,
      'zone',
    ),
};
