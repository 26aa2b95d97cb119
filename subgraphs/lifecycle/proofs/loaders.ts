import { CHAIN_COLUMNS } from './chains.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { EVENT_COLUMNS } from '../events/timeline.ts';
import { Batch } from './entities.ts';
import type { BatchRow, ProvableRow } from './rows.ts';

/** What a proof needs of an event. */
export const PROVABLE = `${EVENT_COLUMNS}, ${CHAIN_COLUMNS}, ${columns('batch')}`;

export const proofLoaders = {
  provable: ({ database }: LoaderScope) =>
    rowLoader<ProvableRow>(database, key => `select ${PROVABLE} from event where ${key('id', 'uuid')}`, 'id'),
  batch: ({ database }: LoaderScope) =>
    rowLoader<BatchRow>(
      database,
      key => `select ${columnsOf(Batch)} from batch where ${key('number::text')}`,
      'number',
    ),
};
