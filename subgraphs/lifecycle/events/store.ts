/**
 * Events in the database. All transactions that keep events follow one another, whichever department they are of: so
 * `seq` is the order in which they were committed, and a reader of `seq` skips none.
 */
import { inOneTransaction } from '#shared/database/write.ts';
import type { Query } from '#shared/database/write.ts';
import type { Database } from '#shared/database/database.ts';
import { appended } from '../proofs/chains.ts';
import type { Head, Placed } from '../proofs/chains.ts';
import { keepers } from './keepers.ts';
import type { Keeping } from './keeper.ts';
import { placeOf } from './told.ts';
import type { KeptEvent, Told } from './told.ts';

/** Where a department's feed is read: all that a transaction must find as it left it. */
export interface Place {
  department: string;
  /** Who follows the department: the lease of another replica ends the transaction. */
  reader: string;
  phase: string | null;
  cursor: string | null;
}

/** What a page of a feed leaves behind. */
export interface Progress {
  cursor: string | null;
  phase: string | null;
  status: 'FOLLOWED' | 'REBUILDING';
  /** How many changes were read. */
  read: number;
  lastChangeAt?: string | undefined;
  /** Whether the feed was read to its end. */
  isEnd: boolean;
}

/** Another replica follows the department now, or has read on. */
export class NotTheReader extends Error {}

/** One transaction of the consolidation. */
export const consolidating = <Result>(database: Database, work: (query: Query) => Promise<Result>): Promise<Result> =>
  inOneTransaction(database, async query => {
    await query(`select pg_advisory_xact_lock(hashtext('events'))`);
    return work(query);
  });

// In a phase of a rebuild its own cursor moves, and that of the feed stands.
const MOVE = `
  update source set
    cursor = case when $4::text is null then $6 else cursor end,
    phase_cursor = case when $4::text is null then null else $6 end,
    phase = $7, status = $8, told = told + $9,
    last_change_at = coalesce(greatest(last_change_at, $10::timestamptz), last_change_at),
    last_read_at = case when $11::boolean then $3::timestamptz else last_read_at end
  where department = $1 and leased_by = $2::uuid and phase is not distinct from $4
    and (case when $4::text is null then cursor else phase_cursor end) is not distinct from $5
  returning generation, last_read_at`;

/** Moves the place of a department's feed. @throws NotTheReader */
export async function move(
  query: Query,
  at: Place,
  progress: Progress & { now: Date },
): Promise<{ generation: number }> {
  const { cursor, phase, status, read, lastChangeAt = null, isEnd, now } = progress;
  const [moved] = await query<{ generation: number }>(MOVE, [
    at.department,
    at.reader,
    now,
    at.phase,
    at.cursor,
    cursor,
    phase,
    status,
    read,
    lastChangeAt,
    isEnd,
  ]);
  if (!moved) throw new NotTheReader(`${at.department} is read by another replica`);
  return moved;
}

/**
 * Events of a page as they go into the database. They are hashed before the lock is taken for which all others wait:
 * the page stands where {@link move} then finds the place of the department as it was, since whoever keeps events of a
 * department moves that.
 */
export interface Page {
  told: readonly Told[];
  records: readonly object[];
  /** Whether events of it are kept already, and so are told again. */
  isKnown: boolean;
}

/** A page of what a department has told since the last time: of events that are new. */
export async function newPage(query: Query, all: readonly Told[]): Promise<Page> {
  const known = await knownAmong(query, all);
  const told = all.filter(({ event }) => !known.has(event.id));
  const records = await recordsOf(query, told, () => true);
  return { told, records, isKnown: false };
}

/**
 * A page of what a department tells while it is read from its beginning. A new event behind all that is kept of its
 * chain gets its hash at once, if its place is the same for ever; others get theirs when chains are made at the end
 * (proofs/chains.ts).
 */
export async function pageAgain(query: Query, told: readonly Told[]): Promise<Page> {
  const known = await knownAmong(query, told);
  const fixed = new Set(told.filter(hasFixedPlace).map(({ event }) => event.id));
  const records = await recordsOf(
    query,
    told,
    ({ id, sourceOrder }, head) => fixed.has(id) && !known.has(id) && head.sourceOrder < sourceOrder,
  );
  return { told, records, isKnown: known.size > 0 };
}

const hasFixedPlace = ({ event, change }: Told): boolean => placeOf(change.cursor) === event.sourceOrder;

async function knownAmong(query: Query, told: readonly Told[]): Promise<Set<string>> {
  if (told.length === 0) return new Set();
  const known = await query<{ id: string }>('select id from event where id = any($1::uuid[])', [
    told.map(({ event }) => event.id),
  ]);
  return new Set(known.map(({ id }) => id));
}

async function recordsOf(
  query: Query,
  told: readonly Told[],
  follows: (event: KeptEvent, head: Head) => boolean,
): Promise<object[]> {
  if (told.length === 0) return [];
  const placed = await appended(
    query,
    told.map(({ event }) => event),
    follows,
  );
  return placed.map(recordOf);
}

