import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { BrokenPromise } from './entities.ts';
import type { BrokenPromiseRow } from './rows.ts';

const PROMISES = {
  from: 'broken_promise',
  columns: columnsOf(BrokenPromise),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const promiseLoaders = {
  unrepairedPromises: ({ database }: LoaderScope) =>
    rowsLoader<BrokenPromiseRow>(
      database,
      key =>
        `select ${PROMISES.columns} from broken_promise where ${key('credit_code')} and repaired_on is null
         order by due_on desc, id`,
      'creditCode',
    ),
  brokenPromisesOf: ({ database }: LoaderScope) => pageLoader<BrokenPromiseRow>(database, PROMISES),
};
