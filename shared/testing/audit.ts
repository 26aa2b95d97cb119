/**
 * What writes tell is compared with what they do, in every test of a department: triggers note each row that a write
 * changes, and after each mutation the feed's changes of its transaction must say the same. Who decided, when and why
 * is written once. What belongs to an enterprise is written under its lock, and at the time of the write.
 */
import { Kind } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type pg from 'pg';
import type { Decided } from '../department.ts';
import { undecided } from './decided.ts';
import { untoldCases } from './desk-tables.ts';
import type { DeskTables } from './desk-tables.ts';
import { doneByOthers } from './done-by.ts';
import type { Sender } from './done-by.ts';
import { decisionCheck } from './speech.ts';
import type { InnerWords } from './speech.ts';
import { camelCase, halfRecorded, isOf, misstated, restingElsewhere } from './stated.ts';
import type { ToldChange } from './visibility.ts';

/** Tables that no change tells of: the kit's own books. */
const BOOKS = [
  'audited_race',
  'audited_row',
  'audited_update',
  'case_telling',
  'change',
  'change_horizon',
  'decision',
  'feed_era',
  'idempotency',
  'mikro_orm_migrations',
  'signing_key',
];

const INSTALL = `
  create table audited_update (
    id bigint generated always as identity,
    xid xid8 not null,
    table_name text not null,
    old jsonb not null,
    new jsonb not null
  );
  create function audit_update() returns trigger language plpgsql as $$
  begin
    if old is distinct from new then
      insert into audited_update (xid, table_name, old, new)
        values (pg_current_xact_id(), tg_table_name, to_jsonb(old), to_jsonb(new));
    end if;
    return null;
  end $$;
  create table audited_row (
    id bigint generated always as identity,
    xid xid8 not null,
    table_name text not null,
    fresh jsonb not null,
    locked boolean not null,
    known boolean not null
  );
  create function audit_row() returns trigger language plpgsql as $$
  declare fresh jsonb := to_jsonb(new);
  begin
    insert into audited_row (xid, table_name, fresh, locked, known)
      select pg_current_xact_id(), tg_table_name, fresh,
        bool_or(key = hashtextextended('enterprise ' || coalesce(fresh->>'credit_code', ''), 0)),
        exists (select 1 from change where credit_code = fresh->>'credit_code' and xid <> pg_current_xact_id())
      from (select (classid::bigint << 32) | objid::bigint as key from pg_locks
        where locktype = 'advisory' and mode = 'ExclusiveLock' and pid = pg_backend_pid()) as held
      -- What holds no lock, or one that many share, or loads the sample, is no write.
      having count(*) > 0 and not bool_or(key = hashtext('sample'));
    return null;
  end $$;
  create trigger audit_decision after insert on decision for each row execute function audit_row();
  create trigger audit_change after insert on change for each row execute function audit_row();
  do $$
  declare name text;
  begin
    for name in select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all (string_to_array('${BOOKS}', ','))
    loop
      execute format('create trigger audit after update on %I for each row execute function audit_update()', name);
      execute format('create trigger audit_row after insert or update on %I for each row execute function audit_row()', name);
    end loop;
  end $$;`;

/** Takes away what a test puts into a database to watch its writes: it is no part of a department. */
export const DROP_AUDIT = `drop function audit_update() cascade; drop table audited_update;
  drop function audit_row() cascade; drop table audited_row;
  drop function audit_race() cascade; drop table audited_race`;

/** Forgets what was noted: of writes at another time than that at which it would be judged. */
export const FORGET_NOTED = 'delete from audited_row; delete from audited_update';

/** The number of the last change that was told, by the key of its table: asked around every mutation of a matrix. */
export const LAST_CHANGE = 'select seq::integer as n from change order by era desc, xid desc, seq desc limit 1';

/** A row that a write changed: its values before and after, by column. */
export interface Update {
  xid: string;
  table: string;
  old: Readonly<Record<string, unknown>>;
  new: Readonly<Record<string, unknown>>;
}

/** A row that a write stored. */
export interface Stored {
  xid: string;
  table: string;
  fresh: Readonly<Record<string, unknown>>;
  /** Whether the write held the lock of the row's enterprise. */
  locked: boolean;
  /** Whether an earlier write has told of this enterprise. */
  known: boolean;
}

/** What was noted, taken out of its tables in one statement: it is asked after every mutation. */
const NOTED = `
  with stored as (delete from audited_row returning *), updated as (delete from audited_update returning *)
  select
    coalesce((select jsonb_agg(jsonb_build_object('xid', xid::text, 'table', table_name, 'fresh', fresh,
      'locked', locked, 'known', known) order by id) from stored), '[]') as stored,
    coalesce((select jsonb_agg(jsonb_build_object('xid', xid::text, 'table', table_name, 'old', old,
      'new', new) order by id) from updated), '[]') as updates`;

