/**
 * The feed across what really happens to servers, with PostgreSQL's own tools: dump and restore, a promoted replica, an
 * older copy put back. They are those of the system's PostgreSQL (Debian's), since the npm package brings none.
 */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { freePort } from '../process/free-port.ts';
import { TEST_NOW, untilReadable } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { RECORD_CHANGES, readChanges } from './feed.ts';
import type { Change } from './feed.ts';

const HOME = '/usr/lib/postgresql';
const NEEDED = ['initdb', 'pg_ctl', 'pg_dump', 'pg_restore', 'pg_basebackup', 'pg_upgrade'];
const versions = existsSync(HOME) ? readdirSync(HOME).sort((a, b) => Number(b) - Number(a)) : [];
const version = versions.find(one => NEEDED.every(name => existsSync(join(HOME, one, 'bin', name))));
/** PostgreSQL refuses to run as root. */
const account = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

const folder = mkdtempSync(join(tmpdir(), 'elg-moved-'));
chmodSync(folder, 0o777);
const running = new Set<string>();

function run(program: string, ...args: string[]): void {
  execFileSync(join(HOME, version ?? '', 'bin', program), args, {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
}

/** A server in a folder of its own. */
interface Server {
  data: string;
  port: number;
  url: string;
}

async function serverIn(name: string): Promise<Server> {
  const port = await freePort();
  return { data: join(folder, name), port, url: `postgres://admin@127.0.0.1:${port}/postgres` };
}

function start({ data, port }: Server, more = ''): void {
  const options = `${more} -p ${port} -c unix_socket_directories='' -c fsync=off -c full_page_writes=off -c wal_level=logical`;
  run('pg_ctl', 'start', '-w', '-D', data, '-l', `${data}.log`, '-o', options);
  running.add(data);
}

function stop({ data }: Server): void {
  run('pg_ctl', 'stop', '-w', '-m', 'fast', '-D', data);
  running.delete(data);
}

async function newServer(name: string): Promise<Server> {
  const server = await serverIn(name);
  run('initdb', '--no-sync', '-U', 'admin', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '-D', server.data);
  start(server);
  return server;
}

/** Does something with an open department's database. */
async function withDatabase<Result>({ url }: Server, work: (database: Database) => Promise<Result>): Promise<Result> {
  const database = await openDatabase({ url, entities: [], migrations: [] });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

async function record(database: Database, ...ids: string[]): Promise<void> {
  for (const id of ids) {
    const change = { type: 'Tested', creditCode: 'C', subject: { type: 'Test', id }, payload: {} };
    await database.query(RECORD_CHANGES, [JSON.stringify([change]), TEST_NOW]);
  }
}

async function told(database: Database, after?: string): Promise<Change[]> {
  await untilReadable(database);
  return readChanges(database, { after, limit: 1_000 });
}

/** Waits until a statement finds nothing. */
async function untilEmpty(database: Database, sql: string): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if ((await database.query(sql)).length === 0) return;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`there must be nothing in the end: ${sql}`);
}

/** Lets a pool notice that its connections have ended. */
async function untilItAnswers(database: Database): Promise<void> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    await new Promise(resolve => setImmediate(resolve));
    const isUp = await database.query('select 1').then(
      () => true,
      () => false,
    );
    if (isUp) return;
  }
  throw new Error('the server does not answer after its start');
}

const ids = (changes: readonly Change[]): string[] => changes.map(({ subject }) => subject.id);
const numbers = (from: number, count: number): string[] => Array.from({ length: count }, (_, n) => String(from + n));
const expectExpired = (database: Database, after: string | undefined): Promise<void> =>
  expect(readChanges(database, { after })).rejects.toMatchObject({ extensions: { code: 'CURSOR_EXPIRED' } });

