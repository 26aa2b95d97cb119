/**
 * The change feed: one outbox table in each department, read by cursor. A change is written in the transaction that
 * makes it.
 *
 * Order. A change carries its transaction's id (xid) and a running number. Numbers are taken before they are committed,
 * so a reader that trusted the highest number seen would skip a transaction that took its number early and commits
 * late. A reader therefore sees only rows of transactions below the oldest one still open (`pg_snapshot_xmin`): all of
 * those are finished, so in the order (xid, seq) nothing can come to stand before what was already read. Two changes of
 * one enterprise come in the order they were made, because a write takes the enterprise's lock before it gets its xid
 * (see write.ts).
 *
 * Eras. Transaction ids belong to one server. Each change is of an era, the time between two starts of the server, and
 * the order is (era, xid, seq). All transactions of earlier eras are over. Eras of the same server and database are one
 * epoch; after a restore, a move, a promotion, or a return to a point in time there is a new one
 * (docs/decisions/0015). A cursor names the era in which it was given: one of another epoch, or one of a future that
 * the server no longer knows because an older copy was put back, is refused with CURSOR_EXPIRED; it never hides a
 * change.
 *
 * The price of waiting for open transactions: an open transaction anywhere on the server delays the feed until it ends,
 * so every connection has an end to its idle transactions and its statements (database.ts), and the department's
 * readiness and metrics say how long the oldest is open (gauges.ts).
 *
 * Snapshot. Of each subject the last change of each type is kept for ever, also when older ones are removed: together
 * they are the state that the feed has told ({@link readSnapshot}).
 */
import type { ChangedCase } from './changed-case.ts';
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
  /** True where only who may read the enterprise's own rows may know of it ({@link mayRead}). Default false: public. */
  restricted?: boolean;
  /** The case of the kit that the change is a step of (case/store.ts). */
  moved?: object;
  /** The debt of tolerance that the change is a step of (case/debts.ts). */
  debt?: object;
}

/** A change as it is delivered. */
export interface Change extends Required<Omit<NewChange, 'moved' | 'debt'>> {
  /** The cursor for `after=<cursor>`, which reads what follows. */
  cursor: string;
  /** Names the change for ever; a cursor of the same place is another text after a restart. */
  id: string;
  occurredAt: string;
  /** The cases that it has moved; absent where it has moved none. */
  cases?: readonly ChangedCase[];
}

export interface ReadChanges {
  /** The cursor of the last change seen; from the beginning when absent. */
  after?: string | undefined;
  /** The cursor of the last change that is read; to the last there is when absent. */
  until?: string | undefined;
  /** At most this many, 1 to 1000. Default 100. */
  limit?: number;
  /** Whose restricted changes are given. Default: everybody's. */
  reader?: FeedReader;
}

/** What a reader may know of restricted changes. */
export interface FeedReader {
  /** Credit codes of the enterprises whose own rows the reader may read; `all` for those of every enterprise. */
  enterprises: 'all' | readonly string[];
  /** Types of change of which no enterprise is told, not even its own. Default: none. */
  officeOnly?: readonly string[];
  /** Types of change of which the reader is told nothing at all. Default: none. */
  hidden?: readonly string[];
}

interface ChangeRow extends Position {
  /** The tag of the era in which the change was made. */
  tag: string;
  occurred_at: string;
  type: string;
  credit_code: string;
  subject_type: string;
  subject_id: string;
  changed_fields: string[];
  restricted: boolean;
  payload: Record<string, unknown>;
  moved_cases: readonly ChangedCase[] | null;
}

/** The statement that records changes, for one `$1` = JSON array of them and `$2` = the time. */
export const RECORD_CHANGES = `
  insert into change
    (occurred_at, type, credit_code, subject_type, subject_id, changed_fields, restricted, payload, moved_cases)
  select $2::timestamptz, c->>'type', c->>'creditCode', c->'subject'->>'type', c->'subject'->>'id',
         array(select jsonb_array_elements_text(coalesce(c->'changedFields', '[]'))),
         coalesce((c->>'restricted')::boolean, false), c->'payload',
         nullif(c->'cases', '[]')
  from jsonb_array_elements($1::jsonb) with ordinality as given(c, n) order by n`;

/** A place in the feed's order. */
interface Position {
  era: number;
  xid: string;
  seq: string;
}

/** Before the first change. */
const BEGINNING: Position = { era: 0, xid: '0', seq: '0' };
/** After every change. */
const END: Position = { era: 2_147_483_647, xid: String(2n ** 64n - 1n), seq: String(2n ** 63n - 1n) };

