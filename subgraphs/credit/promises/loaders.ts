import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader } from '#shared/database/paging.ts';
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
  brokenPromisesOf: ({ database }: LoaderScope) => pageLoader<BrokenPromiseRow>(database, PROMISES),
};
