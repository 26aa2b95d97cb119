import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Fine } from '../fines/entities.ts';
import type { FineRow } from '../fines/rows.ts';
import { EnforcementFiling } from './entities.ts';
import type { EnforcementFilingRow, FilingCounts } from './rows.ts';

const FILINGS = {
  from: 'enforcement_filing',
  columns: columnsOf(EnforcementFiling),
  order: [
    ['filed_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Fines that one summary names. */
const MOST_UNFILED = 100;

const COUNTS = `select
    (select count(*)::int from fine where zone = $1 and decided_on between $2 and $3) as fines,
    (select count(*)::int from fine where zone = $1 and decided_on between $2 and $3
      and exists (select 1 from enforcement_filing where fine_id = fine.id)) as "filedFines",
    (select count(*)::int from enforcement_filing
      where zone = $1 and kind = 'FEE' and imposed_on between $2 and $3) as "filedFees"`;

const UNFILED = `select ${columnsOf(Fine)} from fine where zone = $1 and decided_on between $2 and $3
  and not exists (select 1 from enforcement_filing where fine_id = fine.id)
  order by decided_on, id limit ${MOST_UNFILED}`;

export const filingLoaders = {
  filingOfFine: ({ database }: LoaderScope) =>
    rowLoader<EnforcementFilingRow>(
      database,
      key => `select ${FILINGS.columns} from enforcement_filing where ${key('fine_id', 'uuid')}`,
      'fineId',
    ),
  filingsOf: ({ database }: LoaderScope) => pageLoader<EnforcementFilingRow>(database, FILINGS),
  filingCounts:
    ({ database }: LoaderScope) =>
    async (zone: string, from: string, to: string): Promise<FilingCounts> => {
      const [counts] = await database.query<FilingCounts>(COUNTS, [zone, from, to]);
      return counts ?? { fines: 0, filedFines: 0, filedFees: 0 };
    },
  unfiledFines:
    ({ database }: LoaderScope) =>
    (zone: string, from: string, to: string): Promise<FineRow[]> =>
      database.query<FineRow>(UNFILED, [zone, from, to]),
};
