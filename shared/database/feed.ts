/**
 * The change feed: one outbox table in each department, read by cursor. A change is written in the transaction that
 * makes it.
 *
 * Order. A change carries its transaction's id (xid) and a running number. Numbers are taken before they are committed,
 * so a reader that trusted the highest number seen would skip a transaction that took its number early and commits
 * late. A reader therefore sees only rows of transactions below the oldest one still open (`pg_snapshot_xmin`): all of
 * those are finished, so in the order (xid, seq) nothing can come to stand before what was already read. Two changes of
 * one enterprise come in the order they were made, because a write takes the enterprise's lock before it gets its xid
 * (see write.ts). The price: an open transaction anywhere on the server delays the feed until it ends, so every
 * connection has an end to its idle transactions and its statements (database.ts).
 */
import type { Database } from './database.ts';
import { graphError } from '../errors.ts';

/** A change as it is recorded. */
export interface NewChange {
  /** What happened: `EnterpriseRegistered`, `PenaltyPublished`, … (past tense, stable). */
  type: string;
  creditCode: string;
  /** The thing that changed. */
  subject: { type: string; id: string };
  /** Names of the fields that changed; empty when the subject is new. */
  changedFields?: readonly string[];
  /** The new state that a reader needs; never personal data in the clear. */
  payload: Record<string, unknown>;
  /** True where only the enterprise, officers and services may know of it. Default false: a public register. */
  restricted?: boolean;
}

/** A change as it is delivered. */
export interface Change extends Required<NewChange> {
  /** The cursor for `after=<cursor>`, which reads what follows. */
  cursor: string;
  occurredAt: string;
}

export interface ReadChanges {
  /** The cursor of the last change seen; from the beginning when absent. */
  after?: string | undefined;
  /** At most this many, 1 to 1000. Default 100. */
  limit?: number;
  /** Leave out restricted changes. */
  publicOnly?: boolean;
}

interface ChangeRow {
  xid: string;
  seq: string;
  occurred_at: string;
  type: string;
  credit_code: string;
  subject_type: string;
  subject_id: string;
  changed_fields: string[];
  restricted: boolean;
  payload: Record<string, unknown>;
}

/** The statement that records changes, for one `$1` = JSON array of them and `$2` = the time. */
export const RECORD_CHANGES = `
  insert into change (occurred_at, type, credit_code, subject_type, subject_id, changed_fields, restricted, payload)
  select $2::timestamptz, c->>'type', c->>'creditCode', c->'subject'->>'type', c->'subject'->>'id',
         array(select jsonb_array_elements_text(coalesce(c->'changedFields', '[]'))),
         coalesce((c->>'restricted')::boolean, false), c->'payload'
  from jsonb_array_elements($1::jsonb) with ordinality as given(c, n) order by n`;

// ORDER BY names the columns with their table: a bare `xid` there would be the text of the SELECT list, and '999' sorts
// after '1000'.
const READ = `
  select xid::text, seq::text, to_char(occurred_at, 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '+08:00' as occurred_at, type,
         credit_code, subject_type, subject_id, changed_fields, restricted, payload
  from change
  where (xid, seq) > ($1::xid8, $2::bigint) and xid < pg_snapshot_xmin(pg_current_snapshot())
    and (not $4 or not restricted)
  order by change.xid, change.seq limit $3`;

const encode = (xid: string, seq: string): string => `${xid}-${seq}`;

function decode(cursor: string): [xid: string, seq: string] {
  const [, xid, seq] = /^(\d{1,20})-(\d{1,19})$/.exec(cursor) ?? [];
  if (xid !== undefined && seq !== undefined) return [xid, seq];
  const got = JSON.stringify(cursor.slice(0, 40));
  throw graphError('BAD_USER_INPUT', `after must be a cursor that this feed gave, like 741-3, but got: ${got}`);
}

/**
 * The changes after a cursor, in order, at most `limit`. Rejects with CURSOR_EXPIRED where changes after the cursor
 * were already removed ({@link forgetChanges}); its `extensions.snapshot` names the cursor to resume from once a
 * snapshot has been taken.
 */
export async function readChanges(
  database: Database,
  { after, limit = 100, publicOnly = false }: ReadChanges,
): Promise<Change[]> {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000)
    throw graphError('BAD_USER_INPUT', `limit must be from 1 to 1000, but got: ${limit}`);
  const [xid, seq] = after === undefined || after === '' ? ['0', '0'] : decode(after);
  const rows = await database.query<ChangeRow>(READ, [xid, seq, limit, publicOnly]);
  // Read after the rows: what was removed while we read shows here, so no gap goes unseen.
  const [horizon] = await database.query<{ xid: string; seq: string; beyond: boolean }>(
    'select xid::text, seq::text, (xid, seq) > ($1::xid8, $2::bigint) as beyond from change_horizon',
    [xid, seq],
  );
  if (horizon?.beyond && after !== undefined && after !== '') {
    const resumeAfter = encode(horizon.xid, horizon.seq);
    throw graphError(
      'CURSOR_EXPIRED',
      `the feed no longer holds what follows ${after}: take a snapshot, then resume after ${resumeAfter}`,
      { snapshot: { resumeAfter } },
    );
  }
  return rows.map(row => ({
    cursor: encode(row.xid, row.seq),
    type: row.type,
    creditCode: row.credit_code,
    subject: { type: row.subject_type, id: row.subject_id },
    occurredAt: row.occurred_at,
    changedFields: row.changed_fields,
    restricted: row.restricted,
    payload: row.payload,
  }));
}

/**
 * Removes changes older than `before` and remembers how far, so that a reader who is behind gets CURSOR_EXPIRED and
 * never a gap.
 */
export async function forgetChanges(database: Database, before: Date): Promise<number> {
  const [done] = await database.query<{ removed: number }>(
    `with removed as (
       delete from change where xid < pg_snapshot_xmin(pg_current_snapshot())
         and (xid, seq) <= (select xid, seq from change where occurred_at < $1 order by xid desc, seq desc limit 1) returning xid, seq),
     far as (select xid, seq from removed order by xid desc, seq desc limit 1),
     moved as (update change_horizon set xid = far.xid, seq = far.seq from far)
     select count(*)::int as removed from removed`,
    [before],
  );
  return done?.removed ?? 0;
}
