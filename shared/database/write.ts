/**
 * The one door for writes. A write is one transaction: it takes the enterprise's lock, runs the department's work,
 * stores what changed, its decisions, its changes for the feed and its idempotency key together, or nothing at all.
 */
import { createHash, randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import type { ControlledTransaction } from 'kysely';
import type { Principal } from '../identity/principal.ts';
import { Decision } from './entities.ts';
import type { Database, EntityManager } from './database.ts';
import { RefusalError, refuse } from '../errors.ts';
import type { Refusal, RuleReference } from '../errors.ts';
import { RECORD_CHANGES } from './feed.ts';
import type { NewChange } from './feed.ts';

export interface WriteOptions {
  database: Database;
  principal: Principal;
  now: Date;
  /** Writers of one key follow one another: the credit code of the enterprise that the write is about. */
  lock: string;
  /** A repeated write with the same key changes nothing and returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** The request that the key stands for: its operation and input. */
  request: { operation: string; input: unknown };
}

export interface NewDecision {
  creditCode: string;
  subject: { type: string; id: string };
  /** `GRANTED`, `REFUSED`, … in the department's own terms. */
  outcome: string;
  rule: RuleReference;
  /** Everything the decision was made from, other departments' facts included. */
  facts: Record<string, unknown>;
  /** In words. */
  reasons: readonly string[];
}

/** The context of the work of a write. */
export interface Write {
  em: EntityManager;
  now: Date;
  /**
   * The version of its case that the caller saw, where the input says one (`version`, a number): a step of another is
   * refused (case/).
   */
  version: number | null;
  /**
   * Waits until no other write holds the lock of one of these keys, and holds them until the transaction ends. `kind`
   * names what the keys are of, in words: `lock('parcel', parcelCode)`. The lock of the enterprise that the write is
   * about is held already; that of a second one is `lock(ENTERPRISE_LOCK, creditCode)`.
   */
  lock(kind: string, ...keys: readonly string[]): Promise<void>;
  /** Plain rows in this transaction. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /** Records a change for the feed. A write that records none is a fault. */
  record(change: NewChange): void;
  /** Stores a decision with what it rests on; returns its id. */
  decide(decision: NewDecision): string;
}

/** The kind of lock that every write takes for its enterprise. */
export const ENTERPRISE_LOCK = 'enterprise';

const LOCK = 'select pg_advisory_xact_lock(hashtextextended(key, 0)) from unnest($1::text[]) as key';

/**
 * Runs `work` and returns its result, which must be plain JSON (it is stored with the idempotency key), or the {@link
 * Refusal} that the work threw with {@link refuse}; a refusal or an error leaves nothing written.
 */
export async function write<Result extends object>(
  options: WriteOptions,
  work: (write: Write) => Promise<Result>,
): Promise<Result | Refusal> {
  try {
    return await options.database.fork().transactional(em => inTransaction(em as EntityManager, options, work));
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}

/** Plain rows in the transaction of a unit of work. */
type Query = Write['query'];

async function inTransaction<Result extends object>(
  em: EntityManager,
  { principal, now, lock: creditCode, idempotencyKey, request }: WriteOptions,
  work: (write: Write) => Promise<Result>,
): Promise<Result> {
  const query = queryIn(em);
  // Before anything is written, so that the transaction gets its id under the lock: the feed's order for one enterprise
  // rests on it.
  await lockKeys(query, ENTERPRISE_LOCK, [creditCode]);
  const key = idempotencyKey ? { key: idempotencyKey, caller: principal.subject, hash: hashOf(request) } : null;
  const first = key && (await firstResult<Result>(query, key));
  if (first) return first;
  const changes: NewChange[] = [];
  const result = await work({
    em,
    now,
    version: versionSeen(request.input),
    lock: (kind, ...keys) => lockKeys(query, kind, keys),
    query,
    record: change => void changes.push(change),
    decide: decision => storeDecision(em, decision, now),
  });
  if (changes.length === 0) {
    throw new Error(`${request.operation} recorded no change: every write records its change in the feed`);
  }
  await em.flush();
  await query(RECORD_CHANGES, [JSON.stringify(changes), now]);
  if (key) {
    await query(
      'insert into idempotency (key, caller, request_hash, result, created_at) values ($1, $2, $3, $4::jsonb, $5)',
      [key.key, key.caller, key.hash, JSON.stringify(result), now],
    );
  }
  return result;
}

function queryIn(em: EntityManager): Query {
  const transaction = em.getTransactionContext<ControlledTransaction<never>>();
  if (!transaction) throw new Error('the work of a write runs in a transaction, but there is none');
  return async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
    (await transaction.executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))).rows;
}

async function lockKeys(query: Query, kind: string, keys: readonly string[]): Promise<void> {
  // In the order of the keys, so that two writes that lock the same keys never wait for each other.
  await query(LOCK, [keys.map(key => `${kind} ${key}`).sort()]);
}

const hashOf = (request: WriteOptions['request']): string =>
  createHash('sha256').update(JSON.stringify(request)).digest('hex');

/** A caller's key with the request that it stands for. */
interface IdempotencyKey {
  key: string;
  caller: string;
  hash: string;
}

/** What the first request with this key returned; null where this is the first. Refuses IDEMPOTENCY_KEY_REUSED. */
async function firstResult<Result extends object>(
  query: Query,
  { key, caller, hash }: IdempotencyKey,
): Promise<Result | null> {
  const [first] = await query<{ request_hash: string; result: Result }>(
    'select request_hash, result from idempotency where caller = $1 and key = $2',
    [caller, key],
  );
  if (!first) return null;
  if (first.request_hash === hash) return first.result;
  throw refuse('IDEMPOTENCY_KEY_REUSED', `idempotency key ${key} was used before for another request`, {
    remedy: 'use a new key for a new request',
  });
}

function storeDecision(em: EntityManager, { subject, ...decision }: NewDecision, now: Date): string {
  const id = randomUUID();
  const { type: subjectType, id: subjectId } = subject;
  em.persist(em.create(Decision, { id, subjectType, subjectId, decidedAt: now, ...decision }));
  return id;
}

/** An input may have a `version` of another meaning: an edition of a list is named by a text. */
function versionSeen(input: unknown): number | null {
  const version = (input as { version?: unknown } | null)?.version;
  return typeof version === 'number' ? version : null;
}