(version === undefined ? describe.skip : describe)('the feed', () => {
  let source: Server;
  let cursors: string[];
  beforeAll(async () => {
    source = await newServer('source');
    await withDatabase(source, async database => {
      // Transactions that a new server has not had.
      for (let n = 0; n < 200; n += 1) await database.query('select pg_current_xact_id()');
      await record(database, ...numbers(1, 20));
      cursors = (await told(database)).map(({ cursor }) => cursor);
    });
  });
  afterAll(() => {
    for (const data of running) run('pg_ctl', 'stop', '-m', 'immediate', '-D', data);
    rmSync(folder, { recursive: true, force: true });
  });

  test('after pg_dump and pg_restore into a new server hides nothing, and takes no cursor of the old one', async () => {
    const target = await newServer('target');
    const dump = join(folder, 'dump');
    run('pg_dump', '-Fc', '-d', source.url, '-f', dump);
    run('pg_restore', '--exit-on-error', '-d', target.url, dump);
    await withDatabase(target, async database => {
      expect(ids(await told(database))).toEqual(numbers(1, 20));
      await record(database, ...numbers(21, 5));
      const all = await told(database);
      expect(ids(all)).toEqual(numbers(1, 25));
      expect(ids(await told(database, all[9]?.cursor))).toEqual(numbers(11, 15));
      await expectExpired(database, cursors.at(-1));
      await expectExpired(database, cursors[0]);
    });
    stop(target);
  });

  test('of a replica that is promoted takes no cursor of the one before, and tells all', async () => {
    const replica = await serverIn('replica');
    run('pg_basebackup', '-R', '-X', 'stream', '-c', 'fast', '-d', source.url, '-D', replica.data);
    start(replica);
    run('pg_ctl', 'promote', '-w', '-D', replica.data);
    await withDatabase(replica, async database => {
      await record(database, ...numbers(21, 5));
      expect(ids(await told(database))).toEqual(numbers(1, 25));
      await expectExpired(database, cursors.at(-1));
    });
    stop(replica);
  });

  test('returned to a point in time takes no cursor of before, and tells what was there then', async () => {
    const restored = await serverIn('restored');
    run('pg_basebackup', '-X', 'stream', '-c', 'fast', '-d', source.url, '-D', restored.data);
    execFileSync('touch', [join(restored.data, 'recovery.signal')]);
    start(restored, `-c restore_command=false -c recovery_target=immediate -c recovery_target_action=promote`);
    await withDatabase(restored, async database => {
      await untilEmpty(database, 'select 1 where pg_is_in_recovery()');
      await record(database, ...numbers(21, 5));
      expect(ids(await told(database))).toEqual(numbers(1, 25));
      await expectExpired(database, cursors.at(-1));
    });
    stop(restored);
  });

  test('moved by logical replication as docs/backup.md says hides nothing, and takes no cursor of before', async () => {
    const target = await newServer('subscriber');
    await withDatabase(target, async database => {
      await database.query('truncate feed_era, change_horizon');
      await withDatabase(source, async from => {
        await from.query('create publication moved for table change, change_horizon, feed_era');
        await database.pool.query(`create subscription moved connection '${source.url}' publication moved`);
        await untilEmpty(database, `select 1 from pg_subscription_rel where srsubstate <> 'r'`);
        await database.pool.query('drop subscription moved');
        await from.query('drop publication moved');
      });
      await database.query('select feed_open_era(true)');
      expect(ids(await told(database))).toEqual(numbers(1, 20));
      await record(database, ...numbers(21, 5));
      expect(ids(await told(database))).toEqual(numbers(1, 25));
      await expectExpired(database, cursors.at(-1));
    });
    stop(target);
  });

  test('of a server whose cluster pg_upgrade has taken over hides nothing, and takes no cursor of before', async () => {
    const [former, upgraded] = [await newServer('former'), await newServer('upgraded')];
    const before = await withDatabase(former, async database => {
      for (let n = 0; n < 200; n += 1) await database.query('select pg_current_xact_id()');
      await record(database, ...numbers(1, 20));
      return (await told(database)).map(({ cursor }) => cursor);
    });
    stop(former);
    stop(upgraded);
    const bin = join(HOME, version ?? '', 'bin');
    run('pg_upgrade', '-U', 'admin', '-s', folder, '-b', bin, '-B', bin, '-d', former.data, '-D', upgraded.data);
    start(upgraded);
    await withDatabase(upgraded, async database => {
      await record(database, ...numbers(21, 5));
      const all = await told(database);
      expect(ids(all)).toEqual(numbers(1, 25));
      expect(ids(await told(database, all[9]?.cursor))).toEqual(numbers(11, 15));
      await expectExpired(database, before[0]);
      await expectExpired(database, before.at(-1));
    });
    stop(upgraded);
  });

  test('of a server that is started again, after a crash too, goes on with every cursor', async () => {
    await withDatabase(source, database => record(database, '21'));
    stop(source);
    start(source);
    await withDatabase(source, async database => {
      await record(database, '22');
      expect(ids(await told(database, cursors[19]))).toEqual(['21', '22']);
    });
    run('pg_ctl', 'stop', '-m', 'immediate', '-D', source.data);
    start(source);
    await withDatabase(source, async database => {
      await record(database, '23');
      expect(ids(await told(database, cursors[9]))).toEqual(numbers(11, 13));
    });
  });

  test('of an older copy that was put back takes no cursor of what the copy does not have', async () => {
    stop(source);
    const copy = `${source.data}.copy`;
    execFileSync('cp', ['-a', source.data, copy]);
    start(source);
    const later = await withDatabase(source, async database => {
      await record(database, ...numbers(24, 30));
      return (await told(database)).at(-1)?.cursor;
    });
    stop(source);
    rmSync(source.data, { recursive: true });
    execFileSync('cp', ['-a', copy, source.data]);
    start(source);
    await withDatabase(source, async database => {
      await expectExpired(database, later);
      await record(database, ...numbers(100, 35));
      await expectExpired(database, later);
      expect(ids(await told(database, cursors[19]))).toEqual(['21', '22', '23', ...numbers(100, 35)]);
    });
    stop(source);
  });

  test('of a server whose files are another, under a department that runs, notices by itself', async () => {
    start(source);
    const database = await openDatabase({ url: source.url, entities: [], migrations: [] });
    await record(database, 'late');
    const later = (await told(database)).at(-1)?.cursor;
    // The copy of before, while the department is open: its connections break, and are made anew.
    stop(source);
    rmSync(source.data, { recursive: true });
    execFileSync('cp', ['-a', `${source.data}.copy`, source.data]);
    start(source);
    await untilItAnswers(database);
    await record(database, 'other');
    await expectExpired(database, later);
    expect(ids(await told(database)).at(-1)).toBe('other');
    await database.close();
    stop(source);
  });
});
