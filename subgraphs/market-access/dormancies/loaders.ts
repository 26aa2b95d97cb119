/** Loaders of dormancies. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowsLoader } from '#shared/database/paging.ts';
import type { KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Dormancy } from './entities.ts';
import type { DormancyRow } from './rows.ts';

/** The last one first. */
const DORMANCIES: KeyedSql = key =>
  `select ${columnsOf(Dormancy)} from dormancy where ${key('credit_code')} order by from_on desc, id`;

export const dormancyLoaders = {
  dormanciesOf: ({ database }: LoaderScope) => rowsLoader<DormancyRow>(database, DORMANCIES, 'creditCode'),
};
