import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { GovernmentPromiseKind } from '../generated.ts';
import { GovernmentPromise } from './entities.ts';
import type { GovernmentPromiseRow } from './rows.ts';
import type { Counts } from './rules.ts';

const PROMISES = {
  from: 'government_promise',
  columns: columnsOf(GovernmentPromise),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** A promise is due once its day has passed, or it was kept before; a late one is a dishonesty from the day after. */
const COUNTS = `
  select count(*) filter (where state <> 'OPEN' or due_on < $2::date)::int as due,
    count(*) filter (where state = 'FULFILLED')::int as kept,
    count(*) filter (where state in ('DISHONEST', 'TREATED') or (state = 'OPEN' and due_on < $2::date))::int
      as dishonesties,
    count(*) filter (where state = 'TREATED')::int as treated,
    count(*) filter (where (state = 'DISHONEST' or state = 'OPEN' and due_on < $2::date) and due_on + 1 < $3::date)::int
      as stock,
    count(*) filter (where (state = 'DISHONEST' or state = 'OPEN' and due_on < $2::date) and due_on + 1 >= $3::date)::int
      as increase
  from government_promise where zone = $1`;

export const governmentLoaders = {
  governmentPromise: ({ database }: LoaderScope) =>
    rowLoader<GovernmentPromiseRow>(
      database,
      key => `select ${PROMISES.columns} from government_promise where ${key('id', 'uuid')}`,
      'id',
    ),
  governmentPromises:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      { zone, kind }: { zone: string; kind?: GovernmentPromiseKind | null },
    ): Promise<Connection<GovernmentPromiseRow>> => {
      const conditions: Condition[] = [
        { sql: 'zone = ?', values: [zone] },
        ...(kind ? [{ sql: 'kind = ?', values: [kind] }] : []),
      ];
      return page<GovernmentPromiseRow>(database, PROMISES, args, conditions);
    },
  governmentCounts:
    ({ database, now }: LoaderScope) =>
    async (zone: string): Promise<Counts> => {
      const today = localDate(now);
      const [counts] = await database.query<Counts>(COUNTS, [zone, today, `${today.slice(0, 4)}-01-01`]);
      if (!counts) throw new Error('a count gives one row, but got none');
      return counts;
    },
};
