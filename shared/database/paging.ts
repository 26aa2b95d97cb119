/**
 * Relay connections over keyset cursors: a page is found by an index, however deep it lies, and a list of many parents
 * is one statement.
 */
import DataLoader from 'dataloader';
import type { Database } from './database.ts';
import { graphError } from '../errors.ts';

/** A page holds at most this many. */
export const PAGE_LIMIT = 100;
const PAGE_DEFAULT = 20;

/** Arguments of every list field. */
export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

export interface PageInfo {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

/** Relay's connection. */
export interface Connection<Node> {
  edges: { cursor: string; node: Node }[];
  nodes: Node[];
  pageInfo: PageInfo;
}

/** How a list is read. All names are SQL of the department's own, never a caller's. */
export interface ListDefinition {
  /** Table or join, as after FROM. */
  from: string;
  /** Columns, as after SELECT (see {@link columns}); those of `order` must be among them, in camel case. */
  columns: string;
  /**
   * Total order: column and SQL type, the last one unique. An index must lead with the parent (where there is one) and
   * these.
   */
  order: readonly (readonly [column: string, type: string])[];
  direction?: 'asc' | 'desc';
  /** Column that holds the parent's key, for lists below a parent. */
  parent?: string;
}

/** A condition of a list: SQL with `?` for each value. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/** Reads one page of a list that has no parent. */
export async function page<Row extends object>(
  database: Database,
  list: ListDefinition,
  args: PageArguments,
  conditions: readonly Condition[] = [],
): Promise<Connection<Row>> {
  const { first, after } = checkPage(args, list);
  const statement = new Statement();
  const where = [...conditions.map(one => statement.condition(one)), ...(after ? [statement.beyond(list, after)] : [])];
  const sql = `select ${list.columns} from ${list.from} ${where.length > 0 ? `where ${where.join(' and ')}` : ''} order by ${orderBy(list)} limit ${statement.value(first + 1)}`;
  return connection(await database.query<Row>(sql, statement.values), list, first, after);
}

/**
 * A loader of pages below parents: however many parents ask in one tick, each distinct set of arguments is one
 * statement.
 * `conditions` turns the field's further arguments into SQL.
 */
export function pageLoader<Row extends object, Args extends PageArguments = PageArguments>(
  database: Database,
  list: ListDefinition & { parent: string },
  conditions: (args: Args) => readonly Condition[] = () => [],
): (parent: string, args: Args) => Promise<Connection<Row>> {
  const loaders = new Map<string, DataLoader<string, Connection<Row>>>();
  return (parent, args) => {
    const key = JSON.stringify(args);
    let loader = loaders.get(key);
    if (!loader) {
      const { first, after } = checkPage(args, list);
      loaders.set(
        key,
        (loader = new DataLoader(parents => pagesBelow<Row>(database, list, parents, first, after, conditions(args)))),
      );
    }
    return loader.load(parent);
  };
}

async function pagesBelow<Row extends object>(
  database: Database,
  list: ListDefinition & { parent: string },
  parents: readonly string[],
  first: number,
  after: readonly string[] | null,
  conditions: readonly Condition[],
): Promise<Connection<Row>[]> {
  const statement = new Statement();
  // One parent by itself is planned once for all (see `byKeys`).
  const [one, given] = [parents.length === 1, statement.value(parents.length === 1 ? parents[0] : [...parents])];
  const where = [
    `${list.parent} = ${one ? `${given}::text` : 'parents.key'}`,
    ...conditions.map(one => statement.condition(one)),
    ...(after ? [statement.beyond(list, after)] : []),
  ];
  // One index scan for each parent, each stopping at its page's end.
  const page = `select ${list.columns} from ${list.from} where ${where.join(' and ')} order by ${orderBy(list)} limit ${statement.value(first + 1)}`;
  if (one) return [connection(await database.query<Row>(page, statement.values), list, first, after)];
  const sql = `select parents.key as "~parent", page.* from unnest(${given}::text[]) as parents(key) cross join lateral (${page}) as page`;
  const rows = await database.query<Row & { '~parent': string }>(sql, statement.values);
  const byParent = new Map<string, Row[]>();
  for (const row of rows) {
    const rowsOfParent = byParent.get(row['~parent']);
    if (rowsOfParent) rowsOfParent.push(row);
    else byParent.set(row['~parent'], [row]);
  }
  return parents.map(parent => connection(byParent.get(parent) ?? [], list, first, after));
}

/**
 * A loader of single rows by key. `sql` reads them for `$1` = the keys (`where key = any($1)`) and must return the key
 * as `column`;
 * `parameters` are `$2` and on. Where the keys are `uuid[]`, one that is no UUID is nobody's and is not asked for.
 */
export function rowLoader<Row extends object>(
  database: Database,
  sql: string,
  column: keyof Row & string,
  parameters: readonly unknown[] = [],
): DataLoader<string, Row | null> {
  const uuids = sql.includes('$1::uuid[]');
  return new DataLoader(async keys => {
    const rows = await byKeys<Row>(database, sql, uuids ? keys.filter(isUuid) : keys, parameters);
    const byKey = new Map(rows.map(row => [String(row[column]), row]));
    return keys.map(key => byKey.get(key) ?? null);
  });
}

/**
 * A loader of short lists by key that need no paging (parts of a thing): as {@link rowLoader}, `sql` reads them in
 * order.
 */
export function rowsLoader<Row extends object>(
  database: Database,
  sql: string,
  column: keyof Row & string,
  parameters: readonly unknown[] = [],
): DataLoader<string, Row[]> {
  return new DataLoader(async keys => {
    const byKey = Map.groupBy(await byKeys<Row>(database, sql, keys, parameters), row => String(row[column]));
    return keys.map(key => byKey.get(key) ?? []);
  });
}

/** A statement for keys (`= any($1)`), with the text for one of them. */
const forOne = new Map<string, string>();

/**
 * Reads by keys. For an array PostgreSQL plans anew each time, since what is in it counts; to plan costs more than to
 * find a row. One key, as all that is asked of one enterprise has it, is compared by itself, which PostgreSQL plans
 * once for each connection.
 */
async function byKeys<Row extends object>(
  database: Database,
  sql: string,
  keys: readonly string[],
  parameters: readonly unknown[],
): Promise<Row[]> {
  if (keys.length === 0) return [];
  if (keys.length > 1) return database.query<Row>(sql, [[...keys], ...parameters]);
  let one = forOne.get(sql);
  if (one === undefined)
    forOne.set(
      sql,
      (one = sql.replaceAll(/= any\(\$1(?:::(\w+)\[\])?\)/g, (_, type?: string) => (type ? `= $1::${type}` : '= $1'))),
    );
  return database.query<Row>(one, [one === sql ? [...keys] : keys[0], ...parameters]);
}

class Statement {
  readonly values: unknown[] = [];

  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  condition({ sql, values }: Condition): string {
    let index = 0;
    return `(${sql.replaceAll('?', () => this.value(values[index++]))})`;
  }

