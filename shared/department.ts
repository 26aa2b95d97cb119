/**
 * What a department is: its parts, and its schema, read from its contract. Nothing here knows a
 * department by name.
 */
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DocumentNode } from 'graphql';
import { parse } from 'graphql';
import type { FastifyInstance } from 'fastify';
import type { Background } from './case/background.ts';
import { caseBookOf } from './case/desk.ts';
import type { Desk } from './case/desk.ts';
import type { Job } from './case/jobs.ts';
import { tellAnew, tellingTypes } from './case/retelling.ts';
import type { CaseBook } from './database/told-cases.ts';
import type { Database } from './database/database.ts';
import type { OwnMetric } from './database/gauges.ts';
import type { LoaderFactories } from './database/loaders.ts';
import { listEntities, listMigrations } from './database/migrations.ts';
import type { MigrationClass } from './database/migrations.ts';
import type { EntityClass } from './database/rows.ts';
import type { Principal } from './identity/principal.ts';
import type { Rights } from './identity/rights.ts';
import { seedWithCases } from './sample/cases.ts';
import type { SampleOf } from './sample/load.ts';
import type { ChangeTypes, MarkedTypes } from './server/change-types.ts';
import { markedTypes } from './server/marked-types.ts';
import type { KeyTable } from './signing/key-store.ts';

/** How many decisions are stored with each type of change, at least: by the types of what they are about. */
export type Decided = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What a door of its own is opened with. */
export interface DoorOptions {
  /** Whose door it is. */
  department: string;
  database: Database;
  /** Verifies the caller, as the graph does. */
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
  now(): Date;
}

/**
 * Adds routes of a department's own, beside its graph: for what neither its contract nor its feed may know. No gateway
 * passes anything on to them.
 */
export type Door = (app: FastifyInstance, options: DoorOptions) => void;

/** What a command of a department is given. */
export interface CommandContext {
  database: Database;
  /** What stands after the command's name. */
  args: readonly string[];
  /** Prints a line. */
  say(line: string): void;
}

/** Something that an operator has a department do (launch/department-command.ts). Returns whether all is well. */
export type DepartmentCommand = (context: CommandContext) => Promise<boolean>;

/** A department's own parts, as its `index.ts` names them. */
export interface DepartmentParts {
  /** The resolvers of its aggregates, which the kit merges (`resolvers.ts`). */
  resolvers: readonly object[];
  /** Who may do each of its mutations (`rights.ts`). */
  rights: Rights;
  /** Makes each loader of a request when it is first used (`loaders.ts`). */
  loaders: LoaderFactories;
  /** Rows of a sample enterprise's life in this department's tables (`seed.ts`). */
  seed: SampleOf;
  /** The types of change that its feed tells (`change-types.ts`). Default: none is stated. */
  changes?: ChangeTypes;
  /** The decisions that its changes tell of (`decisions.ts`). Default: none is stated. */
  decided?: Decided;
  /** Which of its things are cases that somebody waits for (`desk.ts`). Default: none. */
  desk?: Desk;
  /** Its recurring work. */
  jobs?: readonly Job[];
  /** What it does for as long as its process runs. Default: nothing. */
  background?: readonly Background[];
  /** What an operator may have it do, by name. Default: nothing. */
  commands?: Readonly<Record<string, DepartmentCommand>>;
  /** What its metrics tell beside those of every department (database/gauges.ts). Default: nothing. */
  metrics?: readonly OwnMetric[];
  /**
   * What is wrong though its database answers, in words, for `/health/ready`. Default: what is so with its feed alone.
   */
  problems?(database: Database): Promise<readonly string[]>;
  /** Tables of keys of its own, beside that of every department. Default: none. */
  keyTables?: readonly KeyTable[];
  /** Its doors beside the graph. Default: none. */
  doors?: readonly Door[];
}

/** A department: its parts, and what its folder holds. */
export interface Department extends DepartmentParts, Partial<MarkedTypes> {
  /** The folder's name: of the subgraph, its database, its role and its variables. */
  name: string;
  folder: string;
  typeDefs: DocumentNode;
  /** How its changes tell of the cases that they move. */
  cases?: CaseBook;
  /** Its MikroORM entities: what the `entities.ts` of its aggregates export. */
  entities(): Promise<readonly EntityClass[]>;
  /** Its migrations, in order: the classes in `migrations/`. */
  migrations(): Promise<readonly MigrationClass[]>;
}

/**
 * Makes a department of its parts: `defineDepartment(import.meta, { … })` in its `index.ts`. Its name is its folder's
 * name.
 */
export function defineDepartment(module: { url: string }, parts: DepartmentParts): Department {
  const folder = dirname(fileURLToPath(module.url));
  const name = basename(folder);
  const typeDefs = parse(readFileSync(join(folder, 'schema.graphql'), 'utf8'));
  const { desk = {}, jobs = [] } = parts;
  const book = caseBookOf(name, desk, typeDefs);
  const telling = { desk, book, contract: typeDefs, changes: parts.changes ?? {} };
  const changes = { ...parts.changes, ...(parts.desk && tellingTypes(telling)) };
  return {
    ...parts,
    ...markedTypes(changes),
    ...(parts.changes && { changes }),
    seed: seedWithCases(parts.seed, desk, { book, contract: typeDefs }),
    jobs: parts.desk ? [...jobs, tellAnew(telling)] : jobs,
    name,
    folder,
    typeDefs,
    cases: book,
    entities: () => listEntities(folder),
    migrations: () => listMigrations(join(folder, 'migrations')),
  };
}
