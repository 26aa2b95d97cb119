import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Dormancy } from './entities.ts';
import type { DormancyRow } from './rows.ts';

export const dormancyLoaders = {
  dormanciesOf: ({ database }: LoaderScope) =>
    rowsLoader<DormancyRow>(
      database,
      `select ${columnsOf(Dormancy)} from dormancy where credit_code = any($1) order by from_on desc, id`,
      'creditCode',
    ),
};
