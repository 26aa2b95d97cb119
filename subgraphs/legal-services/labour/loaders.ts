import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { LabourCase } from './entities.ts';
import type { LabourCaseCount, LabourCaseRow } from './rows.ts';

const CASES = {
  from: 'labour_case',
  columns: columnsOf(LabourCase),
  order: [
    ['opened_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Cases of a zone, `$1`, opened from `$2` to `$3`, by kind. */
const COUNTS = `select kind, count(*)::int as opened,
    count(*) filter (where state = 'CLOSED')::int as closed,
    count(*) filter (where state = 'CLOSED' and not closed_late)::int as "inTime"
  from labour_case where zone = $1 and opened_on between $2::date and $3::date group by kind order by kind`;

export const labourLoaders = {
  labourCase: ({ database }: LoaderScope) =>
    rowLoader<LabourCaseRow>(
      database,
      key => `select ${CASES.columns} from labour_case where ${key('id', 'uuid')}`,
      'id',
    ),
  labourCasesOf: ({ database }: LoaderScope) => pageLoader<LabourCaseRow>(database, CASES),
  labourCounts:
    ({ database }: LoaderScope) =>
    (zone: string, [first, last]: readonly [string, string]): Promise<LabourCaseCount[]> =>
      database.query<LabourCaseCount>(COUNTS, [zone, first, last]),
};
