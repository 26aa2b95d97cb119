/**
 * What writes tell is compared with what they do, in every test of a department: triggers note each row that a write
 * changes, and after each mutation the feed's changes of its transaction must say the same. Who decided, when and why is
 * written once.
 */
import { Kind } from 'graphql';
import type { DocumentNode } from 'graphql';
import type pg from 'pg';

/** Tables that no change tells of: the kit's own books. */
const BOOKS = ['audited_update', 'change', 'change_horizon', 'decision', 'idempotency', 'mikro_orm_migrations'];

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
  do $$
  declare name text;
  begin
    for name in select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all (string_to_array('${BOOKS}', ','))
    loop
      execute format('create trigger audit after update on %I for each row execute function audit_update()', name);
    end loop;
  end $$;`;

/** A row that a write changed: its values before and after, by column. */
interface Update {
  xid: string;
  table: string;
  old: Readonly<Record<string, unknown>>;
  new: Readonly<Record<string, unknown>>;
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
  /** What writes since the last call have told wrongly, each in a sentence; empty where all is right. */
  faults(): Promise<string[]>;
}

/** Begins to note what writes change in a department's database. */
export async function openAudit(pool: pg.Pool, contract: DocumentNode): Promise<Audit> {
  await pool.query(INSTALL);
  const fields = fieldsOf(contract);
  return {
    faults: async () => {
      const { rows: updates } = await pool.query<Update>(
        `with noted as (delete from audited_update returning id, xid, table_name, old, new)
         select xid::text, table_name as "table", old, new from noted order by id`,
      );
      if (updates.length === 0) return [];
      const { rows: told } = await pool.query<Told>(
        `select xid::text, type, subject_type as "subjectType", subject_id as "subjectId",
           changed_fields as "changedFields" from change where xid = any($1::text[]::xid8[]) order by seq`,
        [[...new Set(updates.map(({ xid }) => xid))]],
      );
      // What no change tells of was no write, but a test's own statement.
      const transactions = new Set(told.map(({ xid }) => xid));
      const written = updates.filter(({ xid }) => transactions.has(xid));
      return [
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

const camelCase = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Names of the columns that an update changed, as fields. */
const changedBy = (update: Update): string[] =>
  Object.keys(update.new)
    .filter(column => differs(update.old[column], update.new[column]))
    .map(camelCase);

/** Columns that say who did something, and when: once they are written they stand, or are kept elsewhere in the row. */
const RECORDED = /(?<!due)_(?:by|at)$/;

function overwritten(update: Update): string[] {
  return Object.keys(update.new)
    .filter(column => RECORDED.test(column) && update.old[column] !== null)
    .filter(column => differs(update.old[column], update.new[column]))
    .filter(column => !isKept(update, column))
    .map(column => `${update.table}.${column} was recorded, but a later write put something else in its place`);
}

/** Whether a row is a subject's own: by its id, its credit code, or its project code. */
const isOf = ({ new: row }: Update, subjectId: string): boolean =>
  [row.id, row.project_code, row.parcel_code].includes(subjectId) ||
  (row.id === undefined && row.credit_code === subjectId);

/** What the changes of a transaction about one subject tell otherwise than its rows: fields that did not change, or untold. */
function mistold(told: readonly Told[], updates: readonly Update[], fields: Fields): string[] {
  const [{ subjectType, subjectId, xid } = { subjectType: '', subjectId: '', xid: '' }] = told;
  const types = told.map(({ type }) => type).join(', ');
  const known = fields.get(subjectType);
  if (!known) return [`${types}: the subject must be of a type of the contract, but is: ${subjectType}`];
  const named = new Set(told.flatMap(({ changedFields }) => changedFields));
  const ofSubject = updates.filter(one => one.xid === xid && isOf(one, subjectId));
  const columns = new Set(ofSubject.flatMap(update => Object.keys(update.new).map(camelCase)));
  const changed = new Set(ofSubject.flatMap(changedBy));
  const strange = [...named].filter(name => !known.has(name));
  const untold = [...changed].filter(name => known.has(name) && named.size > 0 && !named.has(name));
  const unchanged = [...named].filter(name => columns.has(name) && !changed.has(name));
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
