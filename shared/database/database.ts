/**
 * A department's database: reads as plain rows, writes through MikroORM's unit of work, each on a pool of their own, so
 * that no number of writes takes a connection from a read. Migrations run at the start (migrate.ts).
 */
import { noteFlushed } from './flushed.ts';
import { keepVersions } from './versions.ts';
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import { traced } from '../process/tracing.ts';
import { kitEntities } from './entities.ts';
import type { Cancellation } from '../process/cancellation.ts';
import { softwareKeys } from '../signing/key-store.ts';
import type { KeyStore, KeyTable } from '../signing/key-store.ts';
import { SIGNING_KEYS } from '../signing/keys.ts';
import { listMigrations } from './migrations.ts';
import { migrate, whileMigrating } from './migrate.ts';
import type { MigrationLog } from './migrate.ts';
import type { MigrationClass } from './migrations.ts';
import { ChangeSignal } from './change-signal.ts';
import { createReads } from './reads.ts';
import type { EntityClass } from './rows.ts';

export type { EntityManager };

export interface DatabaseOptions {
  url: string;
  /** The department's own; the kit's are added. */
  entities: readonly EntityClass[];
  /** The department's own, in order; the kit's run before them. */
  migrations: readonly MigrationClass[];
  /** Connections for reads, at most. Default 10. */
  pool?: number;
  /** Connections for writes, at most. Default 5. */
  writePool?: number;
  /** No statement runs longer. Default 10,000 ms. */
  statementTimeoutMs?: number;
  /**
   * Whether connections go through a pooler in transaction mode, such as PgBouncer: then statements are not prepared,
   * and what a cancelled request has begun is ended by the time limit alone. Default false.
   */
  pooler?: boolean;
  /** Where private keys lie. Default: in the database as they are. */
  keys?: KeyStore;
  /** Tables of keys of the department's own, beside that of every department. Default: none. */
  keyTables?: readonly KeyTable[] | undefined;
  /** Takes lines about the progress of migrations. */
  log?: MigrationLog;
}

/** An open database. */
export interface Database {
  /**
   * Reads plain rows: dates and moments as texts, bigint and numeric as texts. Statements are prepared once for each
   * connection, by their text (but for a pooler), so the text must not hold values.
   */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * The same, planned anew for its values: where an index is right for some values and wrong for others. Planning takes
   * part of a millisecond.
   */
  queryPlanned<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
  /**
   * The same database for one request: its reads are cancelled, and reject with SUBGRAPH_UNAVAILABLE, once it is
   * cancelled.
   */
  within(cancellation: Cancellation): Database;
  /** A new unit of work. Departments write through {@link ../write.ts}, which opens one for them. */
  fork(): EntityManager;
  /** The pool of the reads, also for COPY and for statements that need one connection. */
  pool: pg.Pool;
  /** The pool of the writes, for its gauges alone: what uses it goes through {@link fork}. */
  writePool: pg.Pool;
  orm: MikroORM;
  /** Where the private keys lie with which the department signs. */
  keys: KeyStore;
  /** The tables of these keys. */
  keyTables: readonly KeyTable[];
  /** Wakes who waits for changes of the feed. */
  signal: ChangeSignal;
  /** Statements sent since the start; tests compare two readings. */
  statements(): number;
  close(): Promise<void>;
}

/**
 * Opens the database and brings its schema up to date. Throws {@link Misuse} where newer code has migrated it.
 */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const { url, statementTimeoutMs = 10_000, keys = softwareKeys(), keyTables: ownKeys = [], log } = options;
  const keyTables = [SIGNING_KEYS, ...ownKeys];
  const counter = { statements: 0 };
  const orm = await whileMigrating({ url, statementTimeoutMs }, async () => {
    const opened = await openOrm(options, counter);
    try {
      await migrate(opened, { log });
    } catch (error) {
      await opened.close(true);
      throw error;
    }
    return opened;
  });
  // The driver is PostgreSQL's, so its native client is a pool of pg; the ORM's type says so of no driver.
  const writePool = (await orm.driver.getConnection().getNativeClient()) as unknown as pg.Pool;
  const pool = createReadPool(writePool, options.pool ?? 10);
  countStatements(pool, counter);
  return createDatabase(
    { orm, pool, writePool, keys, keyTables, statements: () => counter.statements },
    { url, pooler: options.pooler ?? false },
  );
}

