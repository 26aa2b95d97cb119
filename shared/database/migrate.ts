/**
 * Brings a department's database up to date, at every start. Replicas that start together follow one another; a
 * database that newer code has migrated is refused. What connections need is set for the role in the database, not by
 * each connection at its start: a pooler such as PgBouncer refuses or drops such settings.
 */
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { Misuse } from '../process/misuse.ts';

/** Takes lines about the progress of migrations. */
export interface MigrationLog {
  info(facts: object, message: string): void;
}

export interface MigrateOptions {
  url: string;
  /** No statement of a later connection runs longer; those of migrations have no limit. */
  statementTimeoutMs: number;
  log?: MigrationLog | undefined;
}

/** Runs `work` while no other process migrates the database. */
export async function whileMigrating<Result>(
  { url, statementTimeoutMs }: MigrateOptions,
  work: () => Promise<Result>,
): Promise<Result> {
  // A transaction holds the lock, on a connection of its own: the lock of a session would stay with a pooler.
  const guard = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // The statement that uses the connection reports its end.
  guard.on('error', () => {});
  await guard.connect();
  try {
    await lock(guard);
    await setForConnections(guard, statementTimeoutMs);
    // Others' connections see the settings from here on.
    await guard.query('commit');
    await lock(guard);
    return await work();
  } finally {
    await guard.end();
  }
}

async function lock(guard: pg.Client): Promise<void> {
  await guard.query('begin');
  await guard.query(`set local statement_timeout = 0`);
  await guard.query(`set local idle_in_transaction_session_timeout = 0`);
  await guard.query(`select pg_advisory_xact_lock(hashtext('migrations'))`);
}

/**
 * A statement that hangs or a transaction left open would hold back every reader of the change feed, and a day of the
 * calendar is China's.
 */
async function setForConnections(guard: pg.Client, statementTimeoutMs: number): Promise<void> {
  const wanted = [
    `statement_timeout=${statementTimeoutMs}ms`,
    'idle_in_transaction_session_timeout=30s',
    'TimeZone=Asia/Shanghai',
  ];
  const { rows } = await guard.query<{ settings: string[] }>(
    `select setconfig as settings from pg_db_role_setting
     where setrole = current_user::regrole
       and setdatabase = (select oid from pg_database where datname = current_database())`,
  );
  const has = new Set(rows[0]?.settings);
  for (const setting of wanted.filter(one => !has.has(one))) {
    const [name, value] = setting.split('=');
    await guard.query(`do $$ begin
      execute format('alter role %I in database %I set ${name} = %L', current_user, current_database(), '${value}');
    end $$`);
  }
}

/** Runs what is missing, all or nothing, without a limit of time. Refuses a database of newer code. */
export async function migrate(orm: MikroORM, { log }: Pick<MigrateOptions, 'log'> = {}): Promise<void> {
  const pending = await orm.migrator.getPending();
  await refuseNewer(orm);
  if (pending.length === 0) return;
  // Tables that hold nothing yet are made in a moment; those of a database in use may take long.
  if ((await orm.migrator.getExecuted()).length === 0)
    log?.info({ migrations: pending.length }, 'a new database is made');
  else tellProgress(orm, pending, log);
  await orm.em.fork().transactional(async em => {
    await em.getConnection().execute('set local statement_timeout = 0', [], 'run', em.getTransactionContext());
    await orm.migrator.up({ transaction: em.getTransactionContext() });
  });
}

function tellProgress(orm: MikroORM, pending: readonly { name: string }[], log: MigrationLog | undefined): void {
  log?.info({ migrations: pending.map(({ name }) => name) }, 'the database is brought up to date');
  let begun = performance.now();
  orm.migrator.on('migrating', ({ name }) => {
    begun = performance.now();
    log?.info({ migration: name }, 'migration begins');
  });
  orm.migrator.on('migrated', ({ name }) => {
    log?.info({ migration: name, ms: Math.round(performance.now() - begun) }, 'migration done');
  });
}

/** Code does not know what a newer migration has changed: it would write what the newer code cannot read. */
async function refuseNewer(orm: MikroORM): Promise<void> {
  const known = new Set((orm.config.get('migrations').migrationsList ?? []).map(({ name }) => name));
  const unknown = (await orm.migrator.getExecuted()).map(({ name }) => name).filter(name => !known.has(name));
  if (unknown.length === 0) return;
  throw new Misuse(
    `the database must not be newer than the code, but got migrations that this code does not know: ${unknown.join(', ')}. ` +
      'Start the version that made them, or restore a backup of this one (docs/backup.md)',
  );
}
