/**
 * The reads of one request. What a tick requests goes to the database in one piece, on one connection: a write for all
 * its statements instead of one for each, and a request that reads five lists holds one connection of the pool, not
 * five. Each statement stands by itself: it has its own transaction and its own error. What a later tick requests
 * does not wait for them; it takes a connection of its own.
 */
import pg from 'pg';
import type { Cancellation } from '../process/cancellation.ts';
import { graphError } from '../errors.ts';

/** A statement that waits to be sent, and the callbacks of the caller that waits for its rows. */
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
 * Reads until the request is cancelled: then the running statements are cancelled, and every read rejects with
 * SUBGRAPH_UNAVAILABLE. Without an address they run on to their time limit: behind a pooler nobody knows which process
 * runs them.
 */
export function createReads(
  pool: pg.Pool,
  url: string | null,
  cancellation: Cancellation,
): (statement: pg.QueryConfig) => Promise<object[]> {
  let gathered: Read[] = [];
  const flush = (): void => {
    const reads = gathered;
    gathered = [];
    void send({ pool, url, cancellation }, reads);
  };
  return statement =>
    new Promise((resolve, reject) => {
      // Loaders hand over theirs one by one, all in the ticks that are waiting already.
      if (gathered.push({ statement, resolve, reject }) === 1) process.nextTick(flush);
    });
}

const abandoned = (): Error =>
  graphError('SUBGRAPH_UNAVAILABLE', 'abandoned: the caller no longer waits for the answer');

/** What pg has and its types do not name: the process behind a connection, its pipeline mode, its socket. */
type PipelineClient = pg.PoolClient & {
  processID: number;
  pipeline: boolean;
  connection: { stream: { cork(): void; uncork(): void } };
};

/** Where the statements of a request go. */
interface Target {
  pool: pg.Pool;
  url: string | null;
  cancellation: Cancellation;
}

/** Sends statements on one connection, and resolves each as soon as its rows are there. Never rejects. */
async function send(target: Target, reads: readonly Read[]): Promise<void> {
  const { pool, cancellation } = target;
  const rejectAll = (error: unknown): void => {
    for (const { reject } of reads) reject(error);
  };
  if (cancellation.cancelled) return rejectAll(abandoned());
  let client: PipelineClient;
  try {
    client = (await pool.connect()) as PipelineClient;
  } catch (error) {
    return rejectAll(cancellation.cancelled ? abandoned() : error);
  }
  await sendOn(client, target, reads);
}

/** Sends statements on a connection of the pool, gives it back, and then rejects those that were cancelled. */
async function sendOn(client: PipelineClient, { url, cancellation }: Target, reads: readonly Read[]): Promise<void> {
  const cancelled: Read[] = [];
  const ended = Promise.withResolvers<void>();
  let cancelling: Promise<void> | undefined;
  const cancel = (): void => {
    if (url === null) return;
    cancelling = cancelUntil(ended.promise, url, client.processID);
  };
  const settle = async ({ resolve, reject, ...read }: Read, rows: Promise<pg.QueryResult<object>>): Promise<void> => {
    try {
      resolve((await rows).rows);
    } catch (error) {
      if (cancellation.cancelled) cancelled.push({ resolve, reject, ...read });
      else reject(error);
    }
  };
  cancellation.add(cancel);
  try {
    if (cancellation.cancelled) cancelled.push(...reads);
    else await Promise.all(sendTogether(client, reads).map(([read, rows]) => settle(read, rows)));
  } finally {
    cancellation.delete(cancel);
    ended.resolve();
    client.pipeline = false;
    // The next user of the connection must not be hit by the cancellation.
    await cancelling;
    client.release();
    for (const { reject } of cancelled) reject(abandoned());
  }
}

/**
 * Sends in pg's pipeline mode where there are several. The sender ends the mode before it releases the connection, for
 * others (units of work, COPY) need the connection as it was.
 */
function sendTogether(client: PipelineClient, reads: readonly Read[]): [Read, Promise<pg.QueryResult<object>>][] {
  const sent = (read: Read): [Read, Promise<pg.QueryResult<object>>] => [read, client.query(read.statement)];
  if (reads.length === 1) return reads.map(sent);
  const { stream } = client.connection;
  client.pipeline = true;
  stream.cork();
  try {
    return reads.map(sent);
  } finally {
    stream.uncork();
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