async function openOrm(
  { url, entities, migrations, writePool = 5 }: DatabaseOptions,
  counter: { statements: number },
): Promise<MikroORM> {
  const all = [...(await listMigrations(join(import.meta.dirname, 'migrations'))), ...migrations];
  return MikroORM.init({
    clientUrl: url,
    entities: [...kitEntities, ...entities],
    subscribers: [keepVersions, noteFlushed],
    extensions: [Migrator],
    // Statement text is not logged: it may carry personal data.
    debug: false,
    logger: () => {},
    pool: { min: 0, max: writePool },
    driverOptions: {
      connectionTimeoutMillis: 5_000,
      onPoolCreated: (pool: pg.Pool) => countStatements(pool, counter),
    },
    migrations: { migrationsList: all.map(one => ({ name: one.name, class: one })), snapshot: false },
  });
}

/** A pool like that of the writes, with as many connections. */
function createReadPool({ options }: pg.Pool, max: number): pg.Pool {
  // pg keeps the password out of what is listed.
  const pool = new pg.Pool({ ...options, password: options.password, max });
  // A connection that ends while nobody uses it is replaced by the next; without a listener it would stop the process.
  pool.on('error', () => {});
  return pool;
}

/** Counts the statements of all connections of a pool. */
function countStatements(pool: pg.Pool, counter: { statements: number }): void {
  pool.on('connect', client => {
    // The statement that uses a connection reports its end; without a listener the end would stop the process.
    client.on('error', () => {});
    const query = client.query.bind(client) as (...parts: unknown[]) => unknown;
    (client as { query: unknown }).query = (...parts: unknown[]) => {
      counter.statements += 1;
      return query(...parts);
    };
  });
}

type OpenedDatabase = Pick<Database, 'orm' | 'pool' | 'writePool' | 'keys' | 'keyTables' | 'statements'>;

/** Sends a statement and returns its rows. */
type Send = (statement: pg.QueryConfig) => Promise<object[]>;

function createDatabase(
  { orm, pool, writePool, keys, keyTables, statements }: OpenedDatabase,
  { url, pooler }: Required<Pick<DatabaseOptions, 'url' | 'pooler'>>,
): Database {
  const named = pooler ? unnamed : statementNames();
  const signal = new ChangeSignal(pooler ? null : url);
  const queryBy =
    (send: Send, statementOf: Statement): Database['query'] =>
    <Row extends object>(text: string, parameters: readonly unknown[] = []) =>
      traced(
        'SQL',
        () => ({ 'db.query.text': text }),
        () => send(statementOf(text, parameters)) as Promise<Row[]>,
      );
  const queriesBy = (send: Send): Pick<Database, 'query' | 'queryPlanned'> => ({
    query: queryBy(send, named),
    queryPlanned: queryBy(send, unnamed),
  });
  const database: Database = {
    ...queriesBy(async statement => (await pool.query<object>(statement)).rows),
    within: cancellation => ({ ...database, ...queriesBy(createReads(pool, pooler ? null : url, cancellation)) }),
    fork: () => orm.em.fork(),
    pool,
    writePool,
    orm,
    keys,
    keyTables,
    signal,
    statements,
    close: async () => {
      await signal.stop();
      await Promise.all([pool.end(), orm.close(true)]);
    },
  };
  return database;
}

/** A statement as it goes to pg. */
type Statement = (text: string, parameters: readonly unknown[]) => pg.QueryConfig;

const unnamed: Statement = (text, parameters) => ({ text, values: [...parameters] });

/** Gives each text of a statement a name, under which every connection prepares it once. */
function statementNames(): Statement {
  const names = new Map<string, string>();
  return (text, parameters) => {
    let name = names.get(text);
    if (name === undefined) {
      name = `q${names.size}`;
      names.set(text, name);
    }
    return { name, text, values: [...parameters] };
  };
}