  beyond({ order, direction = 'asc' }: ListDefinition, after: readonly string[]): string {
    const columns = order.map(([column]) => column).join(', ');
    const values = order.map(([, type], index) => `${this.value(after[index])}::${type}`).join(', ');
    return `(${columns}) ${direction === 'asc' ? '>' : '<'} (${values})`;
  }
}

const camelCase = (column: string): string =>
  column.slice(column.lastIndexOf('.') + 1).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const snakeCase = (name: string): string => name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);

/**
 * A SELECT list that turns columns into field names: `columns('id', 'creditCode')` → `id as "id", credit_code as
 * "creditCode"`.
 */
export const columns = (...names: readonly string[]): string =>
  names.map(name => `${snakeCase(name)} as "${name}"`).join(', ');

const orderBy = ({ order, direction = 'asc' }: ListDefinition): string =>
  order.map(([column]) => `${column} ${direction}`).join(', ');

/** What a cursor needs to know of a list. */
type Ordered = Pick<ListDefinition, 'order'>;

/**
 * The connection of what was read: `rows` holds one more than `first` where more follow. For lists that are no plain
 * table or join.
 */
export function connection<Row extends object>(
  rows: Row[],
  list: Ordered,
  first: number,
  after: readonly string[] | null,
): Connection<Row> {
  const nodes = rows.slice(0, first);
  const edges = nodes.map(node => ({ node, cursor: encodeCursor(list, node as Record<string, unknown>) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

function encodeCursor(list: Ordered, row: Record<string, unknown>): string {
  const values = list.order.map(([column]) => String(row[camelCase(column)]));
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/**
 * Checks `first` and `after`; BAD_USER_INPUT says the rule and what was got. `after` are the values of the order's
 * columns.
 */
export function checkPage(
  { first, after }: PageArguments,
  list: Ordered,
): { first: number; after: readonly string[] | null } {
  const size = first ?? PAGE_DEFAULT;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_LIMIT)
    throw graphError('BAD_USER_INPUT', `first must be from 1 to ${PAGE_LIMIT}, but got: ${size}`);
  if (after === null || after === undefined) return { first: size, after: null };
  try {
    const values: unknown = JSON.parse(Buffer.from(after, 'base64url').toString());
    if (
      Array.isArray(values) &&
      values.length === list.order.length &&
      values.every((value, index) => fits(value, list.order[index]![1]))
    ) {
      return { first: size, after: values as string[] };
    }
  } catch {
    // Falls through to the one error below.
  }
  throw graphError(
    'BAD_USER_INPUT',
    `after must be a cursor that this list gave, but got: ${JSON.stringify(after.slice(0, 40))}`,
  );
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID, so that it may be compared with a uuid column. */
export const isUuid = (text: string): boolean => UUID.test(text);

const SHAPES: Record<string, RegExp> = {
  bigint: /^-?\d{1,19}$/,
  integer: /^-?\d{1,10}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  timestamptz: /^\d{4}-\d{2}-\d{2}[T ][\d:.]+(Z|[+-]\d{2}(:\d{2})?)$/,
  uuid: UUID,
};

function fits(value: unknown, type: string): boolean {
  return typeof value === 'string' && !value.includes('\0') && (SHAPES[type]?.test(value) ?? true);
}
