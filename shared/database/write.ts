/**
 * The one door for writes: right → idempotency look-up → facts of other departments → transaction. The transaction is
 * SQL alone: it takes the enterprise's lock, runs the department's work, and stores what changed, its decisions, its
 * changes for the feed and its idempotency key together, or nothing at all; nothing, too, where it has touched a zone
 * in which the caller does not work (docs/decisions/0057-the-zones-of-an-officer.md). Nothing holds a connection while
 * it waits: not for another department, not for a lock (docs/decisions/0014-facts-before-the-transaction.md).
 */
import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import AsyncLock from 'async-lock';
import { CompiledQuery } from 'kysely';
import type { ControlledTransaction } from 'kysely';
import type { Principal } from '../identity/principal.ts';
import { requireZone } from '../identity/rights.ts';
import type { Cancellation } from '../process/cancellation.ts';
import { decidedBy } from './authority.ts';
import { Decision } from './entities.ts';
import type { DecidedBy } from './entities.ts';
import type { Database, EntityManager } from './database.ts';
import { RefusalError, graphError, refuse } from '../errors.ts';
import type { Refusal, RuleReference } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Words } from '../messages.ts';
import { KeyNotOpen, KeyStoreFault } from '../signing/key-store.ts';
import type { KeyStore } from '../signing/key-store.ts';
import { ruleOf } from '../zones/index.ts';
import type { ResolvedRule } from '../zones/index.ts';
import { RECORD_CHANGES } from './feed.ts';
import type { NewChange } from './feed.ts';
import { keepRules } from './applied-rules.ts';
import { withCases } from './told-cases.ts';
import type { CaseBook } from './told-cases.ts';
import { touchedZones } from './touched-zones.ts';
import { firstResult, keyOf, storeResult } from './idempotency.ts';
import { countVersions, holdTheRest, tellMoves, withVersion } from './versions.ts';
import type { IdempotencyKey } from './idempotency.ts';

const MESSAGES = messages({
  BUSY: {
    en: 'other writes of the same things were not done in time, so nothing was written',
    zh: '同一事项正在由其他请求办理，未能及时完成，本次未写入任何内容',
  },
  TRY_AGAIN: { en: 'try again, with the same idempotency key', zh: '请使用同一幂等键重试' },
  EXISTS: {
    en: 'the same was stored by another request at the same moment',
    zh: '另一请求已同时提交相同内容',
  },
  NO_KEY: {
    en: 'the key with which this is signed cannot be used at the moment, so nothing was written',
    zh: '签名密钥暂时无法使用，本次未写入任何内容',
  },
  READ_IT: { en: 'read what is there', zh: '请查看已有内容' },
});

export interface WriteOptions<Facts = undefined> {
  database: Database;
  principal: Principal;
  /** The department that writes: its authority decides, where the caller speaks for no agency of his own. */
  department?: string | undefined;
  now: Date;
  /** Writers of one key follow one another: the credit code of the enterprise that the write is about. */
  lock: string;
  /** A repeated write with the same key changes nothing and returns the first result. */
  idempotencyKey?: string | null | undefined;
  /** The request that the key stands for: its operation and input. */
  request: { operation: string; input: unknown };
  /** The version that the caller saw of what he names. Default: he told none. */
  version?: number | null;
  /** Refuses NOT_ENTITLED who may not write this (identity/rights.ts), before anything else is looked at. */
  right?: (() => void) | undefined;
  /** Reads what other departments know, before the transaction. What it refuses ends the write. */
  facts?: (() => Promise<Facts>) | undefined;
  /** Once it is cancelled no transaction is begun; one that was begun goes on to its end. */
  cancellation?: Cancellation | undefined;
  /** Called with what changed, once the transaction has ended. */
  changed?: ((changes: readonly NewChange[]) => void) | undefined;
  /** How changes tell of the cases that they move. Default: they tell of none. */
  cases?: CaseBook | undefined;
}

