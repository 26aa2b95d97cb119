import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { ArrearsState } from '../generated.ts';
import { conditionsOf } from '../input.ts';
import { Arrears } from './entities.ts';
import type { ArrearsRow, LedgerCounts } from './rows.ts';

const ARREARS = {
  from: 'arrears',
  columns: columnsOf(Arrears),
  order: [
    ['registered_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const LEDGER = `select count(*)::int as cases, coalesce(sum(amount), 0)::numeric(18, 2)::text as amount,
    coalesce(sum(undisputed), 0)::numeric(18, 2)::text as undisputed, coalesce(sum(paid), 0)::numeric(18, 2)::text as paid,
    count(*) filter (where state = 'ACKNOWLEDGED' and undisputed > paid)::int as unplanned,
    count(*) filter (where supervised_at is not null and state <> 'CLEARED')::int as supervised,
    count(*) filter (where state = 'CLEARED')::int as cleared
  from arrears where zone = $1 and state <> 'TAKEN_OFF'`;

export const arrearsLoaders = {
  arrears: ({ database }: LoaderScope) =>
    rowLoader<ArrearsRow>(database, key => `select ${ARREARS.columns} from arrears where ${key('id', 'uuid')}`, 'id'),
  arrearsOf: ({ database }: LoaderScope) => pageLoader<ArrearsRow>(database, ARREARS),
  arrearsIn:
    ({ database }: LoaderScope) =>
    (zone: string, state: ArrearsState | null | undefined, args: PageArguments): Promise<Connection<ArrearsRow>> =>
      page<ArrearsRow>(
        database,
        ARREARS,
        args,
        conditionsOf([
          ['zone = ?', zone],
          ['state = ?', state],
        ]),
      ),
  arrearsLedger:
    ({ database }: LoaderScope) =>
    async (zone: string): Promise<LedgerCounts> => {
      const [counts] = await database.query<LedgerCounts>(LEDGER, [zone]);
      if (!counts) throw new Error('a count has one row');
      return counts;
    },
};
