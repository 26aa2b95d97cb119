/**
 * What a department is: its folder, found by listing; its schema, read from its contract. Nothing here knows a
 * department by name.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentNode, GraphQLResolveInfo } from 'graphql';
import { parse } from 'graphql';
import { ROOT } from './process/config.ts';
import type { Principal } from './identity/principal.ts';
import type { Database, MigrationClass } from './database/database.ts';
import type { GraphClient } from './server/joined-graph.ts';
import type { Job } from './case/jobs.ts';
import type { Logger } from './process/log.ts';
import type { Write } from './database/write.ts';
import type { Refusal } from './errors.ts';
import type { SampleOf } from './sample/load.ts';

/** What every resolver gets. `Loaders` is what the department's `loaders.ts` makes, anew for each request. */
export interface Context<Loaders = unknown> {
  department: string;
  principal: Principal;
  database: Database;
  loaders: Loaders;
  /** The time of the request, the same wherever it is read. */
  now: Date;
  /** The joined graph, for facts that other departments own. */
  graph: GraphClient;
  requestId: string;
  log: Logger;
  /** The write door (write.ts) with this request's principal and time. */
  write<Result extends object>(
    options: ContextWrite,
    work: (write: Write) => Promise<Result>,
  ): Promise<Result | Refusal>;
}

/** What a resolver adds to a write: which enterprise it is about, the caller's key, and the field's arguments. */
export interface ContextWrite {
  creditCode: string;
  idempotencyKey?: string | null | undefined;
  info: GraphQLResolveInfo;
  input: unknown;
}

/** A department's own parts, as its `index.ts` lists them. */
export interface DepartmentParts<Loaders> {
  /** MikroORM entities (`entities.ts`). */
  entities: readonly unknown[];
  /** Migration classes, in order (`migrations/`). */
  migrations: readonly MigrationClass[];
  resolvers: unknown;
  /** Makes the loaders of one request (`loaders.ts`). */
  loaders(database: Database, now: Date): Loaders;
  /** Rows of a sample enterprise's life in this department's tables (`seed.ts`). */
  seed: SampleOf;
  /** What it does by itself, now and then (`jobs.ts`). */
  jobs?: readonly Job[];
}

export interface Department<Loaders = unknown> extends DepartmentParts<Loaders> {
  /** The folder's name: of the subgraph, its database, its role and its variables. */
  name: string;
  folder: string;
  typeDefs: DocumentNode;
}

/**
 * Makes a department of its parts: `defineDepartment(import.meta, { … })` in its `index.ts`. Its name is its folder's
 * name.
 */
export function defineDepartment<Loaders>(
  module: { url: string },
  parts: DepartmentParts<Loaders>,
): Department<Loaders> {
  const folder = dirname(fileURLToPath(module.url));
  return {
    ...parts,
    name: basename(folder),
    folder,
    typeDefs: parse(readFileSync(join(folder, 'schema.graphql'), 'utf8')),
  };
}

/** Names of all departments: the folders of `subgraphs/` that hold a schema. */
export function listDepartments(root: string = ROOT): string[] {
  const home = join(root, 'subgraphs');
  return readdirSync(home)
    .filter(name => existsSync(join(home, name, 'schema.graphql')))
    .sort();
}

/** The text of a department's contract. */
export const readSchema = (name: string, root: string = ROOT): string =>
  readFileSync(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8');

/** Loads a department by name, without starting it. */
export async function loadDepartment(name: string, root: string = ROOT): Promise<Department> {
  const module = (await import(join(root, 'subgraphs', name, 'index.ts'))) as { department: Department };
  return module.department;
}
