/**
 * The reads of one request. What a tick asks for goes to the database in one piece, on one connection: a write for all
 * its statements instead of one for each, and a request that reads five lists holds one connection of the pool, not
 * five. Each statement stands by itself: it has its own transaction and its own error. What a later tick asks for does
 * not wait for them; it takes a connection of its own.
 */
import pg from 'pg';
import type { Cancellation } from '../server/deadline.ts';
import { graphError } from '../errors.ts';

/** A statement that waits to be sent, and who waits for its rows. */
interface Read {
  statement: pg.QueryConfig;
  resolve(rows: object[]): void;
  reject(error: unknown): void;
}

/**
 * Between two attempts at cancelling what a connection runs, in ms: its statements are cancelled one after the other.
 */
const CANCEL_MS = 20;

/**
 * Reads for as long as somebody waits: once it is cancelled, what runs is cancelled and everything rejects with
 * SUBGRAPH_UNAVAILABLE.
 */
export function createReads(
  pool: pg.Pool,
  url: string,
  cancellation: Cancellation,
): (statement: pg.QueryConfig) => Promise<object[]> {
  let gathered: Read[] = [];
  const flush = (): void => {
    const reads = gathered;
    gathered = [];
    void send(pool, url, cancellation, reads);
  };
  return statement =>
    new Promise((resolve, reject) => {
      // Loaders hand over theirs one by one, all in the ticks that are waiting already.
      if (gathered.push({ statement, resolve, reject }) === 1) process.nextTick(flush);
    });
}

const given = (): Error => graphError('SUBGRAPH_UNAVAILABLE', 'given up: nobody waits for the answer any more');

/** Sends statements on one connection, and answers each as soon as its rows are there. Never rejects. */
async function send(pool: pg.Pool, url: string, cancellation: Cancellation, reads: readonly Read[]): Promise<void> {
  const refuse = (error: unknown): void => {
    for (const { reject } of reads) reject(error);
  };
  if (cancellation.cancelled) return refuse(given());
  let client: pg.PoolClient;
  try {
    client = await pool.connect();
  } catch (error) {
    return refuse(cancellation.cancelled ? given() : error);
  }
  const cancelled: Read[] = [];
  const ended = Promise.withResolvers<void>();
  let cancelling: Promise<void> | undefined;
  const cancel = (): void =>
    void (cancelling = cancelUntil(ended.promise, url, (client as unknown as { processID: number }).processID));
  cancellation.add(cancel);
  try {
    if (cancellation.cancelled) return refuse(given());
    await Promise.all(
      sendTogether(client, reads).map(async (answer, index) => {
        const read = reads[index]!;
        try {
          read.resolve((await answer).rows);
        } catch (error) {
          if (cancellation.cancelled) cancelled.push(read);
          else read.reject(error);
        }
      }),
    );
  } finally {
    cancellation.delete(cancel);
    ended.resolve();
    (client as { pipeline: boolean }).pipeline = false;
    // Whoever gets the connection next must not be hit by it.
    await cancelling;
    client.release();
    for (const { reject } of cancelled) reject(given());
  }
}

/**
 * In pg's pipeline mode; whoever releases the connection ends it, for others (units of work, COPY) need the connection
 * as it was.
 */
function sendTogether(client: pg.PoolClient, reads: readonly Read[]): Promise<pg.QueryResult<object>>[] {
  if (reads.length === 1) return [client.query(reads[0]!.statement)];
  const { connection } = client as unknown as { connection: { stream: { cork(): void; uncork(): void } } };
  (client as { pipeline: boolean }).pipeline = true;
  connection.stream.cork();
  try {
    return reads.map(({ statement }) => client.query(statement));
  } finally {
    connection.stream.uncork();
  }
}

/**
 * Cancels what a connection runs, from a connection of its own (the pool's may all be busy with just such statements),
 * until all has ended. Never rejects.
 */
async function cancelUntil(ended: Promise<void>, url: string, processId: number): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    while (!over) {
      await client.query('select pg_cancel_backend($1)', [processId]);
      await Promise.race([ended, new Promise(resolve => setTimeout(resolve, CANCEL_MS))]);
    }
  } catch {
    // Then statement_timeout ends it.
  } finally {
    await client.end().catch(() => {});
  }
}
