import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { TaxRelief } from './entities.ts';
import type { ReliefCounts, TaxReliefRow } from './rows.ts';

const RELIEFS = {
  from: 'tax_relief',
  columns: columnsOf(TaxRelief),
  order: [
    ['screened_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  parent: 'credit_code',
} as const;

const COVERAGE = `select count(*)::int as eligible, count(enjoyed_on)::int as enjoyed from tax_relief
  where zone = $1 and year = $2 and eligible`;

export const reliefLoaders = {
  relief: ({ database }: LoaderScope) =>
    rowLoader<TaxReliefRow>(
      database,
      key => `select ${RELIEFS.columns} from tax_relief where ${key('id', 'uuid')}`,
      'id',
    ),
  reliefsOf: ({ database }: LoaderScope) =>
    pageLoader<TaxReliefRow>(database, { ...RELIEFS, direction: 'desc' as const }),
  /** Who is entitled in a zone and year and does not enjoy it. */
  reliefsMissed:
    ({ database }: LoaderScope) =>
    (zone: string, year: number, args: PageArguments): Promise<Connection<TaxReliefRow>> =>
      page<TaxReliefRow>(database, RELIEFS, args, [
        { sql: 'zone = ?', values: [zone] },
        { sql: 'year = ?', values: [year] },
        { sql: 'eligible and enjoyed_on is null', values: [] },
      ]),
  reliefCounts:
    ({ database }: LoaderScope) =>
    async (zone: string, year: number): Promise<ReliefCounts> => {
      const [counts] = await database.query<ReliefCounts>(COVERAGE, [zone, year]);
      return counts ?? { eligible: 0, enjoyed: 0 };
    },
};
