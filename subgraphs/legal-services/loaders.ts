import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context } from '#shared/subgraph.ts';
import { columns, page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type {
  InspectionExceptionReason,
  InspectionGround,
  InspectionResult,
  InspectionState,
  InspectionVisitFilter,
  LegalAidKind,
  LegalAidState,
} from './generated.ts';
import type { VisitCount } from './quota.ts';

export interface InspectionVisitRow {
  id: string;
  creditCode: string;
  authority: string;
  items: string[];
  inspectors: string[];
  ground: InspectionGround;
  plannedOn: string;
  registeredAt: string;
  state: InspectionState;
  exceptionReason: InspectionExceptionReason | null;
  exceptionNote: string | null;
  approvedBy: string | null;
  nationalVisitCode: string | null;
  checkedInAt: string | null;
  reportedAt: string | null;
  result: InspectionResult | null;
  findings: string | null;
  cancelReason: string | null;
}

export interface LegalAidRequestRow {
  id: string;
  creditCode: string;
  kind: LegalAidKind;
  description: string;
  state: LegalAidState;
  lawyer: string | null;
  fee: string;
  requestedAt: string;
  doneAt: string | null;
  declineReason: string | null;
}

const VISITS = {
  from: 'inspection_visit',
  columns: columns(
    'id',
    'creditCode',
    'authority',
    'items',
    'inspectors',
    'ground',
    'plannedOn',
    'registeredAt',
    'state',
    'exceptionReason',
    'exceptionNote',
    'approvedBy',
    'nationalVisitCode',
    'checkedInAt',
    'reportedAt',
    'result',
    'findings',
    'cancelReason',
  ),
  order: [
    ['planned_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const LEGAL_AID = {
  from: 'legal_aid_request',
  columns: columns(
    'id',
    'creditCode',
    'kind',
    'description',
    'state',
    'lawyer',
    'fee',
    'requestedAt',
    'doneAt',
    'declineReason',
  ),
  order: [
    ['requested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Visits of `$1` = enterprises planned from `$2` to `$3`, added up; one that was called off is none. */
export const VISIT_COUNTS = `select credit_code as "creditCode", authority, ground, count(*)::int as visits from inspection_visit
  where credit_code = any($1) and planned_on between $2::date and $3::date and state <> 'CANCELLED' group by credit_code, authority, ground order by authority, ground`;

/** First and last day of a calendar year, as {@link VISIT_COUNTS} takes them. */
export const daysOfYear = (year: number): [first: string, last: string] => {
  const digits = String(year).padStart(4, '0');
  return [`${digits}-01-01`, `${digits}-12-31`];
};

/** A visit that is registered or under way. */
export type OpenVisit = Pick<InspectionVisitRow, 'id' | 'creditCode' | 'state' | 'authority' | 'plannedOn'>;
type VisitCountRow = VisitCount & { creditCode: string };

/** The loaders of one request: each batches what one tick asks for into one statement. */
export function createLoaders(database: Database) {
  const visitsByYear = new Map<number, ReturnType<typeof rowsLoader<VisitCountRow>>>();
  return {
    decisions: decisionLoader(database),
    visit: rowLoader<InspectionVisitRow>(
      database,
      `select ${VISITS.columns} from inspection_visit where id = any($1::uuid[])`,
      'id',
    ),
    openVisits: rowsLoader<OpenVisit>(
      database,
      `select ${columns('id', 'creditCode', 'state', 'authority', 'plannedOn')} from inspection_visit
       where credit_code = any($1) and state in ('REGISTERED', 'CHECKED_IN') order by planned_on, id`,
      'creditCode',
    ),
    visitsOf: pageLoader<InspectionVisitRow>(database, VISITS),
    allVisits: (
      args: PageArguments,
      { plannedFrom, plannedTo }: InspectionVisitFilter,
    ): Promise<Connection<InspectionVisitRow>> => {
      const conditions: Condition[] = [];
      if (plannedFrom) conditions.push({ sql: 'planned_on >= ?::date', values: [plannedFrom] });
      if (plannedTo) conditions.push({ sql: 'planned_on <= ?::date', values: [plannedTo] });
      return page<InspectionVisitRow>(database, VISITS, args, conditions);
    },
    /** Visits of a calendar year by authority and ground: one statement for all enterprises that ask for that year. */
    visitsOfYear: (creditCode: string, year: number): Promise<VisitCountRow[]> => {
      let loader = visitsByYear.get(year);
      if (!loader)
        visitsByYear.set(
          year,
          (loader = rowsLoader<VisitCountRow>(database, VISIT_COUNTS, 'creditCode', daysOfYear(year))),
        );
      return loader.load(creditCode);
    },
    legalAid: rowLoader<LegalAidRequestRow>(
      database,
      `select ${LEGAL_AID.columns} from legal_aid_request where id = any($1::uuid[])`,
      'id',
    ),
    legalAidOf: pageLoader<LegalAidRequestRow>(database, LEGAL_AID),
    legalAidCount: rowLoader<{ creditCode: string; requests: number }>(
      database,
      'select credit_code as "creditCode", count(*)::int as requests from legal_aid_request where credit_code = any($1) group by credit_code',
      'creditCode',
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
export type RequestContext = Context<Loaders>;