// ORDER BY names the columns with their table: a bare `xid` there would be the text of the SELECT list, and '999' sorts
// after '1000'.
const COLUMNS = `era, xid::text, seq::text, (select tag from feed_era where feed_era.era = change.era) as tag,
         to_char(occurred_at at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '+08:00' as occurred_at,
         type, credit_code, subject_type, subject_id, changed_fields, restricted, payload, moved_cases`;

const readable = (change: string): string =>
  `(${change}.era < (select feed_first_era()) or ${change}.xid < pg_snapshot_xmin(pg_current_snapshot()))`;

/** Whether a change is not behind the last one that is read. */
const upToLast = (change: string): string =>
  `(${change}.era, ${change}.xid, ${change}.seq) <= ($9::integer, $10::xid8, $11::bigint)`;

/** What a reader reads after a position, up to `$9` to `$11`; `$5` to `$8` say what of it the reader may know. */
const READ = `
  select ${COLUMNS} from change
  where (era, xid, seq) > ($1::integer, $2::xid8, $3::bigint) and ${upToLast('change')} and ${readable('change')}
    and (not restricted or $5::boolean or credit_code = any($6::text[]) and type <> all($7::text[]))
    and type <> all($8::text[])`;
const IN_ORDER = 'order by change.era, change.xid, change.seq limit $4';

/** Before the horizon there are only the changes of the snapshot, with gaps. */
const READ_CHANGES = `${READ} and (era, xid, seq) > (select era, xid, seq from change_horizon) ${IN_ORDER}`;

/** Whether two changes are of one type and of one subject; the number is that of the index. */
const sameSubject = (one: string, other: string): string =>
  `feed_subject(${one}.subject_type, ${one}.subject_id, ${one}.type)
     = feed_subject(${other}.subject_type, ${other}.subject_id, ${other}.type)
   and (${one}.subject_type, ${one}.subject_id, ${one}.type)
     = (${other}.subject_type, ${other}.subject_id, ${other}.type)`;
const isBefore = (one: string, other: string): string =>
  `(${one}.era, ${one}.xid, ${one}.seq) < (${other}.era, ${other}.xid, ${other}.seq)`;

/**
 * Whether a change tells of a case of another subject, as a finding does that opens three orders: no later change of
 * its own subject tells of that, so it is kept for ever, too.
 */
const tellsOfOthers = (change: string): string =>
  `exists (select 1 from jsonb_array_elements(coalesce(${change}.moved_cases, '[]')) as moved
     where moved->'subject'->>'id' <> ${change}.subject_id)`;

const READ_SNAPSHOT = `${READ}
    and (${tellsOfOthers('change')} or not exists (select 1 from change later
      where ${sameSubject('later', 'change')} and ${isBefore('change', 'later')} and ${upToLast('later')}
        and ${readable('later')}))
  ${IN_ORDER}`;

/** Where the feed stands, and whether it can still say what follows a position. */
interface Standing {
  /** The tag of the era that is now. */
  tag: string;
  /** The cursor was given in an era of this epoch. */
  isOfEpoch: boolean;
  /** The feed has removed changes after the position. */
  isRemoved: boolean;
  /** The position is of a time that the server does not know. */
  isUnknown: boolean;
  /** The last change that was removed. */
  horizon: Position;
  /** The last change that can be read. */
  newest: Position | null;
}

// An older copy that was put back knows the cursor's era, but not all that was told in it.
const STANDING = `
  with cursor as (select $1::integer as era, $2::xid8 as xid, $3::bigint as seq, $4::text as tag),
    newest as (
      select era, xid::text, seq::text from change
      where ${readable('change')}
      order by change.era desc, change.xid desc, change.seq desc limit 1)
  select here.tag,
         exists (select 1 from feed_era given where given.tag = cursor.tag and given.epoch = here.epoch) as "isOfEpoch",
         (horizon.era, horizon.xid, horizon.seq) > (cursor.era, cursor.xid, cursor.seq) as "isRemoved",
         cursor.era > here.era
           or here.is_over and (cursor.xid, cursor.seq) > (here.last_xid, here.last_seq)
             and (cursor.era, cursor.xid, cursor.seq) > (horizon.era, horizon.xid, horizon.seq)
           or cursor.era = here.era and cursor.xid >= pg_snapshot_xmin(pg_current_snapshot()) as "isUnknown",
         json_build_object('era', horizon.era, 'xid', horizon.xid::text, 'seq', horizon.seq::text) as horizon,
         (select row_to_json(newest) from newest) as newest
  from change_horizon horizon, cursor, feed_position(cursor.era) here`;