const recordOf = (event: Placed<KeptEvent>, n: number): object => ({
  id: event.id,
  department: event.department,
  source_cursor: event.sourceCursor,
  source_order: event.sourceOrder,
  credit_code: event.creditCode,
  type: event.type,
  subject_type: event.subjectType,
  subject_id: event.subjectId,
  changed_fields: event.changedFields,
  restricted: event.restricted,
  office_only: event.officeOnly,
  payload: event.payload,
  open_payload: event.openPayload,
  text: event.text,
  brief: event.brief,
  stage: event.stage,
  occurred_at: event.occurredAt,
  previous_hash: event.previousHash,
  hash: event.hash,
  n,
});

// An event that reads otherwise than before is another one, of a past that was put back: it comes into the order anew.
const TELL_AGAIN = `
  with given as (
      select (e->>'id')::uuid as id, e from jsonb_array_elements($1::jsonb) as given(e)),
    former as (
      delete from event using given
      where event.id = given.id and (event.type, event.subject_id, event.occurred_at, event.payload, event.restricted)
        is distinct from (e->>'type', e->>'subject_id', (e->>'occurred_at')::timestamptz, e->'payload',
          (e->>'restricted')::boolean)
      returning event.id, event.department, event.credit_code, event.type, event.restricted, event.office_only,
        event.hash)
  insert into removed_event (event_id, department, credit_code, type, restricted, office_only, hash, removed_at)
  select id, department, credit_code, type, restricted, office_only, hash, $2::timestamptz from former`;

// What the department told before it was followed, it recorded itself; an event that was known keeps its moment.
const INSERT = `
  insert into event (id, department, source_cursor, source_order, credit_code, type, subject_type, subject_id,
    changed_fields, restricted, office_only, payload, open_payload, text, brief, stage, occurred_at, recorded_at,
    generation, previous_hash, hash)
  select id, department, source_cursor, source_order, credit_code, type, subject_type, subject_id, changed_fields,
    restricted, office_only, payload, open_payload, text, brief, stage, occurred_at,
    case when $4::timestamptz < occurred_at then $2::timestamptz else occurred_at end, $3::integer, previous_hash, hash
  from jsonb_to_recordset($1::jsonb) as told (id uuid, department text, source_cursor text, source_order text,
    credit_code text, type text, subject_type text, subject_id text, changed_fields text[], restricted boolean,
    office_only boolean, payload jsonb, open_payload jsonb, text jsonb, brief jsonb, stage text,
    occurred_at timestamptz, previous_hash text, hash text, n integer)
  order by n
  on conflict (id) do update set generation = excluded.generation, text = excluded.text,
    brief = excluded.brief, open_payload = excluded.open_payload, stage = excluded.stage,
    office_only = excluded.office_only, source_order = excluded.source_order`;

export interface Again {
  generation: number;
  /** Until when the department had been read before: what occurred later is learnt now. Null where it was not. */
  lastReadAt: string | null;
}

/** Keeps a page of {@link newPage}: whenever it occurred, it is learnt now. */
export const keepNew = (keeping: Keeping, page: Page, generation: number): Promise<void> =>
  keepAgain(keeping, page, { generation, lastReadAt: '-infinity' });

/** Keeps a page of {@link pageAgain}, and what aggregates keep from its events. */
export async function keepAgain(
  keeping: Keeping,
  { told, records, isKnown }: Page,
  { generation, lastReadAt }: Again,
): Promise<void> {
  const { query, now } = keeping;
  if (told.length === 0) return;
  const given = JSON.stringify(records);
  if (isKnown) await query(TELL_AGAIN, [given, now]);
  await query(INSERT, [given, now, generation, lastReadAt]);
  for (const { apply } of keepers) await apply(keeping, told);
}

/** Events that are removed in one transaction: it holds back all others that keep events. */
export const SWEPT = 1_000;

// A department that keeps its changes for a time tells of older ones the last alone: what it told then stands, where it
// tells a later one of the same.
const SWEEP = `
  with former as (
      delete from event where id in (
        select id from event where department = $1 and generation < $2
          and not (source_order < coalesce($3::text, '') and exists (
            select 1 from event later
            where later.department = event.department and later.credit_code = event.credit_code
              and later.type = event.type and later.subject_type = event.subject_type
              and later.subject_id = event.subject_id and later.generation = $2
              and later.source_order > event.source_order))
        limit ${SWEPT})
      returning id, department, credit_code, type, restricted, office_only, hash),
    removed as (
      insert into removed_event (event_id, department, credit_code, type, restricted, office_only, hash, removed_at)
      select id, department, credit_code, type, restricted, office_only, hash, $4::timestamptz from former),
    superseded as (
      insert into superseded_hash (hash, event_id, superseded_at)
      select hash, id, $4::timestamptz from event
      where department = $1 and generation = $2 and hash is not null and credit_code in (select credit_code from former)
      on conflict do nothing),
    broken as (
      update event set hash = null
      where department = $1 and generation = $2 and credit_code in (select credit_code from former)
      returning id)
  select id, credit_code as "creditCode" from former`;

/**
 * Removes what a department no longer knows, once it was read from its beginning: {@link SWEPT} events at most. Returns
 * what was removed.
 */
export async function sweep(
  keeping: Keeping,
  { generation, firstKept }: { generation: number; firstKept: string | null },
): Promise<{ id: string; creditCode: string }[]> {
  const { query, department, now } = keeping;
  const removed = await query<{ id: string; creditCode: string }>(SWEEP, [department, generation, firstKept, now]);
  for (const { forget } of keepers) await forget(keeping, removed);
  return removed;
}
