/** The desk: cases of all departments that a caller sees, sorted, filtered and paged by an index. */
import type { Database } from '#shared/database/database.ts';
import { Statement } from '#shared/database/list.ts';
import { page } from '#shared/database/paging.ts';
import type { Condition, OneOf, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import type { Count } from '#shared/search/find.ts';
import type { CaseFilter, CaseSort } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { DeskCase } from './entities.ts';
import type { CaseConnectionRow, DeskCaseRow } from './rows.ts';
import { awaitedOf, seenCases } from './visibility.ts';

/** What of the desk is asked for. */
export interface DeskArguments extends PageArguments {
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  zone?: string | null | undefined;
}

const LIST = { from: 'desk_case', columns: columnsOf(DeskCase) } as const;

const SORTS = {
  DUE: {
    ...LIST,
    order: [
      ['due_at', 'timestamptz'],
      ['id', 'text'],
    ],
    direction: 'asc',
  },
  OPENED: {
    ...LIST,
    order: [
      ['opened_at', 'timestamptz'],
      ['id', 'text'],
    ],
    direction: 'desc',
  },
} as const;

const EMPTY: CaseConnectionRow = {
  edges: [],
  nodes: [],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
  count: async () => ({ totalCount: 0, totalCountIsExact: true }),
};

/** A page of the cases that a caller sees; an empty one for who sees none. */
export async function casesOf(
  { database, principal, now }: RequestContext,
  { zone, filter, sort, ...args }: DeskArguments,
): Promise<CaseConnectionRow> {
  const seen = seenCases(principal);
  const wanted = filter?.awaitingMe ? awaitedOf(principal) : EVERYTHING;
  if (!seen || !wanted) return EMPTY;
  const ofZone =
    zone === null || zone === undefined ? [] : [{ sql: 'office_zone = ?::text', values: [checkZone(zone)] }];
  const conditions = [seen, wanted, ...ofZone, ...filtered(filter ?? {}, { now, open: openTo(principal) })];
  let counted: Promise<Count> | undefined;
  const count = (): Promise<Count> => {
    counted ??= countCases(database, conditions);
    return counted;
  };
  return { ...(await page<DeskCaseRow>(database, SORTS[sort ?? 'DUE'], args, conditions)), count };
}

/** So many cases are counted: more are on nobody's desk whom their number would tell what to do. */
const COUNTED = 10_000;

/** Counts cases up to {@link COUNTED}; by who sees them alone it is read in an index. */
async function countCases(database: Database, conditions: readonly (Condition | OneOf)[]): Promise<Count> {
  const statement = new Statement();
  const where = conditions.map(one => statement.condition(one)).join(' and ');
  const [found] = await database.query<{ n: number }>(
    `select count(*)::integer as n from (select 1 from desk_case where ${where} limit ${COUNTED + 1}) as counted`,
    statement.values,
  );
  const n = found?.n ?? 0;
  return { totalCount: Math.min(n, COUNTED), totalCountIsExact: n <= COUNTED };
}

const EVERYTHING: Condition = { sql: 'true', values: [] };

/**
 * What is open to a caller: to who holds it, also what has ended while he may still do something about it, such as
 * apply for review.
 */
const openTo = ({ role }: Principal): string =>
  role === 'enterprise' || role === 'bank' ? 'holder_open' : 'ended_at is null';

const where = (sql: string, value: unknown): Condition[] =>
  value === null || value === undefined ? [] : [{ sql, values: [value] }];

function filtered(
  { matter, status, department, overdue, dueBefore, ended }: CaseFilter,
  { now, open }: { now: Date; open: string },
): Condition[] {
  const late = overdue === true ? 'is_duty and due_at < ?::timestamptz' : 'not is_duty or due_at >= ?::timestamptz';
  return [
    { sql: ended === true ? 'ended_at is not null' : open, values: [] },
    ...where('matter = ?::text', matter),
    ...where('status = ?::text', status),
    ...where('department = ?::text', department),
    ...where('due_at < ?::timestamptz', dueBefore),
    ...(overdue === null || overdue === undefined ? [] : [{ sql: late, values: [now] }]),
  ];
}
