/** A department's migrations and entities, found by listing its folder: no list of them is kept. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { entitiesAmong } from './rows.ts';
import type { EntityClass } from './rows.ts';

/** A migration's class, whose name is its identity and, by the moment in it, its place in the order. */
export type MigrationClass = Constructor<Migration>;

type Exports = Readonly<Record<string, unknown>>;

/** The migrations of a folder `migrations/`, in order: the class of each file has the file's name. */
export async function listMigrations(folder: string): Promise<MigrationClass[]> {
  const names = readdirSync(folder)
    .filter(file => /^Migration\d{14}_\w+\.ts$/.test(file))
    .map(file => file.slice(0, -'.ts'.length))
    .sort();
  return Promise.all(
    names.map(async name => {
      const { [name]: migration } = (await import(join(folder, `${name}.ts`))) as Exports;
      if (typeof migration !== 'function') throw new Error(`${name}.ts must export a class ${name}`);
      return migration as MigrationClass;
    }),
  );
}

/** The entities of a department: all that the `entities.ts` of its root and of its aggregates export. */
export async function listEntities(folder: string): Promise<EntityClass[]> {
  const homes = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  const files = [folder, ...homes.map(({ name }) => join(folder, name))]
    .map(home => join(home, 'entities.ts'))
    .filter(file => existsSync(file));
  const modules = await Promise.all(files.map(async file => (await import(file)) as Exports));
  return [...new Set(modules.flatMap(entitiesAmong))];
}