interface Noted {
  stored: Stored[];
  updates: Update[];
}

/** A change of the feed. */
interface Told {
  xid: string;
  type: string;
  subjectType: string;
  subjectId: string;
  changedFields: readonly string[];
}

export interface Audit {
  /**
   * What writes since the last call have told wrongly, each in a sentence; empty where all is right. `senders` are
   * those whose mutations wrote; none where it is not known.
   */
  faults(senders?: readonly Sender[]): Promise<string[]>;
}

/** What else is judged of the changes that writes have told: whether each is restricted as the graph is. */
export type JudgeChanges = (changes: readonly ToldChange[]) => Promise<string[]>;

export interface AuditOptions {
  /** The department. */
  name: string;
  schema: GraphQLSchema;
  judge: JudgeChanges;
  decided?: Decided | undefined;
  /** Which of its things are cases. Default: none is looked for. */
  desk?: DeskTables | undefined;
  /** What reasons must not show in Chinese. Default: nothing is looked for. */
  innerWords?: InnerWords | undefined;
}

/** Begins to note what writes change in a department's database. */
export async function openAudit(
  pool: pg.Pool,
  contract: DocumentNode,
  { name, schema, judge, decided = {}, desk, innerWords }: AuditOptions,
): Promise<Audit> {
  await pool.query(INSTALL);
  const fields = fieldsOf(contract);
  const checkDecision = decisionCheck(name, schema, innerWords);
  return {
    faults: async (senders = []) => {
      const { rows } = await pool.query<Noted>(NOTED);
      const { stored, updates } = rows[0] ?? { stored: [], updates: [] };
      const apart = [
        ...byTransaction(stored).flatMap(ofOne => [
          ...unlocked(ofOne),
          ...mistimed(ofOne),
          ...undecided(ofOne, decided),
          ...misstated(ofOne, updates),
          ...restingElsewhere(ofOne),
          ...(desk ? untoldCases(ofOne, desk) : []),
        ]),
        ...(await judge(stored.filter(({ table }) => table === 'change').map(toldChange))),
        ...stored.filter(({ table }) => table === 'decision').flatMap(({ fresh }) => checkDecision(fresh)),
        ...stored.flatMap(halfRecorded),
        ...doneByOthers(stored, updates, senders),
      ];
      if (updates.length === 0) return apart;
      const { rows: told } = await pool.query<Told>(
        `select xid::text, type, subject_type as "subjectType", subject_id as "subjectId",
           changed_fields as "changedFields" from change where xid = any($1::text[]::xid8[]) order by seq`,
        [[...new Set(updates.map(({ xid }) => xid))]],
      );
      // What no change tells of was no write, but a test's own statement.
      const transactions = new Set(told.map(({ xid }) => xid));
      const written = updates.filter(({ xid }) => transactions.has(xid));
      return [
        ...apart,
        ...written.flatMap(overwritten),
        ...bySubject(told).flatMap(changes => mistold(changes, updates, fields)),
      ];
    },
  };
}

/** The names of the fields of each object type. */
type Fields = ReadonlyMap<string, ReadonlySet<string>>;

/** The fields of a contract. */
function fieldsOf(contract: DocumentNode): Fields {
  const fields = new Map<string, Set<string>>();
  for (const node of contract.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const names = fields.get(node.name.value) ?? new Set();
    for (const field of node.fields ?? []) names.add(field.name.value);
    fields.set(node.name.value, names);
  }
  return fields;
}

/** Whether what a column held stands elsewhere in the row: in the list of earlier rounds. */
function isKept({ old, new: row }: Update, column: string): boolean {
  const value = String(old[column]);
  const moment = column.endsWith('_at') ? new Date(value).toISOString() : value;
  return JSON.stringify(row).includes(moment);
}

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Names of the columns that an update changed, as fields. */
const changedBy = (update: Update): string[] =>
  Object.keys(update.new)
    .filter(column => differs(update.old[column], update.new[column]))
    .map(camelCase);

/**
 * Columns that say who did something, and when: once they are written they stand, or are kept elsewhere in the row.
 * When something is due, or is next tried, moves.
 */
const RECORDED = /^(?!next_).*(?<!due)_(?:by|at)$/;

