/**
 * What is exported: every change that consolidation has kept or taken back, of all departments, in its order. A reader
 * that applies each by its `id` holds what the table of events holds, as far as the reader may know of it.
 */
import type { Database } from '#shared/database/database.ts';
import type { Condition, OneOf } from '#shared/database/paging.ts';
import { graphError } from '#shared/errors.ts';
import { inAllZones } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { numbered } from '../events/timeline.ts';
import { REGISTER } from '../events/sources.ts';
import { seen, seesPayload, sightOf } from '../events/visibility.ts';
import { cursorOf, placeOf } from './cursors.ts';
import type { Standing } from './cursors.ts';
import type { ExportedChangeRow } from './rows.ts';

export interface ExportRead {
  /** The cursor after which it is read; from the beginning when absent. */
  after?: string | null | undefined;
  /** The cursor up to which it is read; to the end when absent. */
  until?: string | null | undefined;
  types?: readonly string[] | null | undefined;
  departments?: readonly string[] | null | undefined;
  /**
   * Only of enterprises of these zones, and of what names one of them and is of no enterprise. What was taken back is
   * told of all, since its `id` alone is told.
   */
  zones?: readonly string[] | null | undefined;
  /** 1 to 1000. Default 100. */
  limit?: number | null | undefined;
  /** What there is, without what was taken back. Default false. */
  isSnapshot?: boolean;
}

export interface ExportPage {
  changes: ExportedChangeRow[];
  /** The cursor after which the next page begins. */
  cursor: string;
  /** Whether nothing followed when it was read. */
  isEnd: boolean;
}

const MOST = 1_000;
/** Types and departments that a reader may name. */
const MOST_NAMED = 100;
/** Places that one statement looks at, so that a filter that lets nothing through takes no longer than a page. */
const WINDOW = 20_000n;

/** A row of the union; `isPurged` for what was taken back. */
interface FoundRow extends Omit<ExportedChangeRow, 'op' | 'cursor' | 'payload'> {
  seq: string;
  ends: boolean;
  isPurged: boolean;
  payload: Payload | null;
  openPayload: Payload | null;
}

type Payload = Readonly<Record<string, unknown>>;

/** A page of the export as a reader sees it. Rejects with BAD_USER_INPUT and CURSOR_EXPIRED. */
export async function readExport(database: Database, caller: Principal, read: ExportRead): Promise<ExportPage> {
  const principal = inAllZones(caller);
  const limit = checkLimit(read.limit ?? 100);
  const conditions = [seen(sightOf(principal)), ...named('type', read.types), ...named('department', read.departments)];
  const keptAlone = inZones(read.zones);
  const start = await placeOf(database, 'after', read.after);
  const last = read.until
    ? (await placeOf(database, 'until', read.until)).place
    : await lastToTell(database, start.last, read.zones);
  let place = start.place;
  let rows: FoundRow[] = [];
  while (rows.length === 0 && BigInt(place) < BigInt(last)) {
    const to = least(BigInt(place) + WINDOW, BigInt(last)).toString();
    rows = await readRows(database, {
      from: place,
      to,
      conditions,
      keptAlone,
      limit,
      isSnapshot: read.isSnapshot === true,
    });
    place = rows.length === limit ? (rows.at(-1)?.seq ?? to) : to;
  }
  const changes = rows.map(row => changeOf(row, start, principal));
  return { changes, cursor: cursorOf(start, place), isEnd: BigInt(place) >= BigInt(last) };
}

/**
 * Departments are read side by side, so that something of a new enterprise may come before its registration tells its
 * zone. Whoever reads by zone waits until the register was read to its end half a minute after that, at most ten
 * minutes: what he passed over would be lost to him. Half a minute, since a transaction that is open in the register
 * holds back what others told after it began. An authority (a code that begins with another digit than 9, GB 32100) is
 * in no register of enterprises.
 */
const UNSETTLED = `
  select min(seq)::text as seq
  from (select seq, credit_code, recorded_at from event where seq <= $1 order by seq desc limit 5000) as newest
  where recorded_at > greatest(now() - interval '10 minutes',
      (select last_read_at - interval '30 seconds' from source where department = $2))
    and credit_code ~ '^9[0-9A-Z]{17}$'
    and not exists (select 1 from profile where profile.credit_code = newest.credit_code)`;

