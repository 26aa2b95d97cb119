import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments, KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { InspectionVisitFilter } from '../generated.ts';
import { InspectionVisit } from './entities.ts';
import type { EnterpriseVisitCount, InspectionVisitRow, OpenVisit, BodyVisits } from './rows.ts';

const VISITS = {
  from: 'inspection_visit',
  columns: columnsOf(InspectionVisit),
  order: [
    ['planned_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Counts the visits of `$1` = enterprises planned from `$2` to `$3`; a cancelled visit does not count. */
export const VISIT_COUNTS: KeyedSql =
  key => `select credit_code as "creditCode", authority, authority_code as "authorityCode", ground,
    count(*)::int as visits
  from inspection_visit
  where ${key('credit_code')} and planned_on between $2::date and $3::date and state <> 'CANCELLED'
  group by credit_code, authority, authority_code, ground order by authority, authority_code, ground`;

/** First and last day of a calendar year, as {@link VISIT_COUNTS} takes them. */
export function daysOfYear(year: number): [first: string, last: string] {
  const digits = String(year).padStart(4, '0');
  return [`${digits}-01-01`, `${digits}-12-31`];
}

/** Counts the visits of a zone, `$1`, planned from `$2` to `$3`, by body; most visits first. */
const VISIT_TOTALS = `select authority, authority_code as "authorityCode",
    count(*)::int as registered,
    count(*) filter (where state = 'REPORTED')::int as reported,
    count(*) filter (where state = 'CANCELLED')::int as cancelled,
    count(*) filter (where state = 'ENDED')::int as ended,
    count(*) filter (where exception_reason is not null)::int as "withException",
    count(*) filter (where head_approved_at > checked_in_at)::int as "approvedAfterwards",
    count(*) filter (where result <> 'NO_PROBLEM')::int as "withProblem",
    count(*) filter (where exists (select 1 from penalty_case
      where visit_id = inspection_visit.id and penalty_case.state = 'PENALISED'))::int as penalised
  from inspection_visit where zone = $1 and planned_on between $2::date and $3::date
  group by authority, authority_code order by count(*) desc, authority, authority_code`;

export const inspectionLoaders = {
  visitTotals:
    ({ database }: LoaderScope) =>
    (zone: string, from: string, to: string): Promise<BodyVisits[]> =>
      database.query<BodyVisits>(VISIT_TOTALS, [zone, from, to]),
  visit: ({ database }: LoaderScope) =>
    rowLoader<InspectionVisitRow>(
      database,
      key => `select ${VISITS.columns} from inspection_visit where ${key('id', 'uuid')}`,
      'id',
    ),
  openVisits: ({ database }: LoaderScope) =>
    rowsLoader<OpenVisit>(
      database,
      key => `select ${columns('id', 'creditCode', 'state', 'authority', 'plannedOn')} from inspection_visit
       where ${key('credit_code')} and state in ('REGISTERED', 'CHECKED_IN') order by planned_on, id`,
      'creditCode',
    ),
  visitsOf: ({ database }: LoaderScope) => pageLoader<InspectionVisitRow>(database, VISITS),
  allVisits:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      { plannedFrom, plannedTo }: InspectionVisitFilter,
    ): Promise<Connection<InspectionVisitRow>> => {
      const conditions: Condition[] = [];
      if (plannedFrom) conditions.push({ sql: 'planned_on >= ?::date', values: [plannedFrom] });
      if (plannedTo) conditions.push({ sql: 'planned_on <= ?::date', values: [plannedTo] });
      return page<InspectionVisitRow>(database, VISITS, args, conditions);
    },
  /** Visits of a calendar year by authority and ground: one statement a year for all enterprises. */
  visitsOfYear: ({ database }: LoaderScope) => {
    const loaders = new Map<number, ReturnType<typeof rowsLoader<EnterpriseVisitCount>>>();
    return (creditCode: string, year: number): Promise<EnterpriseVisitCount[]> => {
      const loader =
        loaders.get(year) ?? rowsLoader<EnterpriseVisitCount>(database, VISIT_COUNTS, 'creditCode', daysOfYear(year));
      loaders.set(year, loader);
      return loader.load(creditCode);
    };
  },
};
