import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { IpCase } from './entities.ts';
import type { IpCaseRow, IpCounts } from './rows.ts';

const CASES = {
  from: 'ip_case',
  columns: columnsOf(IpCase),
  order: [
    ['requested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const COUNTS = `select count(*)::int as requested,
    count(*) filter (where state = 'CLOSED')::int as closed,
    count(*) filter (where track = 'SIMPLE')::int as simple
  from ip_case where zone = $1 and state <> 'WITHDRAWN'
    and (requested_at at time zone 'Asia/Shanghai')::date between $2 and $3`;

export const ipCaseLoaders = {
  ipCase: ({ database }: LoaderScope) =>
    rowLoader<IpCaseRow>(database, key => `select ${CASES.columns} from ip_case where ${key('id', 'uuid')}`, 'id'),
  ipCasesOf: ({ database }: LoaderScope) => pageLoader<IpCaseRow>(database, CASES),
  ipCounts:
    ({ database }: LoaderScope) =>
    async (zone: string, from: string, to: string): Promise<IpCounts> => {
      const [counts] = await database.query<IpCounts>(COUNTS, [zone, from, to]);
      return counts ?? { requested: 0, closed: 0, simple: 0 };
    },
};
