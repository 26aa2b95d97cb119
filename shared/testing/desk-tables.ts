/** Each write that moves a case says so: the cases of a transaction's rows are told by its changes. */
import { mattersOf } from '../case/desk.ts';
import { tableOf } from '../database/rows.ts';
import type { Department } from '../department.ts';
import type { Stored } from './audit.ts';

/** The tables whose rows are cases. */
export interface DeskTables {
  tables: ReadonlySet<string>;
  /** Of tables of whose rows several are one case, the column that names the case. */
  keys: ReadonlyMap<string, string>;
  /** Matters of the kit's cases that a process shows as its own. */
  shownElsewhere: ReadonlySet<string>;
}

/** The tables of a department whose rows are cases; undefined where it has no desk. */
export function deskTables({ desk, typeDefs }: Pick<Department, 'desk' | 'typeDefs'>): DeskTables | undefined {
  if (!desk) return undefined;
  const { matters = {}, processes = [] } = desk;
  const types = new Set(processes.map(({ type }) => type));
  const all = Object.entries(matters).flatMap(([code, matter]) => mattersOf(code, matter, typeDefs));
  return {
    tables: new Set(['service_case', ...processes.map(({ entity }) => tableOf(entity).table)]),
    keys: new Map(
      processes.flatMap(({ entity, key }) => {
        const { table, columns } = tableOf(entity);
        const column = columns.find(({ name }) => name === key)?.column;
        return column === undefined ? [] : [[table, column]];
      }),
    ),
    shownElsewhere: new Set(all.filter(([, { type }]) => types.has(type)).map(([code]) => code)),
  };
}

/** Cases that a transaction stored and none of its changes tells of, each in a sentence. */
export function untoldCases(stored: readonly Stored[], { tables, keys, shownElsewhere }: DeskTables): string[] {
  const changes = stored.filter(({ table }) => table === 'change');
  if (changes.length === 0) return [];
  const told = JSON.stringify(changes.map(({ fresh }) => fresh.moved_cases));
  return stored
    .filter(({ table, fresh }) => tables.has(table) && fresh[keys.get(table) ?? 'id'] !== undefined)
    .filter(({ table, fresh }) => table !== 'service_case' || !shownElsewhere.has(String(fresh.matter)))
    .filter(({ table, fresh }) => !told.includes(String(fresh[keys.get(table) ?? 'id'])))
    .map(
      ({ table, fresh }) =>
        `${table} ${String(fresh[keys.get(table) ?? 'id'])} was moved, but no change tells of the case`,
    );
}
