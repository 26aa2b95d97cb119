/** The timeline: events of all departments in one order, paged by keyset in both directions. */
import { TELLING_ANEW } from '#shared/case/retelling.ts';
import { graphError } from '#shared/errors.ts';
import { Statement, rowsFrom } from '#shared/database/list.ts';
import { checkPage, columns, connection, pageLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, OneOf, PageArguments } from '#shared/database/paging.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import type { Database } from '#shared/database/database.ts';
import type { TimelineOrder } from '../generated.ts';
import type { LifeEventRow } from './rows.ts';
import { seen } from './visibility.ts';
import type { Sight } from './visibility.ts';

/** What of the timeline is asked for. */
export interface TimelineArguments extends PageArguments {
  before?: string | null | undefined;
  departments?: readonly string[] | null | undefined;
  types?: readonly string[] | null | undefined;
  from?: Date | null | undefined;
  to?: Date | null | undefined;
  /** Default: the newest first. */
  order?: TimelineOrder | null | undefined;
  /** As it was known then; null: now. */
  asOf: string | null;
  sight: Sight;
}

/** What a timeline shows of an event. */
export const EVENT_COLUMNS = columns(
  'id',
  'seq',
  'department',
  'sourceOrder',
  'creditCode',
  'type',
  'subjectType',
  'subjectId',
  'changedFields',
  'restricted',
  'officeOnly',
  'text',
  'brief',
  'stage',
  'occurredAt',
  'recordedAt',
);

const TIMELINE = {
  from: 'event',
  columns: EVENT_COLUMNS,
  order: [
    ['occurred_at', 'timestamptz'],
    ['department', 'text'],
    ['source_order', 'text'],
  ],
  parent: 'credit_code',
} as const;

/** The timeline from each of its ends. */
const FROM_END = {
  NEWEST_FIRST: { ...TIMELINE, direction: 'desc' },
  OLDEST_FIRST: { ...TIMELINE, direction: 'asc' },
} as const satisfies Record<TimelineOrder, unknown>;

type LifeConnection = Connection<LifeEventRow>;

/** A loader of an enterprise's timeline. Rejects with BAD_USER_INPUT, which says the rule and what was got. */
export function timelineLoader({
  database,
}: LoaderScope): (creditCode: string, args: TimelineArguments) => Promise<LifeConnection> {
  const after = {
    NEWEST_FIRST: pageLoader<LifeEventRow, TimelineArguments>(database, FROM_END.NEWEST_FIRST, conditionsOf),
    OLDEST_FIRST: pageLoader<LifeEventRow, TimelineArguments>(database, FROM_END.OLDEST_FIRST, conditionsOf),
  };
  return async (creditCode, args) => {
    checkFilters(args);
    const { before } = args;
    if (before === null || before === undefined) return after[args.order ?? 'NEWEST_FIRST'](creditCode, args);
    if (args.after !== null && args.after !== undefined) {
      throw graphError('BAD_USER_INPUT', 'a page is asked for after a cursor or before one, but got: both');
    }
    return pageBefore(database, creditCode, { ...args, before });
  };
}

/** Values of a list in a filter, at most. */
const MOST_NAMED = 100;

function checkFilters({ departments, types, from, to }: TimelineArguments): void {
  for (const [name, values] of Object.entries({ departments, types })) {
    if (!values || (values.length > 0 && values.length <= MOST_NAMED)) continue;
    throw graphError('BAD_USER_INPUT', `${name} must be 1 to ${MOST_NAMED}, but got: ${values.length}`);
  }
  if (from && to && from >= to) {
    throw graphError('BAD_USER_INPUT', `from must be before to, but got: ${from.toISOString()}, ${to.toISOString()}`);
  }
}

const given = (sql: string, ...values: unknown[]): Condition[] =>
  values.every(value => value !== null && value !== undefined) ? [{ sql, values }] : [];

/** One of several values. A single one is compared by itself: an index then gives the page in its order. */
function among(column: string, values: readonly string[] | null | undefined): Condition[] {
  const different = [...new Set(values)];
  if (different.length === 1) return given(`${column} = ?::text`, different[0]);
  return given(`${column} = any(?::text[])`, values && different);
}

/** What tells of a case anew is no event of a life (case/retelling.ts). */
const HAPPENED: Condition = { sql: 'type <> all(?::text[])', values: [TELLING_ANEW] };

/** Whether something happened. */
export const happened = ({ type }: Pick<LifeEventRow, 'type'>): boolean => !TELLING_ANEW.includes(type);

const conditionsOf = ({ departments, types, from, to, asOf, sight }: TimelineArguments): (Condition | OneOf)[] => [
  seen(sight),
  HAPPENED,
  ...among('department', departments),
  ...among('type', types),
  ...given('occurred_at >= ?::timestamptz', from),
  ...given('occurred_at < ?::timestamptz', to),
  ...given('recorded_at <= ?::timestamptz', asOf),
];

/** The page that ends before a cursor: what is read from there the other way, turned round. */
async function pageBefore(
  database: Database,
  creditCode: string,
  args: TimelineArguments & { before: string },
): Promise<LifeConnection> {
  const list = FROM_END[args.order ?? 'NEWEST_FIRST'];
  const { first, after: place } = checkPage({ first: args.first, after: args.before }, list, 'before');
  const conditions = [...given('credit_code = ?::text', creditCode), ...conditionsOf(args)];
  const back = list === FROM_END.NEWEST_FIRST ? FROM_END.OLDEST_FIRST : FROM_END.NEWEST_FIRST;
  const rows = await rowsFrom<LifeEventRow>(database, back, { first, after: place, conditions });
  const page = connection(rows.slice(0, first).reverse(), list, first, null);
  return { ...page, pageInfo: { ...page.pageInfo, hasNextPage: true, hasPreviousPage: rows.length > first } };
}

/** The text of conditions with their values numbered behind those that there are. */
export function numbered(condition: Condition | OneOf, all: unknown[]): string {
  return new Statement(all).condition(condition);
}
