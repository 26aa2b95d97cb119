/** Reads of works of the power network: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { UtilityProject } from './entities.ts';
import type { UtilityProjectRow } from './rows.ts';

const WORKS = columnsOf(UtilityProject);

export const powerWorksLoaders = {
  works: ({ database }: LoaderScope) =>
    rowLoader<UtilityProjectRow>(database, `select ${WORKS} from utility_project where id = any($1::uuid[])`, 'id'),
  worksOfZone: ({ database }: LoaderScope) =>
    rowsLoader<UtilityProjectRow>(
      database,
      `select ${WORKS} from utility_project where zone = any($1) order by registered_at, id`,
      'zone',
    ),
};
