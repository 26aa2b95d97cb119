/**
 * A department's database: reads as plain rows, writes through MikroORM's unit of work, each on a pool of their own, so
 * that no number of writes takes a connection from a read. Migrations run at the start, behind a lock, so that replicas
 * may start together.
 */
import { join } from 'node:path';
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import pg from 'pg';
import { traced } from '../process/tracing.ts';
import { kitEntities } from './entities.ts';
import type { Cancellation } from '../process/cancellation.ts';
import { listMigrations } from './migrations.ts';
import type { MigrationClass } from './migrations.ts';
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
}

/** An open database. */
export interface Database {
  /**
   * Reads plain rows: dates and moments as texts, bigint and numeric as texts. Statements are prepared once for each
   * connection, by their text, so the text must not hold values.
   */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
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
  /** Statements sent since the start; tests compare two readings. */
  statements(): number;
  close(): Promise<void>;
}

/** Opens the database and brings its schema up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  const counter = { statements: 0 };
  const timeout = options.statementTimeoutMs ?? 10_000;
  const migrations = [...(await listMigrations(join(import.meta.dirname, 'migrations'))), ...options.migrations];
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: [...kitEntities, ...options.entities],
    extensions: [Migrator],
    // Statement text is not logged: it may carry personal data.
    debug: false,
    logger: () => {},
    pool: { min: 0, max: options.writePool ?? 5 },
    driverOptions: {
      // A statement that hangs or a transaction left open would hold back every reader of the change feed.
      options: `-c statement_timeout=${timeout} -c idle_in_transaction_session_timeout=30000 -c timezone=Asia/Shanghai`,
      connectionTimeoutMillis: 5_000,
      onPoolCreated: (pool: pg.Pool) => countStatements(pool, counter),
    },
    migrations: { migrationsList: migrations.map(one => ({ name: one.name, class: one })), snapshot: false },
  });
  // The driver is PostgreSQL's, so its native client is a pool of pg; the ORM's type says so of no driver.
  const writePool = (await orm.driver.getConnection().getNativeClient()) as unknown as pg.Pool;
  try {
    await migrate(orm, options.url);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  const pool = createReadPool(writePool, options.pool ?? 10);
  countStatements(pool, counter);
  return createDatabase({ orm, pool, writePool, url: options.url, statements: () => counter.statements });
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

interface OpenedDatabase {
  orm: MikroORM;
  pool: pg.Pool;
  writePool: pg.Pool;
  url: string;
  statements(): number;
}

/** Sends a statement and returns its rows. */
type Send = (statement: pg.QueryConfig) => Promise<object[]>;

function createDatabase({ orm, pool, writePool, url, statements }: OpenedDatabase): Database {
  const named = statementNames();
  const queryBy =
    (send: Send): Database['query'] =>
    <Row extends object>(text: string, parameters: readonly unknown[] = []) =>
      traced(
        'SQL',
        () => ({ 'db.query.text': text }),
        () => send(named(text, parameters)) as Promise<Row[]>,
      );
  const database: Database = {
    query: queryBy(async statement => (await pool.query<object>(statement)).rows),
    within: cancellation => ({ ...database, query: queryBy(createReads(pool, url, cancellation)) }),
    fork: () => orm.em.fork(),
    pool,
    writePool,
    orm,
    statements,
    close: async () => {
      await Promise.all([pool.end(), orm.close(true)]);
    },
  };
  return database;
}

/** Gives each text of a statement a name, under which every connection prepares it once. */
function statementNames(): (text: string, parameters: readonly unknown[]) => pg.QueryConfig {
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

/**
 * Runs what is missing. The lock is held on a connection of its own, so that it outlives the migrator's transactions.
 */
async function migrate(orm: MikroORM, url: string): Promise<void> {
  const guard = new pg.Client({ connectionString: url });
  await guard.connect();
  try {
    await guard.query(`select pg_advisory_lock(hashtext('migrations'))`);
    await orm.migrator.up();
  } finally {
    await guard.end();
  }
}
