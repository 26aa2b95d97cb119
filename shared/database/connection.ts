/** Relay connections: their arguments, their cursors, their page. */
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { graphError } from '../errors.ts';
import { isCalendarDate, quoted } from '../identifiers/index.ts';

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

/** The name of a column in a row. */
export const camelCase = (column: string): string =>
  column.slice(column.lastIndexOf('.') + 1).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** SQL types of the columns by which a list may be ordered. */
export type OrderType = keyof typeof VALUES;

/** What a cursor needs to know of a list. */
export interface Ordered {
  /** Table or join, as after FROM; another text that names it for a list that is neither. */
  from: string;
  /**
   * Total order: column and SQL type, the last one unique. An index must lead with the parent (where there is one) and
   * these.
   */
  order: readonly (readonly [column: string, type: OrderType])[];
  direction?: 'asc' | 'desc';
}

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
  return Buffer.from(JSON.stringify([tagOf(list), ...values])).toString('base64url');
}

/** Characters of the tag by which a list knows its cursors again. */
const TAG_LENGTH = 6;
const tags = new LRUCache<string, string>({ max: 1_000 });

/**
 * The tag of a list: what is read, and in which order. A cursor of another list says nothing of a place in this one.
 */
function tagOf({ from, order, direction = 'asc' }: Ordered): string {
  const text = `${from} ${direction} ${order.join(' ')}`;
  const known = tags.get(text);
  if (known !== undefined) return known;
  const tag = createHash('sha256').update(text).digest('base64url').slice(0, TAG_LENGTH);
  tags.set(text, tag);
  return tag;
}

/**
 * Checks `first` and `after`; BAD_USER_INPUT says the rule and what was got. `after` are the values of the order's
 * columns.
 * @param cursor how the caller calls the argument that is given as `after`
 */
export function checkPage(
  { first, after }: PageArguments,
  list: Ordered,
  cursor: 'after' | 'before' = 'after',
): { first: number; after: readonly string[] | null } {
  const size = first ?? PAGE_DEFAULT;
  if (!Number.isInteger(size) || size < 1 || size > PAGE_LIMIT)
    throw graphError('BAD_USER_INPUT', `first must be from 1 to ${PAGE_LIMIT}, but got: ${size}`);
  if (after === null || after === undefined) return { first: size, after: null };
  const values = decodeCursor(after, list);
  if (values) return { first: size, after: values };
  throw graphError('BAD_USER_INPUT', `${cursor} must be a cursor that this list gave, but got: ${quoted(after)}`);
}

/** The values of a cursor that a list gave, each of its column's type; null for any other text. */
function decodeCursor(cursor: string, list: Ordered): readonly string[] | null {
  const { order } = list;
  const [tag, ...values] = parseCursor(cursor);
  if (tag !== tagOf(list) || values.length !== order.length) return null;
  const texts = values.filter((value, index) => fits(value, order[index]?.[1]));
  return texts.length === order.length ? (texts as string[]) : null;
}

function parseCursor(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : [];
  } catch {
    return [];
  }
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Whether a text is a UUID, so that it may be compared with a uuid column. */
export const isUuid = (text: string): boolean => UUID.test(text);

const TIMESTAMP = /^(\d{4}-\d{2}-\d{2})[T ]([\d:]{8}(?:\.\d{1,6})?)(Z|[+-]\d{2}(?::\d{2})?)$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?$/;
const ZONE = /^(?:Z|[+-](?:0\d|1[0-5])(?::[0-5]\d)?)$/;

function isTimestamp(text: string): boolean {
  const [, day = '', time = '', zone = ''] = TIMESTAMP.exec(text) ?? [];
  return isCalendarDate(day) && TIME.test(time) && ZONE.test(zone);
}

/** A whole number that a column of so many bits takes. */
const isWhole =
  (bits: number) =>
  (text: string): boolean =>
    /^-?\d{1,19}$/.test(text) && BigInt.asIntN(bits, BigInt(text)) === BigInt(text);

/** Which texts are values of a SQL type. A list may be ordered by columns of these types. */
const VALUES = {
  bigint: isWhole(64),
  integer: isWhole(32),
  smallint: isWhole(16),
  date: isCalendarDate,
  timestamptz: isTimestamp,
  numeric: (text: string) => /^-?\d{1,16}(?:\.\d{1,6})?$/.test(text),
  uuid: isUuid,
  text: (text: string) => text.isWellFormed() && !text.includes('\0'),
};

const fits = (value: unknown, type: OrderType | undefined): boolean =>
  typeof value === 'string' && type !== undefined && VALUES[type](value);
