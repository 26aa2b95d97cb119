/**
 * What follows from an entity and is therefore written nowhere else: the type of its plain rows, its column list, its
 * table. A new column is written in the schema, in the entity and in a migration.
 */
import { isDeepStrictEqual } from 'node:util';
import { ArrayType, EntitySchema, JsonType } from '@mikro-orm/core';

/** A class made by `defineEntity(…)` and `setClass`: what a department's `entities.ts` exports. */
export type EntityClass<Entity extends object = object> = new (...args: never[]) => Entity;

type RowValue<Value> = [Extract<Value, Date>] extends [never]
  ? Exclude<Value, undefined>
  : Exclude<Value, Date | undefined> | string;

/**
 * A plain row of an entity, as reads return it and resolvers serve it: days, moments, bigint and numeric are texts,
 * what is absent is null.
 */
export type RowOf<Entity> = {
  -readonly [Name in keyof Entity as Name extends string ? Name : never]: RowValue<Entity[Name]>;
};

/** How a column's value is written in a text of COPY. */
export type ColumnKind = 'json' | 'array' | 'plain';

/** A column of an entity's table. */
export interface EntityColumn {
  /** Name of the property, in camel case. */
  name: string;
  /** Name in the database, in snake case. */
  column: string;
  kind: ColumnKind;
  /** Whether it is part of the primary key. */
  isKey: boolean;
  /** What a new row begins at, where it is not told; null: nothing. */
  initial: number | null;
}

/** An entity's table with its columns, in the order of the definition. */
export interface EntityTable {
  table: string;
  columns: readonly EntityColumn[];
}

const snakeCase = (name: string): string => name.replace(/(?<!^)[A-Z]/g, letter => `_${letter}`).toLowerCase();

function kindOf(type: unknown): ColumnKind {
  if (type === JsonType || type instanceof JsonType) return 'json';
  if (type === ArrayType || type instanceof ArrayType) return 'array';
  return 'plain';
}

const tables = new WeakMap<EntityClass, EntityTable>();

/** The table of an entity. */
export function tableOf(entity: EntityClass): EntityTable {
  const found = tables.get(entity);
  if (found) return found;
  const schema = EntitySchema.REGISTRY.get(entity);
  if (!schema) throw new Error(`${entity.name} is no entity: it must be defined by defineEntity and setClass`);
  const { name, tableName, properties } = schema.meta;
  const table = {
    table: tableName ?? snakeCase(String(name)),
    columns: Object.entries(properties)
      .filter(([, { persist }]) => persist !== false)
      .map(([name, { fieldNames, type, primary, default: initial }]) => ({
        name,
        column: fieldNames?.[0] ?? snakeCase(name),
        kind: kindOf(type),
        isKey: primary === true,
        initial: typeof initial === 'number' ? initial : null,
      })),
  };
  tables.set(entity, table);
  return table;
}

/** The entity classes among a module's exports. */
export const entitiesAmong = (exports: Readonly<Record<string, unknown>>): EntityClass[] =>
  Object.values(exports).filter(
    (value): value is EntityClass => typeof value === 'function' && EntitySchema.REGISTRY.has(value as EntityClass),
  );

/**
 * The SELECT list of an entity's rows: `columnsOf(Penalty)` → `id as "id", credit_code as "creditCode", …`. Columns
 * that
 * `except` names are left out.
 */
export function columnsOf<Entity extends object>(
  entity: EntityClass<Entity>,
  { except = [] }: { except?: readonly (keyof Entity & string)[] } = {},
): string {
  const left: ReadonlySet<string> = new Set(except);
  return tableOf(entity)
    .columns.filter(({ name }) => !left.has(name))
    .map(({ name, column }) => `${column} as "${name}"`)
    .join(', ');
}

/**
 * A SELECT list of columns that belong to no entity, or are part of one: `columns('id', 'creditCode')` → `id as "id",
 * credit_code as "creditCode"`.
 */
export const columns = (...names: readonly string[]): string =>
  names.map(name => `${snakeCase(name)} as "${name}"`).join(', ');

/** On a row, and on what is made of it by spreading: the name of its entity. No part of the row's JSON. */
export const STORED_IN = Symbol('stored in');

/** The plain row of an entity that the unit of work holds: what a mutation returns of what it has stored. */
export function rowOf<Entity extends object>(entity: EntityClass<Entity>, held: Entity): RowOf<Entity> {
  const values = held as Readonly<Record<string, unknown>>;
  const row: Record<string | symbol, unknown> = { [STORED_IN]: entity.name };
  for (const { name } of tableOf(entity).columns) {
    const value = values[name];
    row[name] = value instanceof Date ? value.toISOString() : (value ?? null);
  }
  return row as RowOf<Entity>;
}

/** A value as its column gives it back: of JSON the members alone, in no order, without those that hold nothing. */
const asStored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Whether two values of a column say the same: the database keeps the members of JSON in an order of its own. */
export const isSameStored = (one: unknown, other: unknown): boolean =>
  isDeepStrictEqual(asStored(one), asStored(other));