export interface NewDecision {
  creditCode: string;
  subject: { type: string; id: string };
  /** `GRANTED`, `REFUSED`, … in the department's own terms. */
  outcome: string;
  rule: RuleReference;
  /**
   * The law and article that an officer decided by, in his own words, such as 《市场主体登记管理条例》第十七条. Default: the clause
   * of the rule.
   */
  basis?: string;
  /** Who decides. Default: the officer's agency, else the zone's authority of the department. */
  authority?: Words;
  /** Everything the decision was made from, other departments' facts included. */
  facts: Record<string, unknown>;
  /** In words: messages, and what an officer wrote himself. */
  reasons: readonly Words[];
}

/** The context of the work of a write. */
export interface Write {
  em: EntityManager;
  now: Date;
  /** Where the private keys lie with which something is signed (signing/keys.ts). */
  keys: KeyStore;
  /**
   * The version that the caller saw of what he names, until it is held: a step on another is refused, by the kit for
   * its cases (case/) and by this door for what has states of its own (versions.ts). A version that nothing is held
   * against is a fault.
   */
  version: number | null;
  /**
   * Holds the lock of each of these keys until the transaction ends. `kind` names what the keys are of, in words:
   * `lock('parcel', parcelCode)`. Where another write holds one, this transaction is rolled back, waits without a
   * connection, and its work runs again from its beginning: work changes nothing but through this object. The lock of
   * the enterprise that the write is about is held already; that of a second one is `lock(ENTERPRISE_LOCK,
   * creditCode)`.
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

/** How long a write waits for locks that others hold, before it is refused. */
const WAIT_MS = 2_500;
/** How many writes of one process may wait for the same lock. */
const WAITING = 100;
/** How long a write pauses before it asks again for a lock that another replica holds, at most. */
const PAUSE_MS = 40;
/** How often work runs again after others committed first what it was about to store. */
const REPEATS = 3;

/**
 * Takes the locks that are free and returns the keys of the others. `lock_timeout` bounds the waits for rows, of which
 * transactions without anything to wait for hold few, and briefly.
 */
const TRY_LOCKS = `select key from unnest($1::text[]) as key, set_config('lock_timeout', '2500ms', true)
  where not pg_try_advisory_xact_lock(hashtextextended(key, 0))`;

/** True inside a transaction of a write: nothing there may wait for anything but its database. */
const transactions = new AsyncLocalStorage<true>();

/** Throws inside the transaction of a write: what waits for somebody else belongs before it. */
export function refuseInTransaction(what: string): void {
  if (transactions.getStore()) throw new Error(`${what} is asked before the transaction of a write, never inside it`);
}

/**
 * Runs `work` and returns its result, which must be plain JSON (it is stored with the idempotency key), or the {@link
 * Refusal} that the work or the facts threw with {@link refuse}; a refusal or an error leaves nothing written.
 */
export async function write<Result extends object, Facts = undefined>(
  options: WriteOptions<Facts>,
  work: (write: Write, facts: Facts) => Promise<Result>,
): Promise<Result | Refusal> {
  const { database, principal, idempotencyKey, request } = options;
  try {
    options.right?.();
    const key = keyOf(principal, idempotencyKey, request);
    const first = key && (await firstResult<Result>(database, key, database.query));
    if (first) return first;
    // A write without facts has work that takes none.
    const facts = options.facts ? await options.facts() : (undefined as Facts);
    return await withLocks({ ...options, key }, one => work(one, facts));
  } catch (error) {
    if (error instanceof RefusalError) return error.refusal;
    throw error;
  }
}

/** Keys that other writes hold. */
class LocksTaken extends Error {
  readonly keys: readonly string[];
  constructor(keys: readonly string[]) {
    super(`other writes hold the locks ${keys.join(', ')}`);
    this.keys = keys;
  }
}

type Work<Result> = (write: Write) => Promise<Result>;
type Start = Omit<WriteOptions, 'idempotencyKey' | 'right' | 'facts'> & { key: IdempotencyKey | null };

/** The locks of the writes of this process, by database: writers queue here, without a connection. */
const queues = new WeakMap<Database['orm'], AsyncLock>();

function queueOf({ orm }: Database): AsyncLock {
  const queue = queues.get(orm) ?? new AsyncLock({ maxPending: WAITING });
  queues.set(orm, queue);
  return queue;
}

/**
 * Runs the transaction with its locks. It begins anew where a lock is missing, where another write has committed
 * meanwhile what must be unique (then the work sees it, and refuses by its own rule), and once a token has opened the
 * key with which the work signs. Refuses WRITE_BUSY and KEY_UNAVAILABLE.
 */
async function withLocks<Result extends object>(options: Start, work: Work<Result>): Promise<Result> {
  const until = performance.now() + WAIT_MS;
  const keys = new Set(locksOf(options));
  for (let repeats = 0; ; repeats += 1) {
    try {
      return await queued(options, { keys, until }, work);
    } catch (error) {
      const last = await endOf(error, options.database, { repeats, until });
      if (last) throw last;
      if (error instanceof LocksTaken) for (const key of error.keys) keys.add(key);
    }
    await pause(Math.random() * PAUSE_MS);
  }
}

/** What ends a write whose transaction failed; null where it may run again, such as once its key is open. */
async function endOf(
  error: unknown,
  { keys }: Database,
  { repeats, until }: { repeats: number; until: number },
): Promise<unknown> {
  if (error instanceof KeyStoreFault) return noKey();
  if (!(error instanceof KeyNotOpen)) return refusalOf(error, repeats, until);
  try {
    await keys.open(error.key);
    return null;
  } catch (fault) {
    return fault instanceof KeyStoreFault ? noKey() : fault;
  }
}

/** The same for what the database says. */
function refusalOf(error: unknown, repeats: number, until: number): unknown {
  if (error instanceof LocksTaken) return performance.now() < until ? null : busy();
  const state = sqlState(error);
  if (state === LOCK_TIMEOUT) return busy();
  if (!REPEATABLE.has(state)) return error;
  if (repeats < REPEATS) return null;
  return state === UNIQUE_VIOLATION ? exists() : busy();
}

interface Held {
  keys: ReadonlySet<string>;
  until: number;
}

/** Runs the transaction once this process holds all keys. Refuses WRITE_BUSY where that takes too long. */
async function queued<Result extends object>(
  options: Start,
  { keys, until }: Held,
  work: Work<Result>,
): Promise<Result> {
  const { database, cancellation } = options;
  // In the order of the keys, so that two writes that lock the same keys never wait for each other.
  const sorted = [...keys].sort();
  let begun = false;
  const run = (): Promise<Result> => {
    begun = true;
    if (cancellation?.cancelled) throw notBegun();
    return transactions.run(true, async () => {
      const changes: NewChange[] = [];
      const result = await database
        .fork()
        .transactional(em => inTransaction(em as EntityManager, { ...options, keys: sorted, changes }, work));
      options.changed?.(changes);
      return result;
    });
  };
  try {
    // The queue starts a write from the end of the one before it: bound, it keeps its own request's trace.
    const own = AsyncResource.bind(run);
    return await queueOf(database).acquire(sorted, own, { timeout: Math.max(1, until - performance.now()) });
  } catch (error) {
    // What the queue itself throws: too many wait, or this one has waited too long.
    throw begun ? error : busy();
  }
}

const locksOf = ({ lock, key }: Start): string[] => [
  `${ENTERPRISE_LOCK} ${lock}`,
  ...(key ? [`idempotency key ${key.caller} ${key.key}`] : []),
];

const busy = (): RefusalError => refuse('WRITE_BUSY', MESSAGES.BUSY(), { remedy: MESSAGES.TRY_AGAIN() });

const exists = (): RefusalError => refuse('ALREADY_EXISTS', MESSAGES.EXISTS(), { remedy: MESSAGES.READ_IT() });

const noKey = (): RefusalError => refuse('KEY_UNAVAILABLE', MESSAGES.NO_KEY(), { remedy: MESSAGES.TRY_AGAIN() });

const notBegun = (): Error =>
  graphError(
    'SUBGRAPH_UNAVAILABLE',
    'the time for the answer was over before the write began, so nothing was written',
    {
      outcome: 'not_sent',
    },
  );

const UNIQUE_VIOLATION = '23505';
const LOCK_TIMEOUT = '55P03';
/** Unique violation, serialization failure, deadlock: the same transaction may succeed when it is repeated. */
const REPEATABLE: ReadonlySet<string> = new Set([UNIQUE_VIOLATION, '40001', '40P01']);

/** PostgreSQL's code of an error (SQLSTATE), or of the one that caused it; empty for other errors. */
function sqlState(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  if (typeof code === 'string') return code;
  return cause ? sqlState(cause) : '';
}

/** Plain rows in the transaction of a unit of work. */
export type Query = Write['query'];

interface Begun extends Start {
  keys: readonly string[];
  /** Takes what the work records. */
  changes: NewChange[];
}

async function inTransaction<Result extends object>(
  em: EntityManager,
  { database, principal, department, now, lock, key, request, version = null, keys, changes, cases }: Begun,
  work: Work<Result>,
): Promise<Result> {
  const query = queryIn(em);
  // Before anything is written, so that the transaction gets its id under the lock: the feed's order for one enterprise
  // rests on it.
  await takeLocks(query, keys);
  const first = key && (await firstResult<Result>(database, key, query));
  if (first) return first;
  const applied: ResolvedRule[] = [];
  const open: Write = {
    em,
    now,
    keys: database.keys,
    version,
    lock: (kind, ...names) =>
      takeLocks(
        query,
        names.map(name => `${kind} ${name}`),
      ),
    query,
    record: change => void changes.push(change),
    decide: decision => {
      const rule = ruleOf(decision.rule);
      applied.push(rule);
      return storeDecision(em, decision, { rule, by: decidedBy(decision, { principal, department }), now });
    },
  };
  countVersions(em, request.input, open);
  const made = await work(open);
  holdTheRest(em, request.operation);
  if (changes.length === 0) {
    throw new Error(`${request.operation} recorded no change: every write records its change in the feed`);
  }
  await em.flush();
  const result = withVersion(em, made);
  await keepRules(database, query, applied, now);
  const moves = tellMoves(em, changes);
  const told = cases ? await withCases(query, moves, { book: cases, at: now, em }) : moves;
  const moved = told.flatMap(change => ('cases' in change ? change.cases : []));
  for (const zone of touchedZones(em, { creditCode: lock, moved })) requireZone(principal, zone);
  await query(RECORD_CHANGES, [JSON.stringify(told), now]);
  if (key) await storeResult(database, query, { key, result, now });
  return result;
}

function queryIn(em: EntityManager): Query {
  const transaction = em.getTransactionContext<ControlledTransaction<never>>();
  if (!transaction) throw new Error('the work of a write runs in a transaction, but there is none');
  return async <Row extends object>(sql: string, parameters: readonly unknown[] = []) =>
    (await transaction.executeQuery<Row>(CompiledQuery.raw(sql, [...parameters]))).rows;
}

/**
 * Runs `work` in one transaction, for what no caller asks for and what is no decision: rows that are kept from what
 * other departments tell. Everything else goes through {@link write}. It begins anew once a token has opened the key
 * with which the work signs.
 * @throws KeyStoreFault
 */
export async function inOneTransaction<Result>(
  database: Database,
  work: (query: Query) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await transactions.run(true, () =>
        database.fork().transactional(em => work(queryIn(em as EntityManager))),
      );
    } catch (error) {
      if (!(error instanceof KeyNotOpen)) throw error;
      await database.keys.open(error.key);
    }
  }
}

/** Takes locks without waiting; throws {@link LocksTaken} where others hold some. */
async function takeLocks(query: Query, keys: readonly string[]): Promise<void> {
  const taken = await query<{ key: string }>(TRY_LOCKS, [[...keys].sort()]);
  if (taken.length > 0) throw new LocksTaken([...keys]);
}

interface Decided {
  rule: ResolvedRule;
  by: DecidedBy | null;
  now: Date;
}

function storeDecision(em: EntityManager, decision: NewDecision, { rule, by, now }: Decided): string {
  const id = randomUUID();
  const { creditCode, subject, outcome, facts, reasons, basis = null } = decision;
  em.persist(
    em.create(Decision, {
      id,
      creditCode,
      subjectType: subject.type,
      subjectId: subject.id,
      outcome,
      rule: decision.rule,
      facts,
      reasons,
      decidedAt: now,
      authority: by,
      basis,
      ruleHash: rule.hash,
    }),
  );
  return id;
}
