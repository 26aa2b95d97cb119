/**
 * Pages of a table by any filter in any order, flat at any size.
 *
 * A filter that fits many rows fills a page soon after the page's beginning, in the order of the list: so a limited
 * number of rows is read from there. One that does not fill the page fits few rows: those are gathered by its own index
 * and sorted. Either way the work is bounded, where a planner that must choose beforehand reads the whole table
 * whenever two filters exclude each other.
 */
import { Statement } from '../database/list.ts';
import type { Database } from '../database/database.ts';
import type { Condition, Ordered } from '../database/paging.ts';

/** What rows must fulfil. */
export interface SearchCondition extends Condition {
  /** The column of which it names a span: a list in the order of that column begins and ends there. */
  span?: string;
  /**
   * Where the span is not all that fulfils it: the span itself, and the few rows outside of it, which have an index of
   * their own and are read beside each walk.
   */
  parts?: { span: Condition; beside: Condition };
  /**
   * The column of which it names values, one of which a row must have: a list that has an index of it is walked there
   * alone. Without values the condition itself is what a partial index holds; `ranges` are given where the index
   * begins with more than the column: rows of one of them, and no others, fulfil the condition.
   */
  is?: { column: string; values?: readonly string[]; ranges?: readonly Condition[] };
  /** What it means by the index of terms, where rows are gathered. Default: nothing further. */
  inTerms?: Condition;
}

/** A list: a table in an order that an index has, the unique column last. No column of the order may be null. */
export interface SearchedList extends Ordered {
  /** Columns of its rows, as after SELECT; those of the order must be among them. Default: those of the order. */
  columns?: string;
  /** What all of its rows fulfil: what the partial indexes hold in which it is walked. Default: nothing. */
  among?: readonly Condition[];
  conditions: readonly SearchCondition[];
  /**
   * Columns each of which has an index that goes on in the order of the list, the rarer values first. Name those of
   * which a value may stand far from the beginning: those who have deregistered are not among the newest.
   * Default: none.
   */
  within?: readonly string[];
  /**
   * Columns each of which begins an index, with the column that follows it there: a count within one value of such a
   * column is read in that index. Default: none.
   */
  valued?: Readonly<Record<string, string>>;
}

/** Rows that are read in the order of a list for each row of the page. */
const WALKED_FOR_EACH = 100;
/** So many values of a column are walked together, each by a range of its index. */
const UNITED = 10;

/** The rows of a list after a position, with one more than `first` where more follow, in camel case (connection.ts). */
export async function findRows<Row extends object>(
  database: Database,
  list: SearchedList,
  { first, after }: { first: number; after: readonly string[] | null },
): Promise<Row[]> {
  const size = first + 1;
  for (const { by, ranges } of walksOf(list)) {
    const walk = walkStatement(list, { after, size, ranges });
    const found = await database.query<Row>(walk.text, walk.values);
    // Where the ranges say all that is sought, nothing was walked in vain.
    const isAll = list.conditions.every(one => one === by || (isSpanOf(list, one) && !one.parts));
    if (found.length === size || isAll) return found;
    const more = moreStatement(list, { after, size, ranges });
    const [isMore] = await database.query<object>(more.text, more.values);
    if (!isMore) return found;
  }
  const gather = gatherStatement(list, after, size);
  return database.queryPlanned<Row>(gather.text, gather.values);
}

/** A statement with its values. */
interface Prepared {
  text: string;
  values: unknown[];
}

/** Where a list is walked: after a position, for a page of a size, within ranges of which a row is in one. */
interface Walk {
  after: readonly string[] | null;
  size: number;
  /** None: the whole list. */
  ranges: readonly Condition[];
}

/** Ranges that hold the rows which fulfil a condition; of none: the whole list. */
interface Ranges {
  by: SearchCondition | null;
  ranges: readonly Condition[];
}

/**
 * The walks of a list, one after the other until one fills the page: within each column of which values are sought and
 * that has an index in the order of the list; else the whole list.
 */
function walksOf({ conditions, within = [] }: SearchedList): Ranges[] {
  const walks = within
    .flatMap(column => conditions.filter(({ is }) => is?.column === column))
    .map(by => ({ by, ranges: rangesOf(by) }))
    .filter(({ ranges }) => ranges.length <= UNITED);
  return walks.length > 0 ? walks : [{ by: null, ranges: [] }];
}

