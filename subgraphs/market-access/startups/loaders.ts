import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Startup } from './entities.ts';
import type { StartupRow } from './rows.ts';

export const startupLoaders = {
  startup: ({ database }: LoaderScope) =>
    rowLoader<StartupRow>(
      database,
      key => `select ${columnsOf(Startup)} from startup where ${key('credit_code')}`,
      'creditCode',
    ),
};
