import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CreditRepair } from './entities.ts';
import type { CreditRepairRow } from './rows.ts';

export const repairLoaders = {
  repair: ({ database }: LoaderScope) =>
    rowLoader<CreditRepairRow>(
      database,
      key => `select ${columnsOf(CreditRepair)} from credit_repair where ${key('id', 'uuid')}`,
      'id',
    ),
  openRepairs: ({ database }: LoaderScope) =>
    rowsLoader<CreditRepairRow>(
      database,
      key =>
        `select ${columnsOf(CreditRepair)} from credit_repair where ${key('credit_code')} and state = 'OPEN'
         order by applied_at, id`,
      'creditCode',
    ),
};
