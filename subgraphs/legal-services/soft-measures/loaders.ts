import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { SoftMeasure } from './entities.ts';
import type { SoftMeasureRow } from './rows.ts';

const MEASURES = {
  from: 'soft_measure',
  columns: columnsOf(SoftMeasure),
  order: [
    ['taken_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const softMeasureLoaders = {
  softMeasure: ({ database }: LoaderScope) =>
    rowLoader<SoftMeasureRow>(
      database,
      key => `select ${MEASURES.columns} from soft_measure where ${key('id', 'uuid')}`,
      'id',
    ),
  softMeasuresOf: ({ database }: LoaderScope) => pageLoader<SoftMeasureRow>(database, MEASURES),
};
