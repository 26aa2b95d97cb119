import DataLoader from 'dataloader';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Source } from './entities.ts';
import type { SourceRow } from './rows.ts';
import { timelineLoader } from './timeline.ts';

/** All departments: there are few. */
const ALL = 'all';

export const eventLoaders = {
  timelineOf: timelineLoader,
  sources: ({ database }: LoaderScope): DataLoader<typeof ALL, SourceRow[]> =>
    new DataLoader(async keys => {
      const rows = await database.query<SourceRow>(`select ${columnsOf(Source)} from source order by department`);
      return keys.map(() => rows);
    }),
};
