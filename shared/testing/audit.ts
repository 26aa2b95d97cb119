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
      return [...updates.flatMap(overwritten), ...told.flatMap(change => mistold(change, updates, fields))];
    },
  };
}

/** The names of the fields of each object type of a contract. */
function fieldsOf(contract: DocumentNode): ReadonlyMap<string, ReadonlySet<string>> {
  const fields = new Map<string, Set<string>>();
  for (const node of contract.definitions) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const names = fields.get(node.name.value) ?? new Set();
    for (const field of node.fields ?? []) names.add(field.name.value);
    fields.set(node.name.value, names);
  }
  return fields;
}

const camelCase = (column: string): string => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const differs = (one: unknown, other: unknown): boolean => JSON.stringify(one) !== JSON.stringify(other);

/** Names of the columns that an update changed, as fields. */
const changedBy = (update: Update): string[] =>
  Object.keys(update.new)
    .filter(column => differs(update.old[column], update.new[column]))
    .map(camelCase);

/** Columns that say who did something, and when: once they are written they stand. */
const RECORDED = /_(?:by|at)$/;

function overwritten(update: Update): string[] {
  return Object.keys(update.new)
    .filter(column => RECORDED.test(column) && update.old[column] !== null)
    .filter(column => differs(update.old[column], update.new[column]))
    .map(column => `${update.table}.${column} was recorded, but a later write put something else in its place`);
}

/** What a change tells otherwise than the row of its subject: fields that did not change, or changed untold. */
function mistold(change: Told, updates: readonly Update[], fields: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const { type, subjectType, subjectId, changedFields, xid } = change;
  const known = fields.get(subjectType);
  if (!known) return [`${type}: its subject must be a type of the contract, but is: ${subjectType}`];
  const strange = changedFields.filter(name => !known.has(name));
  const update = updates.find(
    one => one.xid === xid && (one.new.id === subjectId || one.new.credit_code === subjectId),
  );
  const columns = update ? Object.keys(update.new).map(camelCase) : [];
  const changed = update ? changedBy(update) : [];
  const untold = changed.filter(name => known.has(name) && changedFields.length > 0 && !changedFields.includes(name));
  const unchanged = changedFields.filter(name => columns.includes(name) && !changed.includes(name));
  return [
    ...strange.map(name => `${type}: changedFields has ${name}, which ${subjectType} has not`),
    ...untold.map(name => `${type}: ${subjectType}.${name} changed, but changedFields does not have it`),
    ...unchanged.map(name => `${type}: changedFields has ${name}, but ${subjectType}.${name} did not change`),
  ];
}
