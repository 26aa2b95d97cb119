/** Loaders of rows by key: what one tick requests is one statement. */
import DataLoader from 'dataloader';
import { isUuid } from './connection.ts';
import type { Database } from './database.ts';

/** Compares a column with the requested keys; `uuid` where that is the column's type. */
export type KeyComparison = (column: string, type?: 'uuid') => string;

/**
 * A statement for keys: `key => \`select … from grade where ${key('credit_code')}\``. The keys are `$1`, further
 * parameters `$2` and on.
 */
export type KeyedSql = (key: KeyComparison) => string;

const WITH_ALL: KeyComparison = (column, type) => `${column} = any($1${type === 'uuid' ? '::uuid[]' : ''})`;
const WITH_ONE: KeyComparison = (column, type) => `${column} = $1${type === 'uuid' ? '::uuid' : ''}`;

/** The text of a statement for an array of keys, for a read that is no loader: `$1` is the array. */
export const forKeys = (sql: KeyedSql): string => sql(WITH_ALL);

/**
 * The two texts of a statement. For an array PostgreSQL plans again each time, since its content counts; planning costs
 * more than to find a row. One key, as a query for one enterprise has it, is compared by itself, which PostgreSQL plans
 * once for each connection.
 */
interface KeyedTexts {
  all: string;
  one: string;
  /** Keys that are no UUID match nothing and are not sent. */
  uuids: boolean;
}

function textsOf(sql: KeyedSql): KeyedTexts {
  let uuids = false;
  const all = sql((column, type) => {
    uuids ||= type === 'uuid';
    return WITH_ALL(column, type);
  });
  return { all, one: sql(WITH_ONE), uuids };
}

async function byKeys<Row extends object>(
  database: Database,
  { all, one, uuids }: KeyedTexts,
  keys: readonly string[],
  parameters: readonly unknown[],
): Promise<Row[]> {
  const sent = uuids ? keys.filter(isUuid) : keys;
  if (sent.length === 0) return [];
  if (sent.length === 1) return database.query<Row>(one, [sent[0], ...parameters]);
  return database.query<Row>(all, [[...sent], ...parameters]);
}

/** A loader of single rows by key: `column` names the key in the rows; null where there is none. */
export function rowLoader<Row extends object>(
  database: Database,
  sql: KeyedSql,
  column: keyof Row & string,
  parameters: readonly unknown[] = [],
): DataLoader<string, Row | null> {
  const texts = textsOf(sql);
  return new DataLoader(async keys => {
    const rows = await byKeys<Row>(database, texts, keys, parameters);
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
  sql: KeyedSql,
  column: keyof Row & string,
  parameters: readonly unknown[] = [],
): DataLoader<string, Row[]> {
  const texts = textsOf(sql);
  return new DataLoader(async keys => {
    const byKey = Map.groupBy(await byKeys<Row>(database, texts, keys, parameters), row => String(row[column]));
    return keys.map(key => byKey.get(key) ?? []);
  });
}
