import DataLoader from 'dataloader';
import type { Database } from '#shared/database/database.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { keyInUse } from '#shared/signing/index.ts';
import type { SigningKey } from '#shared/signing/index.ts';
import { EVENT_COLUMNS, numbered } from '../events/timeline.ts';
import { seen } from '../events/visibility.ts';
import type { Sight } from '../events/visibility.ts';
import { BATCH_OF_EVENT } from './batches.ts';
import { CHAIN_COLUMNS } from './chains.ts';
import { Batch } from './entities.ts';
import type { BatchRow, ProvableRow } from './rows.ts';

/** Events that one proof holds at most. */
export const MOST_PROVED = 1_000;

/** What a proof needs of an event. */
const PROVABLE = `${EVENT_COLUMNS}, ${CHAIN_COLUMNS}, ${BATCH_OF_EVENT} as batch`;

/** A loader of all events of an enterprise that are seen, chain by chain; of one more than may be proved. */
function livesLoader(database: Database): (creditCode: string, sight: Sight) => Promise<ProvableRow[]> {
  // A request has one caller.
  let loader: DataLoader<string, ProvableRow[]> | undefined;
  return (creditCode, sight) => {
    loader ??= new DataLoader(codes => livesOf(database, codes, sight));
    return loader.load(creditCode);
  };
}

async function livesOf(database: Database, codes: readonly string[], sight: Sight): Promise<ProvableRow[][]> {
  const values: unknown[] = [[...codes], MOST_PROVED + 1];
  const condition = numbered(seen(sight), values);
  const rows = await database.query<ProvableRow>(
    `select life.* from unnest($1::text[]) as asked(code) cross join lateral (
       select ${PROVABLE} from event where credit_code = asked.code and (${condition})
       order by department, restricted, office_only, source_order limit $2) as life`,
    values,
  );
  const byCode = Map.groupBy(rows, row => row.creditCode);
  return codes.map(code => byCode.get(code) ?? []);
}

/** The key that signs now: there is one. */
const KEY = 'key';

export const proofLoaders = {
  provable: ({ database }: LoaderScope) =>
    rowLoader<ProvableRow>(database, key => `select ${PROVABLE} from event where ${key('id', 'uuid')}`, 'id'),
  provableLife: ({ database }: LoaderScope) => livesLoader(database),
  batch: ({ database }: LoaderScope) =>
    rowLoader<BatchRow>(
      database,
      key => `select ${columnsOf(Batch)} from batch where ${key('number::text')}`,
      'number',
    ),
  signingKey: ({ database, now }: LoaderScope): DataLoader<typeof KEY, SigningKey | null> =>
    new DataLoader(async keys => {
      const inUse = await keyInUse({ query: database.query, now, keys: database.keys });
      return keys.map(() => inUse);
    }),
};