/** A cursor: the tag of the era in which it was given, and the position. Its text is for the feed alone. */
interface Cursor extends Position {
  tag: string;
}

const encode = ({ tag, era, xid, seq }: Cursor): string => `${tag}-${era}-${xid}-${seq}`;

const CURSOR = /^([0-9a-f]{10})-(\d{1,9})-(\d{1,20})-(\d{1,19})$/;
/** A cursor of the time before there were epochs. */
const FORMER = /^(\d{1,20})-(\d{1,19})$/;
const GREATEST_XID = 2n ** 64n - 1n;
const GREATEST_SEQ = 2n ** 63n - 1n;

const isInRange = (xid: string | undefined, seq: string | undefined): boolean =>
  xid !== undefined && seq !== undefined && BigInt(xid) <= GREATEST_XID && BigInt(seq) <= GREATEST_SEQ;

/** The cursor in a text; undefined for none, and for the beginning. */
function decode(given: string | undefined, name = 'after'): Cursor | undefined {
  if (given === undefined || given === '') return undefined;
  const [, formerXid, formerSeq] = FORMER.exec(given) ?? [];
  if (isInRange(formerXid, formerSeq)) return { tag: 'none', ...BEGINNING };
  const [, tag, era, xid, seq] = CURSOR.exec(given) ?? [];
  if (tag !== undefined && xid !== undefined && seq !== undefined && isInRange(xid, seq)) {
    return { tag, era: Number(era), xid, seq };
  }
  const got = JSON.stringify(given.slice(0, 40));
  throw graphError('BAD_USER_INPUT', `${name} must be a cursor that this feed gave, but got: ${got}`);
}

/**
 * The changes after a cursor, in order, at most `limit`. Rejects with CURSOR_EXPIRED where changes after the cursor
 * were already removed ({@link forgetChanges}), and where the cursor is of another epoch; its `extensions.snapshot`
 * names the cursor to resume from once a snapshot has been taken.
 */
export async function readChanges(database: Database, read: ReadChanges): Promise<Change[]> {
  const cursor = decode(read.after);
  const position = cursor ?? BEGINNING;
  const last = await lastOf(database, read);
  const rows = await database.query<ChangeRow>(READ_CHANGES, valuesOf(read, position, last));
  // Read after the rows: what was removed while we read shows here, so no gap goes unseen.
  const standing = await standingAt(database, position, cursor?.tag);
  if (cursor) refuseExpired(standing);
  return rows.map(row => changeOf(row, standing.tag));
}

/** A page of a snapshot. */
export interface SnapshotPage {
  changes: Change[];
  /**
   * The cursor after which the feed tells all that comes after the snapshot; that of the first page counts. Null where
   * nothing was told yet: then the feed is read from its beginning.
   */
  resumeAfter: string | null;
}

/**
 * The last change of each type of each subject, in order, from a cursor of the snapshot on: as of `until`, so that all
 * pages are of one moment, or else as of now; then what changes while pages are read comes on a later page, or after
 * `resumeAfter`, and both may tell the same change. Rejects with CURSOR_EXPIRED where a cursor is of another epoch, or
 * what was superseded since `until` is removed: then the snapshot is begun anew.
 */
export async function readSnapshot(database: Database, read: ReadChanges): Promise<SnapshotPage> {
  const cursor = decode(read.after);
  const position = cursor ?? BEGINNING;
  const standing = await standingAt(database, position, cursor?.tag);
  if (cursor) refuseExpired({ ...standing, isRemoved: false });
  const { tag, newest } = standing;
  // What comes while the rows are read belongs after `resumeAfter`.
  const last = read.until === undefined ? (newest ?? BEGINNING) : await lastOf(database, read);
  const rows = await database.query<ChangeRow>(READ_SNAPSHOT, valuesOf(read, position, last));
  return {
    changes: rows.map(row => changeOf(row, tag)),
    resumeAfter: newest && encode({ tag, ...newest }),
  };
}

/** The cursor of the last change that can be read; null where there is none. */
export async function lastCursor(database: Database): Promise<string | null> {
  const { tag, newest } = await standingAt(database, BEGINNING, undefined);
  return newest && encode({ tag, ...newest });
}

/** The last place that is read. Rejects with CURSOR_EXPIRED where the feed no longer tells what was up to there. */
async function lastOf(database: Database, { until }: ReadChanges): Promise<Position> {
  const cursor = decode(until, 'until');
  if (!cursor) return END;
  refuseExpired(await standingAt(database, cursor, cursor.tag));
  return cursor;
}

const EVERYTHING: FeedReader = { enterprises: 'all' };

