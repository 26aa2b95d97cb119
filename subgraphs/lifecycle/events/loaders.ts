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
  /** The zone in which the register has an enterprise, as far as it told; null where it has not. */
  homeZone: ({ database }: LoaderScope): DataLoader<string, string | null> =>
    new DataLoader(async codes => {
      const rows = await database.query<{ creditCode: string; zone: string }>(
        'select credit_code as "creditCode", zone from profile where credit_code = any($1::text[])',
        [codes],
      );
      const zones = new Map(rows.map(({ creditCode, zone }) => [creditCode, zone]));
      return codes.map(code => zones.get(code) ?? null);
    }),
  sources: ({ database }: LoaderScope): DataLoader<typeof ALL, SourceRow[]> =>
    new DataLoader(async keys => {
      const rows = await database.query<SourceRow>(`select ${columnsOf(Source)} from source order by department`);
      return keys.map(() => rows);
    }),
};
