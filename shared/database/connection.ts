/** Relay connections: their arguments, their cursors, their page. */
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

const camelCase = (column: string): string =>
  column.slice(column.lastIndexOf('.') + 1).replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** What a cursor needs to know of a list. */
export interface Ordered {
  /**
   * Total order: column and SQL type, the last one unique. An index must lead with the parent (where there is one) and
   * these.
   */
  order: readonly (readonly [column: string, type: string])[];
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
  const values = decodeCursor(after);
  if (values && isPosition(values, list)) return { first: size, after: values };
  const got = JSON.stringify(after.slice(0, 40));
  throw graphError('BAD_USER_INPUT', `after must be a cursor that this list gave, but got: ${got}`);
}

function decodeCursor(cursor: string): unknown[] | null {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}

/** Whether values are those of the order's columns, each of its type. */
const isPosition = (values: readonly unknown[], { order }: Ordered): values is readonly string[] =>
  values.length === order.length && order.every(([, type], index) => fits(values[index], type));

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
