/**
 * How much of a database a question touches, as PostgreSQL counts it: blocks of 8 kB. Unlike time it is the same on
 * every machine and under every load.
 */
import type pg from 'pg';

/** A statement as it was sent; one with a name is prepared. */
export interface Sent {
  name?: string;
  text: string;
  values?: readonly unknown[];
}

/** What a statement costs. */
export interface Cost {
  /** Blocks that were touched, wherever they were. */
  blocks: number;
  /** Rows that were looked at, those that did not fit included. */
  rows: number;
  /** What PostgreSQL took to execute it. */
  ms: number;
}

/** Writes down the statements of a pool from now on. */
export function watchStatements(pool: pg.Pool): Sent[] {
  const sent: Sent[] = [];
  const watched = new WeakSet<pg.PoolClient>();
  pool.on('acquire', client => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...parts: unknown[]) => unknown;
    (client as { query: unknown }).query = (...parts: unknown[]) => {
      // Statements of a transaction, and those of this file, are texts.
      if (typeof parts[0] === 'object') sent.push(parts[0] as Sent);
      return query(...parts);
    };
  });
  return sent;
}

/**
 * What statements cost together. One that is prepared may be planned for its values or once for all, as PostgreSQL
 * decides: the dearer of both counts.
 */
export async function costOf(pool: pg.Pool, statements: readonly Sent[]): Promise<Cost> {
  const total: Cost = { blocks: 0, rows: 0, ms: 0 };
  const client = await pool.connect();
  try {
    for (const statement of statements) {
      const planned = await explain(client, statement.text, statement.values);
      const once = statement.name === undefined ? planned : await explainPrepared(client, statement);
      total.blocks += Math.max(planned.blocks, once.blocks);
      total.rows += Math.max(planned.rows, once.rows);
      total.ms += Math.max(planned.ms, once.ms);
    }
  } finally {
    client.release(true);
  }
  return total;
}

async function explainPrepared(client: pg.PoolClient, { text, values = [] }: Sent): Promise<Cost> {
  await client.query('set plan_cache_mode = force_generic_plan');
  await client.query(`prepare measured as ${text}`);
  const given = values.map(value => literalOf(client, value)).join(', ');
  const cost = await explain(client, `execute measured${given === '' ? '' : `(${given})`}`);
  await client.query('deallocate measured');
  await client.query('reset plan_cache_mode');
  return cost;
}

function literalOf(client: pg.PoolClient, value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return client.escapeLiteral(`{${value.map(one => JSON.stringify(one)).join(',')}}`);
  return client.escapeLiteral(value instanceof Date ? value.toISOString() : String(value));
}

/** A node of a plan, as far as it says what was done. */
interface Node {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: Node[];
}

interface Explained {
  'QUERY PLAN': [{ Plan: Node; 'Execution Time': number }];
}

async function explain(client: pg.PoolClient, text: string, values: readonly unknown[] = []): Promise<Cost> {
  const { rows } = await client.query<Explained>(`explain (analyze, buffers, format json) ${text}`, [...values]);
  const [explained] = rows[0]?.['QUERY PLAN'] ?? [];
  if (!explained) throw new Error(`PostgreSQL explains nothing of: ${text}`);
  const { Plan: plan, 'Execution Time': ms } = explained;
  return { blocks: plan['Shared Hit Blocks'] + plan['Shared Read Blocks'], rows: rowsIn(plan), ms };
}

/** The rows of tables that a plan and what is below it looked at. */
function rowsIn(node: Node): number {
  const below = (node.Plans ?? []).map(rowsIn).reduce((sum, rows) => sum + rows, 0);
  if (node['Relation Name'] === undefined) return below;
  const { 'Rows Removed by Filter': filtered = 0, 'Rows Removed by Index Recheck': rechecked = 0 } = node;
  return below + (node['Actual Rows'] + filtered + rechecked) * node['Actual Loops'];
}
