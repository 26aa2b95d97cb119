/** What comes of a write while which something else happens: between what it reads first and its transaction. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Database } from '../database/database.ts';

/** Whether a write of this database has asked for its locks, and was rolled back without them, since a moment. */
const ASKED = `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
  and query ilike 'rollback%' and query_start > $1`;
const LIMIT_MS = 20_000;

/**
 * Sends a write of an enterprise, and once it has read what it reads before its transaction and asks for the lock of
 * the enterprise, lets the statement come first.
 */
export async function cameFirst<Answer>(
  { pool, query }: Database,
  { creditCode, sql, values }: { creditCode: string; sql: string; values: readonly unknown[] },
  send: () => Promise<Answer>,
): Promise<Answer> {
  const other = await pool.connect();
  try {
    await other.query('begin');
    await other.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`enterprise ${creditCode}`]);
    await other.query(sql, [...values]);
    const { rows } = await other.query<{ since: Date }>('select clock_timestamp() as since');
    const sent = send();
    // What a transaction reads of others' activity stays as it read it first.
    const hasAsked = async (): Promise<boolean> => (await query(ASKED, [rows[0]?.since])).length > 0;
    for (const deadline = Date.now() + LIMIT_MS; !(await hasAsked()); await wait(5)) {
      if (Date.now() > deadline) throw new Error(`no write of ${creditCode} asked for its lock within ${LIMIT_MS} ms`);
    }
    await other.query('commit');
    return await sent;
  } finally {
    other.release();
  }
}
