/**
 * Idempotency keys: a repeated request changes nothing and gets the first result. A key belongs to the caller's role,
 * department and subject, and stands for one operation with one input. It is kept for `IDEMPOTENCY_RETENTION_DAYS`.
 */
import { createHash } from 'node:crypto';
import { refuse } from '../errors.ts';
import type { Principal } from '../identity/principal.ts';
import { checkIdempotencyKey } from '../input.ts';
import { messages } from '../messages.ts';
import type { Database } from './database.ts';
import { STORED_IN, columnsOf, tableOf } from './rows.ts';
import type { EntityClass } from './rows.ts';

const MESSAGES = messages({
  REUSED: { en: 'the idempotency key was used before for another request', zh: '该幂等键已用于另一请求' },
  NEW_KEY: { en: 'use a new key for a new request', zh: '新的请求请使用新的幂等键' },
});

/** A caller's key with the request that it stands for. */
export interface IdempotencyKey {
  key: string;
  /** Role, department and subject. */
  caller: string;
  /** What the caller was called before keys knew roles and departments. */
  formerCaller: string;
  hash: string;
}

type Query = Database['query'];

/** The key of a request; null where it has none. Refuses INVALID_INPUT as {@link checkIdempotencyKey}. */
export function keyOf(
  { role, department, subject }: Principal,
  key: string | null | undefined,
  request: { operation: string; input: unknown },
): IdempotencyKey | null {
  if (key === null || key === undefined) return null;
  return {
    key: checkIdempotencyKey(key),
    caller: JSON.stringify([role, department, subject]),
    formerCaller: subject,
    hash: createHash('sha256').update(JSON.stringify(request)).digest('hex'),
  };
}

interface StoredResult<Result> {
  requestHash: string;
  result: Result;
  storedIn: string | null;
  schemaVersion: string | null;
}

const FIRST = `select request_hash as "requestHash", result, stored_in as "storedIn", schema_version as "schemaVersion"
  from idempotency where caller = any($1::text[]) and key = $2`;

/** What the first request with this key returned; null where this is the first. Refuses IDEMPOTENCY_KEY_REUSED. */
export async function firstResult<Result extends object>(
  database: Database,
  { key, caller, formerCaller, hash }: IdempotencyKey,
  query: Query,
): Promise<Result | null> {
  const [first] = await query<StoredResult<Result>>(FIRST, [[caller, formerCaller], key]);
  if (!first) return null;
  if (first.requestHash === hash) return asOfToday(database, first, query);
  throw refuse('IDEMPOTENCY_KEY_REUSED', MESSAGES.REUSED(), { remedy: MESSAGES.NEW_KEY() });
}

/**
 * A result that other code has stored may lack columns that are required now, so that it could not be read. Then the
 * row is read as it stands; the rest is as it was.
 */
async function asOfToday<Result extends object>(
  database: Database,
  { result, storedIn, schemaVersion }: StoredResult<Result>,
  query: Query,
): Promise<Result> {
  // Departments are opened with entity classes (database.ts), whatever else the ORM would take.
  const entities = database.orm.config.get('entities') as unknown as readonly EntityClass[];
  const entity = entities.find(({ name }) => name === storedIn);
  if (schemaVersion === versionOf(database) || !entity) return result;
  const { table, columns } = tableOf(entity);
  const keys = columns.filter(({ isKey }) => isKey);
  const values = keys.map(({ name }) => (result as Record<string, unknown>)[name]);
  const condition = keys.map(({ column }, index) => `${column}::text = $${index + 1}::text`).join(' and ');
  const [row] = await query<object>(`select ${columnsOf(entity)} from ${table} where ${condition}`, values);
  return row ? { ...result, ...row } : result;
}

/** The newest migration that the code knows: results of the same one have the same columns. */
const versionOf = ({ orm }: Database): string | null =>
  (orm.config.get('migrations').migrationsList ?? [])
    .map(({ name }) => name)
    .sort()
    .at(-1) ?? null;

export interface FirstResult {
  key: IdempotencyKey;
  result: object;
  now: Date;
}

/** Stores the result of the first request with a key. */
export async function storeResult(
  database: Database,
  query: Query,
  { key: { key, caller, hash }, result, now }: FirstResult,
): Promise<void> {
  const storedIn = (result as { [STORED_IN]?: string })[STORED_IN] ?? null;
  await query(
    `insert into idempotency (key, caller, request_hash, result, stored_in, schema_version, created_at)
     values ($1, $2, $3, $4::jsonb, $5, $6, $7)`,
    [key, caller, hash, JSON.stringify(result), storedIn, versionOf(database), now],
  );
}

/** Removes keys that were stored before a moment; returns how many. Some at a time, each in a statement of its own. */
export async function forgetKeys(database: Database, before: Date): Promise<number> {
  let removed = 0;
  for (;;) {
    const gone = await database.query<object>(FORGET, [before, FORGOTTEN_AT_ONCE]);
    removed += gone.length;
    if (gone.length < FORGOTTEN_AT_ONCE) return removed;
  }
}

const FORGOTTEN_AT_ONCE = 5_000;
const FORGET = `delete from idempotency where ctid = any(array(
  select ctid from idempotency where created_at < $1 order by created_at limit $2)) returning 1`;
