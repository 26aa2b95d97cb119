/** Lists by keyset: a page is found by an index, however deep it lies, and a list of many parents is one statement. */
import DataLoader from 'dataloader';
import { camelCase, checkPage, connection } from './connection.ts';
import type { Connection, Ordered, PageArguments } from './connection.ts';
import type { Database } from './database.ts';

/** How a list is read. All names are SQL of the department's own, never a caller's. */
export interface ListDefinition extends Ordered {
  /** Columns, as after SELECT (see rows.ts); those of `order` must be among them, in camel case. */
  columns: string;
  /** Column that holds the parent's key, for lists below a parent. */
  parent?: string;
}

/** A condition of a list: SQL with `?` for each value; the operator `?` of jsonb is written `jsonb_exists(…)`. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}

/**
 * Conditions of which a row meets one at most. Each is read by an index of its own, as far as the page goes: joined by
 * OR, no index would give the page in its order.
 */
export interface OneOf {
  oneOf: readonly Condition[];
}

/** Which page of a list is read, and of which of its rows. */
interface PageRead {
  first: number;
  after: readonly string[] | null;
  conditions: readonly (Condition | OneOf)[];
}

/** Reads one page of a list that has no parent. */
export async function page<Row extends object>(
  database: Database,
  list: ListDefinition,
  args: PageArguments,
  conditions: PageRead['conditions'] = [],
): Promise<Connection<Row>> {
  const { first, after } = checkPage(args, list);
  return connection(await rowsFrom<Row>(database, list, { first, after, conditions }), list, first, after);
}

/** The rows of one page of a list that has no parent, with one row more where further ones follow. */
export function rowsFrom<Row extends object>(database: Database, list: ListDefinition, read: PageRead): Promise<Row[]> {
  const statement = new Statement();
  const sql = selectPage(statement, list, read);
  return database.query<Row>(sql, statement.values);
}

type ListBelow = ListDefinition & { parent: string };

/**
 * A loader of pages below parents: however many parents request one in a tick, each distinct set of arguments is one
 * statement. `conditions` turns the field's further arguments into SQL.
 */
export function pageLoader<Row extends object, Args extends PageArguments = PageArguments>(
  database: Database,
  list: ListBelow,
  conditions: (args: Args) => PageRead['conditions'] = () => [],
): (parent: string, args: Args) => Promise<Connection<Row>> {
  const loaders = new Map<string, DataLoader<string, Connection<Row>>>();
  const loaderOf = (args: Args): DataLoader<string, Connection<Row>> => {
    const read = { ...checkPage(args, list), conditions: conditions(args) };
    return new DataLoader(parents => pagesBelow<Row>(database, list, parents, read));
  };
  return (parent, args) => {
    const key = JSON.stringify(args);
    const loader = loaders.get(key) ?? loaderOf(args);
    loaders.set(key, loader);
    return loader.load(parent);
  };
}

function pagesBelow<Row extends object>(
  database: Database,
  list: ListBelow,
  parents: readonly string[],
  read: PageRead,
): Promise<Connection<Row>[]> {
  const [parent] = parents;
  // One parent by itself is planned once for all (see row-loaders.ts).
  if (parents.length === 1 && parent !== undefined) return pageBelowOne(database, list, parent, read);
  return pagesBelowMany(database, list, parents, read);
}

async function pageBelowOne<Row extends object>(
  database: Database,
  list: ListBelow,
  parent: string,
  read: PageRead,
): Promise<Connection<Row>[]> {
  const statement = new Statement();
  const below = `${list.parent} = ${statement.value(parent)}::text`;
  const rows = await database.query<Row>(selectPage(statement, list, read, below), statement.values);
  return [connection(rows, list, read.first, read.after)];
}

/** One index scan for each parent, each stopping at its page's end. */
async function pagesBelowMany<Row extends object>(
  database: Database,
  list: ListBelow,
  parents: readonly string[],
  read: PageRead,
): Promise<Connection<Row>[]> {
  const statement = new Statement();
  const keys = `unnest(${statement.value([...parents])}::text[]) as parents(key)`;
  const page = selectPage(statement, list, read, `${list.parent} = parents.key`);
  const sql = `select parents.key as "~parent", page.* from ${keys} cross join lateral (${page}) as page`;
  const rows = await database.query<Row & { '~parent': string }>(sql, statement.values);
  const byParent = Map.groupBy(rows, row => row['~parent']);
  return parents.map(parent => connection<Row>(byParent.get(parent) ?? [], list, read.first, read.after));
}

/** The statement of one page, with one row more where further ones follow. */
function selectPage(statement: Statement, list: ListDefinition, read: PageRead, below?: string): string {
  const all = read.conditions.filter(isPlain);
  const [choice, ...further] = read.conditions.filter(isOneOf);
  if (further.length > 0) throw new Error('a list is read by one choice of conditions at most');
  if (!choice) return selectRows(statement, list, { ...read, conditions: all }, below);
  const pages = choice.oneOf.map(one => selectRows(statement, list, { ...read, conditions: [one, ...all] }, below));
  const [only] = pages;
  if (only !== undefined && pages.length === 1) return only;
  const joined = pages.map(one => `(${one})`).join(' union all ');
  const limit = statement.value(read.first + 1);
  return `select * from (${joined}) as pages order by ${orderBy(list, nameInRow)} limit ${limit}`;
}

const isOneOf = (condition: Condition | OneOf): condition is OneOf => 'oneOf' in condition;
const isPlain = (condition: Condition | OneOf): condition is Condition => !isOneOf(condition);

function selectRows(
  statement: Statement,
  list: ListDefinition,
  { first, after, conditions }: Omit<PageRead, 'conditions'> & { conditions: readonly Condition[] },
  below?: string,
): string {
  const where = [
    ...(below === undefined ? [] : [below]),
    ...conditions.map(condition => statement.condition(condition)),
    ...(after ? [statement.beyond(list, after)] : []),
  ];
  const filter = where.length > 0 ? `where ${where.join(' and ')}` : '';
  const limit = statement.value(first + 1);
  return `select ${list.columns} from ${list.from} ${filter} order by ${orderBy(list)} limit ${limit}`;
}

const nameInRow = (column: string): string => `"${camelCase(column)}"`;

const orderBy = ({ order, direction = 'asc' }: ListDefinition, nameOf = (column: string) => column): string =>
  order.map(([column]) => `${nameOf(column)} ${direction}`).join(', ');

/** The values of a statement, numbered as its text names them. */
export class Statement {
  readonly values: unknown[];

  /** @param values what the text names already; further ones are put behind */
  constructor(values: unknown[] = []) {
    this.values = values;
  }

  /** Adds a value; returns its place in the text: `$1`, `$2`, … */
  value(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }

  condition(condition: Condition | OneOf): string {
    if (isOneOf(condition)) return `(${condition.oneOf.map(one => this.condition(one)).join(' or ')})`;
    const { sql, values } = condition;
    const parts = sql.split('?');
    if (parts.length !== values.length + 1) {
      throw new Error(`a condition has one ? for each value, but got ${values.length} values for: ${sql}`);
    }
    return `(${parts.map((part, index) => (index === 0 ? part : this.value(values[index - 1]) + part)).join('')})`;
  }

  /** What lies beyond a position in the list's order. */
  beyond({ order, direction = 'asc' }: Ordered, after: readonly string[]): string {
    const columns = order.map(([column]) => column).join(', ');
    const values = order.map(([, type], index) => `${this.value(after[index])}::${type}`).join(', ');
    return `(${columns}) ${direction === 'asc' ? '>' : '<'} (${values})`;
  }
}
