import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments, KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { InspectionVisitFilter } from '../generated.ts';
import { InspectionVisit } from './entities.ts';
import type { BodyVisits, DrawnVisit, EnterpriseVisitCount, InspectionVisitRow, OpenVisit } from './rows.ts';

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

/** The id of no visit. */
export const NO_VISIT = '00000000-0000-0000-0000-000000000000';

/** Counts the visits of `$1` = enterprises planned from `$2` to `$3` but `$4`; a cancelled visit does not count. */
export const VISIT_COUNTS: KeyedSql =
  key => `select credit_code as "creditCode", authority, authority_code as "authorityCode", ground,
    count(*)::int as visits
  from inspection_visit
  where ${key('credit_code')} and planned_on between $2::date and $3::date and state <> 'CANCELLED'
    and id <> $4::uuid
  group by credit_code, authority, authority_code, ground order by authority, authority_code, ground`;

/** First and last day of a calendar year, as {@link VISIT_COUNTS} takes them. */
export function daysOfYear(year: number): [first: string, last: string] {
  const digits = String(year).padStart(4, '0');
  return [`${digits}-01-01`, `${digits}-12-31`];
}

const COMING: KeyedSql = key => `select ${VISITS.columns} from inspection_visit
  where ${key('credit_code')} and state = 'REGISTERED' and planned_on >= $2::date order by planned_on, id`;

const JOINT: KeyedSql = key => `select ${VISITS.columns}, of_visit as "ofVisit" from (
    select other.*, visit.id as of_visit from inspection_visit visit join inspection_visit other
      on other.credit_code = visit.credit_code and other.planned_on = visit.planned_on
      and other.authority <> visit.authority and other.state in ('REGISTERED', 'CHECKED_IN', 'REPORTED')
    where ${key('visit.id', 'uuid')} and visit.state in ('REGISTERED', 'CHECKED_IN', 'REPORTED')
  ) as joint order by authority, id`;

/** Counts the visits of a zone, `$1`, planned from `$2` to `$3`, by body; most visits first. */
const VISIT_TOTALS = `select authority, authority_code as "authorityCode",
    count(*)::int as registered,
    count(*) filter (where state = 'REPORTED')::int as reported,
    count(*) filter (where state = 'CANCELLED')::int as cancelled,
    count(*) filter (where state = 'ENDED')::int as ended,
    count(*) filter (where exception_reason is not null)::int as "withException",
    count(*) filter (where without_notice)::int as "withoutNotice",
    count(*) filter (where head_approved_at > checked_in_at)::int as "approvedAfterwards",
    count(*) filter (where published_at is not null)::int as published,
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
  /** Registered visits of an enterprise from a day on, first to last. */
  comingVisits: ({ database }: LoaderScope) => {
    const loaders = new Map<string, ReturnType<typeof rowsLoader<InspectionVisitRow>>>();
    return (creditCode: string, today: string): Promise<InspectionVisitRow[]> => {
      const loader = loaders.get(today) ?? rowsLoader<InspectionVisitRow>(database, COMING, 'creditCode', [today]);
      loaders.set(today, loader);
      return loader.load(creditCode);
    };
  },
  /** Visits of other bodies that are made on the day of a visit, by the id of that visit. */
  jointVisits: ({ database }: LoaderScope) =>
    rowsLoader<InspectionVisitRow & { ofVisit: string }>(database, JOINT, 'ofVisit'),
  visitsOfDraw: ({ database }: LoaderScope) =>
    rowsLoader<DrawnVisit>(
      database,
      key => `select ${columns('drawId', 'creditCode', 'authority')} from inspection_visit
       where ${key('draw_id', 'uuid')} and state <> 'CANCELLED' order by id`,
      'drawId',
    ),
  visitsOf: ({ database }: LoaderScope) => pageLoader<InspectionVisitRow>(database, VISITS),
  allVisits:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      { plannedFrom, plannedTo, zone, withException }: InspectionVisitFilter,
    ): Promise<Connection<InspectionVisitRow>> => {
      const conditions: Condition[] = [];
      if (plannedFrom) conditions.push({ sql: 'planned_on >= ?::date', values: [plannedFrom] });
      if (plannedTo) conditions.push({ sql: 'planned_on <= ?::date', values: [plannedTo] });
      if (zone) conditions.push({ sql: 'zone = ?', values: [zone] });
      if (withException === true) conditions.push({ sql: 'exception_reason is not null', values: [] });
      if (withException === false) conditions.push({ sql: 'exception_reason is null', values: [] });
      return page<InspectionVisitRow>(database, VISITS, args, conditions);
    },
  /** Visits of a calendar year by authority and ground: one statement a year for all enterprises. */
  visitsOfYear: ({ database }: LoaderScope) => {
    const loaders = new Map<number, ReturnType<typeof rowsLoader<EnterpriseVisitCount>>>();
    return (creditCode: string, year: number): Promise<EnterpriseVisitCount[]> => {
      const loader =
        loaders.get(year) ??
        rowsLoader<EnterpriseVisitCount>(database, VISIT_COUNTS, 'creditCode', [...daysOfYear(year), NO_VISIT]);
      loaders.set(year, loader);
      return loader.load(creditCode);
    };
  },
};