function rangesOf(condition: SearchCondition): readonly Condition[] {
  const { column, values, ranges } = condition.is ?? {};
  return ranges ?? values?.map(value => ({ sql: `${column} = ?::text`, values: [value] })) ?? [condition];
}

/** Whether a condition is a span of the column by which a list is sorted first. */
const isSpanOf = ({ order }: Ordered, { span }: SearchCondition): boolean =>
  span !== undefined && span === order[0]?.[0];

/** Those of some rows in the order of a list that fit. It ends with the page. */
export function walkStatement(list: SearchedList, walk: Walk): Prepared {
  const statement = new Statement();
  const { from, conditions } = list;
  const rows = walked(statement, list, walk, walk.size * WALKED_FOR_EACH);
  const text = `
    select ${list.columns ?? columnsOf(list, from)} from (${rows}) as ${from}
    ${where(statement, conditions)} order by ${orderOf(list)} limit ${walk.size}`;
  return { text, values: statement.values };
}

/** Whether the order goes on behind what was walked. */
function moreStatement(list: SearchedList, walk: Walk): Prepared {
  const statement = new Statement();
  const before = walk.size * WALKED_FOR_EACH;
  const text = `select 1 from (${walked(statement, list, walk, before + 1)}) as behind offset ${before}`;
  return { text, values: statement.values };
}

/**
 * The rows of a walk in the order of the list, so many at most. Of several ranges each is read in its index side by
 * side with the others, as far as is needed.
 */
function walked(statement: Statement, list: SearchedList, { after, ranges }: Walk, rows: number): string {
  const { from, among = [], conditions } = list;
  const spans = conditions.filter(one => isSpanOf(list, one));
  const page = `order by ${orderOf(list)} limit ${rows}`;
  const within = (range: readonly Condition[]): string => {
    const fulfilled = [...range, ...among].map(one => statement.condition(one));
    const beyond = after ? [statement.beyond(list, after)] : [];
    return `select * from ${from} ${whereAll([...fulfilled, ...beyond])} ${page}`;
  };
  const spanned = spans.map(one => one.parts?.span ?? one);
  const walks = ranges.length === 0 ? [within(spanned)] : ranges.map(range => within([range, ...spanned]));
  const beside = spans.flatMap(({ parts }) => (parts ? [within([parts.beside])] : []));
  const [only, ...others] = [...walks, ...beside];
  if (only !== undefined && others.length === 0) return only;
  const united = [...walks, ...beside].map(walk => `(${walk})`).join(' union all ');
  return `select * from (${united}) as ${from} ${page}`;
}

const orderOf = ({ order, direction = 'asc' }: SearchedList): string =>
  order.map(([column]) => `${column} ${direction}`).join(', ');

/** The conditions by which rows are gathered. */
const gathered = ({ among = [], conditions }: SearchedList): Condition[] => [
  ...among,
  ...conditions.flatMap(one => (one.inTerms ? [one.inTerms, one] : [one])),
];

/** All rows that fit, by the index of what they must fulfil, sorted. */
export function gatherStatement(list: SearchedList, after: readonly string[] | null, size: number): Prepared {
  const statement = new Statement();
  const { from, order } = list;
  const conditions = where(statement, gathered(list));
  const beyond = after ? `where ${statement.beyond(list, after)}` : '';
  const text = `
    with fitting as materialized (select ${order.map(([column]) => column).join(', ')} from ${from} ${conditions})
    select ${columnsOf(list, 'fitting')} from fitting ${beyond} order by ${orderOf(list)} limit ${size}`;
  return { text: list.columns === undefined ? text : rowsOf(list, text), values: statement.values };
}

/** The rows of a page by its keys. */
const rowsOf = (list: SearchedList, page: string): string =>
  `select ${list.columns} from ${list.from}
    where ${keyOf(list)} in (select "${camelCase(keyOf(list))}" from (${page}) as page) order by ${orderOf(list)}`;

const keyOf = ({ order }: Ordered): string => order.at(-1)?.[0] ?? '';