function overwritten(update: Update): string[] {
  return Object.keys(update.new)
    .filter(column => RECORDED.test(column) && update.old[column] !== null)
    .filter(column => differs(update.old[column], update.new[column]))
    .filter(column => !isKept(update, column))
    .map(column => `${update.table}.${column} was recorded, but a later write put something else in its place`);
}

/**
 * What the changes of a transaction about one subject tell otherwise than its rows: fields that did not change, or
 * untold.
 */
function mistold(told: readonly Told[], updates: readonly Update[], fields: Fields): string[] {
  const [{ subjectType, subjectId, xid } = { subjectType: '', subjectId: '', xid: '' }] = told;
  const types = told.map(({ type }) => type).join(', ');
  const known = fields.get(subjectType);
  if (!known) return [`${types}: the subject must be of a type of the contract, but is: ${subjectType}`];
  const named = new Set(told.flatMap(({ changedFields }) => changedFields));
  const ofSubject = updates.filter(one => one.xid === xid && isOf(one.new, subjectId));
  const columns = new Set(ofSubject.flatMap(update => Object.keys(update.new).map(camelCase)));
  const changed = new Set(ofSubject.flatMap(changedBy));
  const strange = [...named].filter(name => !known.has(name));
  const untold = [...changed].filter(name => known.has(name) && named.size > 0 && !named.has(name));
  // What is made of several columns is named as they begin: `commitment`, with `commitmentReport` beside it.
  const unchanged = [...named].filter(name => columns.has(name) && ![...changed].some(one => one.startsWith(name)));
  return [
    ...strange.map(name => `${types}: changedFields has ${name}, which ${subjectType} has not`),
    ...untold.map(name => `${types}: ${subjectType}.${name} changed, but changedFields does not have it`),
    ...unchanged.map(name => `${types}: changedFields has ${name}, but ${subjectType}.${name} did not change`),
  ];
}

/** The changes of each transaction about each subject. */
function bySubject(told: readonly Told[]): Told[][] {
  const groups = new Map<string, Told[]>();
  for (const change of told) {
    const key = `${change.xid} ${change.subjectType} ${change.subjectId}`;
    groups.set(key, [...(groups.get(key) ?? []), change]);
  }
  return [...groups.values()];
}

const toldChange = ({ fresh }: Stored): ToldChange => ({
  type: String(fresh.type),
  creditCode: String(fresh.credit_code),
  subjectType: String(fresh.subject_type),
  subjectId: String(fresh.subject_id),
  changedFields: fresh.changed_fields as string[],
  restricted: fresh.restricted === true,
  payload: fresh.payload as ToldChange['payload'],
});

const CREDIT_CODE = /^[0-9A-Z]{18}$/;

/**
 * Rows of enterprises that a transaction wrote without the enterprise's lock: their changes may come in another order.
 * An enterprise that nobody knew before has no lock yet: its name has one.
 */
function unlocked(stored: readonly Stored[]): string[] {
  const ofEnterprises = stored.filter(({ fresh }) => CREDIT_CODE.test(String(fresh.credit_code)));
  const isOfKnown = ofEnterprises.some(({ locked }) => locked);
  return ofEnterprises
    .filter(({ locked, known }) => !locked && (known || isOfKnown))
    .map(
      ({ table, fresh }) => `${table} of ${String(fresh.credit_code)} was written without the lock of this enterprise`,
    );
}

/** What each transaction stored. */
const byTransaction = (stored: readonly Stored[]): Stored[][] => [...Map.groupBy(stored, ({ xid }) => xid).values()];

/** A test's day is another than the machine's: so near to the machine's time no time of a write can be. */
const MACHINE_MS = 600_000;

const isOfMachine = (time: unknown): boolean =>
  typeof time === 'string' && Math.abs(new Date(time).getTime() - Date.now()) < MACHINE_MS;

/** Times that are not of the write: of its decisions, and times of the machine in any column. */
function mistimed(stored: readonly Stored[]): string[] {
  const change = stored.find(({ table }) => table === 'change');
  if (!change || isOfMachine(change.fresh.occurred_at)) return [];
  const moment = new Date(String(change.fresh.occurred_at)).getTime();
  return stored.flatMap(({ table, fresh }) => {
    const columns = Object.keys(fresh).filter(column => column.endsWith('_at'));
    const ofMachine = columns.filter(column => isOfMachine(fresh[column]));
    const isLate = table === 'decision' && new Date(String(fresh.decided_at)).getTime() !== moment;
    return [
      ...ofMachine.map(column => `${table}.${column} is the time of the machine, not that of the write`),
      ...(isLate
        ? [`a decision is of ${String(fresh.decided_at)}, but its change of ${String(fresh.occurred_at)}`]
        : []),
    ];
  });
}