/** The place of the last change that a reader is told of, where `last` is the last that there is. */
export async function lastToTell(
  database: Database,
  last: string,
  zones: readonly string[] | null | undefined,
): Promise<string> {
  if (!zones) return last;
  const [first] = await database.query<{ seq: string | null }>(UNSETTLED, [last, REGISTER]);
  return first?.seq ? (BigInt(first.seq) - 1n).toString() : last;
}

const least = (one: bigint, other: bigint): bigint => (one < other ? one : other);

function checkLimit(limit: number): number {
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw graphError('BAD_USER_INPUT', `limit must be from 1 to ${MOST}, but got: ${limit}`);
}

function named(column: 'type' | 'department', names: readonly string[] | null | undefined): Condition[] {
  if (!names) return [];
  if (names.length <= MOST_NAMED) return [{ sql: `${column} = any(?::text[])`, values: [names] }];
  throw graphError('BAD_USER_INPUT', `${column}s must be at most ${MOST_NAMED}, but got: ${names.length}`);
}

/** Conditions of zones: an enterprise is where its profile says; what is of none names its zone itself. */
function inZones(zones: readonly string[] | null | undefined): Condition[] {
  if (!zones) return [];
  if (zones.length > MOST_NAMED)
    throw graphError('BAD_USER_INPUT', `zones must be at most ${MOST_NAMED}, but got: ${zones.length}`);
  const ofEnterprise = 'credit_code in (select credit_code from profile where zone = any(?::text[]))';
  return [
    {
      sql: `${ofEnterprise} or (credit_code not in (select credit_code from profile) and payload->>'zone' = any(?::text[]))`,
      values: [zones, zones],
    },
  ];
}

interface Window {
  from: string;
  to: string;
  conditions: readonly (Condition | OneOf)[];
  /** Conditions of what is kept, beside those of all. */
  keptAlone: readonly Condition[];
  limit: number;
  isSnapshot: boolean;
}

const MOMENT = `at time zone 'Asia/Shanghai', 'YYYY-MM-DD"T"HH24:MI:SS.MS') || '+08:00'`;

function readRows(database: Database, window: Window): Promise<FoundRow[]> {
  const { from, to, conditions, keptAlone, limit, isSnapshot } = window;
  const values: unknown[] = [from, to, limit];
  const all = (some: readonly (Condition | OneOf)[]): string =>
    some.map(one => ` and (${numbered(one, values)})`).join('');
  const where = `where seq > $1 and seq <= $2${all(conditions)}`;
  const page = 'order by seq limit $3';
  const kept = `
    select seq, id, department, credit_code, type, subject_type, subject_id, changed_fields, restricted, ends, payload,
      open_payload, occurred_at, recorded_at, false as is_purged
    from event ${where}${all(keptAlone)} ${page}`;
  const purged = `
    select seq, event_id, department, credit_code, type, null, null, array[]::text[], restricted, false, null::jsonb,
      null::jsonb, null::timestamptz, removed_at, true
    from removed_event ${where} ${page}`;
  return database.query<FoundRow>(
    `select seq::text, id, department, credit_code as "creditCode", type, subject_type as "subjectType",
       subject_id as "subjectId", changed_fields as "changedFields", restricted, ends, payload,
       open_payload as "openPayload",
       to_char(occurred_at ${MOMENT} as "occurredAt", to_char(recorded_at ${MOMENT} as "recordedAt",
       is_purged as "isPurged"
     from ((${kept}) ${isSnapshot ? '' : `union all (${purged})`}) as told order by told.seq limit $3`,
    values,
  );
}

/** What a change does to what a reader holds. */
function opOf({ isPurged, ends, changedFields }: FoundRow): ExportedChangeRow['op'] {
  if (isPurged) return 'PURGE';
  if (ends) return 'DELETE';
  return changedFields.length === 0 ? 'NEW' : 'CHANGE';
}

function changeOf(row: FoundRow, standing: Standing, principal: Principal): ExportedChangeRow {
  const { seq, ends: _ends, isPurged: _isPurged, payload, openPayload, ...told } = row;
  return {
    cursor: cursorOf(standing, seq),
    op: opOf(row),
    ...told,
    payload: seesPayload(principal, told) ? payload : partOf(openPayload),
  };
}

/** What of a payload is open; null where that is nothing. */
const partOf = (open: Payload | null): Payload | null => (open && Object.keys(open).length > 0 ? open : null);