/** The values of a statement that reads from a position on. */
function valuesOf(
  { limit = 100, reader = EVERYTHING }: ReadChanges,
  { era, xid, seq }: Position,
  last: Position,
): unknown[] {
  if (!Number.isInteger(limit) || limit < 1 || limit > 1_000)
    throw graphError('BAD_USER_INPUT', `limit must be from 1 to 1000, but got: ${limit}`);
  const { enterprises, officeOnly = [], hidden = [] } = reader;
  const isAll = enterprises === 'all';
  return [era, xid, seq, limit, isAll, isAll ? [] : enterprises, officeOnly, hidden, last.era, last.xid, last.seq];
}

async function standingAt(database: Database, { era, xid, seq }: Position, tag: string | undefined): Promise<Standing> {
  const [standing] = await database.query<Standing>(STANDING, [era, xid, seq, tag]);
  if (!standing) throw new Error('the feed must have a horizon, but has none');
  return standing;
}

const changeOf = (row: ChangeRow, tag: string): Change => ({
  cursor: encode({ tag, era: row.era, xid: row.xid, seq: row.seq }),
  id: `${row.tag}-${row.xid}-${row.seq}`,
  type: row.type,
  creditCode: row.credit_code,
  subject: { type: row.subject_type, id: row.subject_id },
  occurredAt: row.occurred_at,
  changedFields: row.changed_fields,
  restricted: row.restricted,
  payload: row.payload,
  ...(row.moved_cases && { cases: row.moved_cases }),
});

/** Where a snapshot is read (feed-route.ts). */
export const SNAPSHOT_PATH = '/changes/snapshot';
/** Where it is read what a reader must have (feed-manifest.ts). */
export const MANIFEST_PATH = '/changes/manifest';

/** Where the manifest of a snapshot is read. */
const manifestOfSnapshot = (until: string): string => `${MANIFEST_PATH}?of=snapshot&until=${until}`;

/** Rejects with CURSOR_EXPIRED where the feed cannot say what follows a cursor. */
function refuseExpired({ tag, isOfEpoch, isRemoved, isUnknown, horizon, newest }: Standing): void {
  const isOfAnother = !isOfEpoch || isUnknown;
  if (!isOfAnother && !isRemoved) return;
  const resumeAfter = encode({ tag, ...(isOfAnother ? (newest ?? BEGINNING) : horizon) });
  const reason = isOfAnother
    ? 'the cursor is of another epoch: the database was restored, moved or put back'
    : 'the feed no longer holds what follows the cursor';
  throw graphError('CURSOR_EXPIRED', `${reason}; take a snapshot, then resume after ${resumeAfter}`, {
    snapshot: { path: SNAPSHOT_PATH, resumeAfter, manifest: manifestOfSnapshot(resumeAfter) },
  });
}

// A change that passes the horizon makes those before it superfluous that are of the same subject and type. One that is
// superfluous because of a newer change goes when that one passes.
const FORGET = `
  with next as (
      select era, xid, seq, occurred_at from change
      where (era, xid, seq) > (select era, xid, seq from change_horizon) and ${readable('change')}
      order by change.era, change.xid, change.seq limit $2),
    far as (
      select era, xid, seq from next where occurred_at < $1
      order by next.era desc, next.xid desc, next.seq desc limit 1),
    passing as (
      select change.* from change, far
      where (change.era, change.xid, change.seq) > (select era, xid, seq from change_horizon)
        and (change.era, change.xid, change.seq) <= (far.era, far.xid, far.seq)),
    removed as (
      delete from change where (era, xid, seq) in (
        select former.era, former.xid, former.seq from passing join change former
          on ${sameSubject('former', 'passing')} and ${isBefore('former', 'passing')}
            and not ${tellsOfOthers('former')}) returning 1),
    moved as (update change_horizon set era = far.era, xid = far.xid, seq = far.seq from far returning 1)
  select (select count(*)::int from removed) as removed, exists (select 1 from moved) as "isMoved"`;

/** How many changes pass the horizon in one statement: it must end within the time limit of statements. */
const PASSING_AT_ONCE = 1_000;

/**
 * Removes changes older than `before`, but for the last one of each type of each subject, and remembers how far: a
 * reader who is behind gets CURSOR_EXPIRED and never a gap. Returns how many were removed.
 */
export async function forgetChanges(database: Database, before: Date): Promise<number> {
  let removed = 0;
  for (;;) {
    const [done] = await database.query<{ removed: number; isMoved: boolean }>(FORGET, [before, PASSING_AT_ONCE]);
    removed += done?.removed ?? 0;
    if (!done?.isMoved) return removed;
  }
}
