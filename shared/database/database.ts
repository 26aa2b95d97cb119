/**
 * A department's database: reads as plain rows on the pool, writes through MikroORM's unit of work. Migrations run at
 * the start, behind a lock, so that replicas may start together.
 */
import { MikroORM } from '@mikro-orm/postgresql';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Migrator } from '@mikro-orm/migrations';
import type { Constructor, EntitySchema } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { traced } from '../process/tracing.ts';
import { kitEntities } from './entities.ts';
import type { Cancellation } from '../server/deadline.ts';
import { createReads } from './reads.ts';
import { Migration20261101000000_kit } from './migrations/Migration20261101000000_kit.ts';
import { Migration20261122000000_cases } from './migrations/Migration20261122000000_cases.ts';
import { Migration20261122000100_debts } from './migrations/Migration20261122000100_debts.ts';

export type { EntityManager };

/** A migration as a department lists it: its class, whose name is its identity. */
export type MigrationClass = Constructor<Migration>;
/** What a department's `entities.ts` exports: schemas made by `defineEntity`. */
export type Entity = EntitySchema<never> | { readonly meta: unknown };

export interface DatabaseOptions {
  url: string;
  entities: readonly unknown[];
  migrations: readonly MigrationClass[];
  /** Connections at most. Default 10. */
  pool?: number;
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
  /** The pool itself, for COPY and for statements that need one connection. */
  pool: pg.Pool;
  orm: MikroORM;
  /** Statements sent since the start; tests compare two readings. */
  statements(): number;
  close(): Promise<void>;
}

/** Opens the database and brings its schema up to date. */
export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  let statements = 0;
  const timeout = options.statementTimeoutMs ?? 10_000;
  const orm = await MikroORM.init({
    clientUrl: options.url,
    entities: [...kitEntities, ...(options.entities as never[])],
    extensions: [Migrator],
    // Statement text is logged by nobody: it may carry personal data.
    debug: false,
    logger: () => {},
    pool: { min: 0, max: options.pool ?? 10 },
    driverOptions: {
      // A statement that hangs or a transaction left open would hold back every reader of the change feed.
      options: `-c statement_timeout=${timeout} -c idle_in_transaction_session_timeout=30000 -c timezone=Asia/Shanghai`,
      connectionTimeoutMillis: 5_000,
      onPoolCreated: (pool: pg.Pool) => {
        pool.on('connect', client => {
          // Whoever uses the connection hears of its end from the statement; that it ends must not end the process.
          client.on('error', () => {});
          const query = client.query.bind(client) as (...parts: unknown[]) => unknown;
          (client as { query: unknown }).query = (...parts: unknown[]) => {
            statements += 1;
            return query(...parts);
          };
        });
      },
    },
    migrations: {
      migrationsList: [
        Migration20261101000000_kit,
        Migration20261122000000_cases,
        Migration20261122000100_debts,
        ...options.migrations,
      ].map(one => ({ name: one.name, class: one })),
      snapshot: false,
    },
  });
  const pool = (await orm.driver.getConnection().getNativeClient()) as unknown as pg.Pool;
  try {
    await migrate(orm, options.url);
  } catch (error) {
    await orm.close(true);
    throw error;
  }
  const names = new Map<string, string>();
  const prepared = (text: string, parameters: readonly unknown[]): pg.QueryConfig => {
    let name = names.get(text);
    if (name === undefined) names.set(text, (name = `q${names.size}`));
    return { name, text, values: [...parameters] };
  };
  const database: Database = {
    query: async <Row extends object>(text: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
      (
        await traced(
          'SQL',
          () => ({ 'db.query.text': text }),
          () => pool.query<Row>(prepared(text, parameters)),
        )
      ).rows,
    within: cancellation => {
      const read = createReads(pool, options.url, cancellation);
      return {
        ...database,
        query: <Row extends object>(text: string, parameters: readonly unknown[] = []) =>
          traced(
            'SQL',
            () => ({ 'db.query.text': text }),
            () => read(prepared(text, parameters)) as Promise<Row[]>,
          ),
      };
    },
    fork: () => orm.em.fork(),
    pool,
    orm,
    statements: () => statements,
    close: () => orm.close(true),
  };
  return database;
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
