import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { MisconductReport } from './entities.ts';
import type { BodyAnswers, MisconductReportRow } from './rows.ts';

const REPORTS = {
  from: 'misconduct_report',
  columns: columnsOf(MisconductReport),
  order: [
    ['reported_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Fewer answers about a body than this tell who gave them. */
const LEAST_ANSWERS = 5;

/** Answers of a zone, `$1`, in a year, `$2`, and its quarter, `$3`, by body. */
const ANSWERS = `select authority, count(*)::int as answers,
    count(*) filter (where not showed_pass)::int as "notShown",
    count(*) filter (where recommended)::int as recommended,
    count(*) filter (where took_favours)::int as "tookFavours"
  from visit_answer where zone = $1 and year = $2 and quarter = $3
  group by authority having count(*) >= ${LEAST_ANSWERS} order by authority`;

export const misconductLoaders = {
  misconductReport: ({ database }: LoaderScope) =>
    rowLoader<MisconductReportRow>(
      database,
      key => `select ${REPORTS.columns} from misconduct_report where ${key('id', 'uuid')}`,
      'id',
    ),
  misconductReportsOf: ({ database }: LoaderScope) => pageLoader<MisconductReportRow>(database, REPORTS),
  /** The bodies that reports of an enterprise are about. */
  misconductAuthorities: ({ database }: LoaderScope) =>
    rowsLoader<{ creditCode: string; authority: string }>(
      database,
      key =>
        `select distinct credit_code as "creditCode", authority from misconduct_report where ${key('credit_code')}`,
      'creditCode',
    ),
  visitAnswers:
    ({ database }: LoaderScope) =>
    (zone: string, year: number, quarter: number): Promise<BodyAnswers[]> =>
      database.query<BodyAnswers>(ANSWERS, [zone, year, quarter]),
};
