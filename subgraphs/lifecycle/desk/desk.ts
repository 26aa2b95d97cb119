/** The desk: cases of all departments that a caller sees, sorted, filtered and paged by an index. */
import type { Database } from '#shared/database/database.ts';
import { Statement } from '#shared/database/list.ts';
import { checkPage, connection, page } from '#shared/database/paging.ts';
import type { Condition, OneOf, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { findRows } from '#shared/search/find.ts';
import type { Count, SearchCondition } from '#shared/search/find.ts';
import type { CaseFilter, CaseSort } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import { DeskCase } from './entities.ts';
import type { CaseConnectionRow, DeskCaseRow } from './rows.ts';
import { awaitedOf, heldCases, isHolder, ofDepartment, seenCases } from './visibility.ts';

/** What of the desk is asked for. */
export interface DeskArguments extends PageArguments {
  filter?: CaseFilter | null | undefined;
  sort?: CaseSort | null | undefined;
  zone?: string | null | undefined;
}

const LIST = { from: 'desk_case', columns: columnsOf(DeskCase) } as const;

/** Columns that have an index in either order, of what is open and of what has ended; the rarer values first. */
const INDEXED = ['status', 'matter', 'department'];

const SORTS = {
  DUE: {
    ...LIST,
    order: [
      ['due_at', 'timestamptz'],
      ['id', 'text'],
    ],
    direction: 'asc',
    within: ['awaiting', ...INDEXED],
  },
  OPENED: {
    ...LIST,
    order: [
      ['opened_at', 'timestamptz'],
      ['id', 'text'],
    ],
    direction: 'desc',
    within: INDEXED,
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
  const seen = isHolder(principal) ? [] : seenCases(principal);
  const wanted = filter?.awaitingMe ? awaitedOf(principal) : [];
  const inDepartment = departmentOf(principal, filter?.department);
  if (!seen || !wanted || !inDepartment) return EMPTY;
  const conditions = [...seen, ...wanted, ...inDepartment, ...filtered(filter ?? {}, now)];
  if (typeof zone === 'string') conditions.push({ sql: 'office_zone = ?::text', values: [checkZone(zone)] });
  const among = filter?.ended === true ? ENDED : openTo(principal);
  const sorted = SORTS[sort ?? 'DUE'];
  if (isHolder(principal)) {
    const held = [heldCases(principal), among, ...conditions];
    return { ...(await page<DeskCaseRow>(database, sorted, args, held)), count: countOf(database, held) };
  }
  const { first, after } = checkPage(args, sorted);
  const rows = await findRows<DeskCaseRow>(database, { ...sorted, among: [among], conditions }, { first, after });
  return { ...connection(rows, sorted, first, after), count: countOf(database, [among, ...conditions]) };
}

/** So many cases are counted: more are on nobody's desk whom their number would tell what to do. */
const COUNTED = 10_000;

/** Counts cases once, where it is asked for. */
function countOf(database: Database, conditions: readonly (Condition | OneOf)[]): () => Promise<Count> {
  let counted: Promise<Count> | undefined;
  return () => {
    counted ??= countCases(database, conditions);
    return counted;
  };
}

/** Counts cases up to {@link COUNTED}; by one department, matter or status alone it is read in an index. */
async function countCases(database: Database, conditions: readonly (Condition | OneOf)[]): Promise<Count> {
  const statement = new Statement();
  const where = conditions.map(one => statement.condition(one)).join(' and ');
  const [found] = await database.queryPlanned<{ n: number }>(
    `select count(*)::integer as n from (select 1 from desk_case where ${where} limit ${COUNTED + 1}) as counted`,
    statement.values,
  );
  const n = found?.n ?? 0;
  return { totalCount: Math.min(n, COUNTED), totalCountIsExact: n <= COUNTED };
}

const ENDED: Condition = { sql: 'ended_at is not null', values: [] };
const OPEN: Condition = { sql: 'ended_at is null', values: [] };
const HOLDER_OPEN: Condition = { sql: 'holder_open', values: [] };

/**
 * What is open to a caller: to who holds it, also what has ended while he may still do something about it, such as
 * apply for review.
 */
const openTo = (principal: Principal): Condition => (isHolder(principal) ? HOLDER_OPEN : OPEN);

/** The cases of a department; null where the caller, as an officer of another one, sees none of it. */
function departmentOf(principal: Principal, department: string | null | undefined): readonly SearchCondition[] | null {
  if (typeof department !== 'string') return [];
  if (principal.role !== 'officer') return [ofDepartment(department)];
  return department === principal.department ? [] : null;
}

const is = (column: string, value: string | null | undefined): SearchCondition[] =>
  typeof value === 'string' ? [{ sql: `${column} = ?::text`, values: [value], is: { column, values: [value] } }] : [];

const dueBefore = (moment: Date): SearchCondition => ({
  sql: 'due_at < ?::timestamptz',
  values: [moment],
  span: 'due_at',
});

const late = (now: Date): SearchCondition => ({
  sql: 'is_duty and due_at < ?::timestamptz',
  values: [now],
  span: 'due_at',
});

/** What is due later, or never; and where a right or a validity has just ended, until its next day is looked for. */
const notLate = (now: Date): SearchCondition => ({
  sql: 'not is_duty or due_at >= ?::timestamptz',
  values: [now],
  span: 'due_at',
  parts: {
    span: { sql: 'due_at >= ?::timestamptz', values: [now] },
    // The second bound is that of the index (Migration20261129101500_flat_desks).
    beside: {
      sql: `not is_duty and due_at < ?::timestamptz and due_at < timestamptz '9999-12-31 00:00:00+00'`,
      values: [now],
    },
  },
});

function filtered({ matter, status, overdue, dueBefore: moment }: CaseFilter, now: Date): SearchCondition[] {
  return [
    ...is('matter', matter),
    ...is('status', status),
    ...(moment ? [dueBefore(moment)] : []),
    ...(overdue === true ? [late(now)] : []),
    ...(overdue === false ? [notLate(now)] : []),
  ];
}
