import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments, KeyedSql } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { InspectionVisitFilter } from '../generated.ts';
import { InspectionVisit } from './entities.ts';
import type { EnterpriseVisitCount, InspectionVisitRow, OpenVisit } from './rows.ts';

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
  key => `select credit_code as "creditCode", authority, ground, count(*)::int as visits
  from inspection_visit
  where ${key('credit_code')} and planned_on between $2::date and $3::date and state <> 'CANCELLED'
  group by credit_code, authority, ground order by authority, ground`;

/** First and last day of a calendar year, as {@link VISIT_COUNTS} takes them. */
export function daysOfYear(year: number): [first: string, last: string] {
  const digits = String(year).padStart(4, '0');
  return [`${digits}-01-01`, `${digits}-12-31`];
}

export const inspectionLoaders = {
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