const columnsOf = ({ order }: Ordered, table: string): string =>
  order.map(([column]) => `${table}.${column} as "${camelCase(column)}"`).join(', ');

const camelCase = (column: string): string =>
  column.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

const whereAll = (conditions: readonly string[]): string =>
  conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`;

const where = (statement: Statement, conditions: readonly Condition[]): string =>
  whereAll(conditions.map(one => statement.condition(one)));

/** How many rows a list has: the number itself, or that there are more than are counted. */
export interface Count {
  totalCount: number;
  totalCountIsExact: boolean;
}

/** So many rows are counted; beyond, a number says nothing that a reader can use, and costs what it counts. */
const COUNTED = 1_000;
/**
 * Rows that are read before the index of what is sought: enough where one in two fits. To look at a row's terms costs
 * twenty times what the index takes for it, so that a longer walk costs more than it saves.
 */
const WALKED_TO_COUNT = 2 * COUNTED;

/** Counts the rows of a list up to {@link COUNTED}. */
export async function countRows(database: Database, list: SearchedList): Promise<Count> {
  const { walk, more, gather } = countStatements(list);
  const [walked] = await database.query<{ fitting: number }>(walk.text, walk.values);
  if (!walked) throw new Error('a count must have a row');
  if (more === null || walked.fitting > COUNTED) return countOf(walked.fitting);
  const [isMore] = await database.query<object>(more.text, more.values);
  if (!isMore) return countOf(walked.fitting);
  const [gathered] = await database.queryPlanned<{ fitting: number }>(gather.text, gather.values);
  return countOf(gathered?.fitting ?? 0);
}

/** The statements of a count. */
export interface CountStatements {
  /** Those that fit of some rows, which ends as soon as enough were found. */
  walk: Prepared;
  /** Whether there are more rows than were walked; null where what is walked ends with those that fit. */
  more: Prepared | null;
  /** All that fit. */
  gather: Prepared;
}

/**
 * The statements of a count. What an index answers by itself, such as one status or a span of days, is walked within
 * that index alone; where nothing else is asked for, no row is read.
 */
export function countStatements(list: SearchedList): CountStatements {
  const { from } = list;
  const { within, rest, order } = walkedToCount(list);
  const [walk, more, gather] = [new Statement(), new Statement(), new Statement()];
  const bounded = (inner: string, where: string): string =>
    `select count(*)::int as fitting from (select 1 from ${inner} ${where} limit ${COUNTED + 1}) as fitting`;
  const rows = `(select * from ${from} ${where(walk, within)} order by ${order} limit ${WALKED_TO_COUNT}) as ${from}`;
  return {
    walk: { text: bounded(rows, where(walk, rest)), values: walk.values },
    more:
      rest.length === 0
        ? null
        : {
            text: `select 1 from ${from} ${where(more, within)} order by ${order} offset ${WALKED_TO_COUNT} limit 1`,
            values: more.values,
          },
    gather: { text: bounded(from, where(gather, gathered(list))), values: gather.values },
  };
}

/**
 * What a count walks: the rows that fulfil some conditions, in an order that an index has, and what is left to look at.
 */
interface WalkedToCount {
  within: readonly Condition[];
  rest: readonly Condition[];
  order: string;
}

/** Values of a column that begins an index, else one span, else all in the order of the key. */
function walkedToCount({ from, order, conditions, valued = {} }: SearchedList): WalkedToCount {
  const one = conditions.find(({ is }) => is?.values && valued[is.column] !== undefined);
  if (one?.is) {
    const { column, values } = one.is;
    const within = [{ sql: `${column} = any(?::text[])`, values: [values] }];
    return { within, rest: conditions.filter(other => other !== one), order: `${column}, ${valued[column]}` };
  }
  const span = conditions.find(condition => condition.span !== undefined)?.span;
  const isOfSpan = (condition: SearchCondition): boolean => span !== undefined && condition.span === span;
  return {
    within: conditions.filter(isOfSpan),
    rest: conditions.filter(condition => !isOfSpan(condition)),
    order: span ?? keyOf({ from, order }),
  };
}

const countOf = (fitting: number): Count => ({
  totalCount: Math.min(fitting, COUNTED),
  totalCountIsExact: fitting <= COUNTED,
});
