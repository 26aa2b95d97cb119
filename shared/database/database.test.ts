import { describe, expect, test } from '@jest/globals';
import { Migration } from '@mikro-orm/migrations';
import pg from 'pg';
import { makeTestDatabase } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import { forgetKeys } from './idempotency.ts';

class Migration20260101000000_slow extends Migration {
  override up(): void {
    this.addSql('select pg_sleep(0.3)');
    this.addSql('create table made_once (id integer)');
  }
}
class Migration20260102000000_wrong extends Migration {
  override up(): void {
    this.addSql('create table half (id integer)');
    this.addSql('create table half (id integer)');
  }
}

describe('databases', () => {
  test("one department's role cannot enter another's database, nor the administrator's", async () => {
    const [own, others] = [new URL(await makeTestDatabase('own')), new URL(await makeTestDatabase('others'))];
    for (const database of [others.pathname, '/postgres']) {
      const intruder = new URL(own);
      intruder.pathname = database;
      await expect(new pg.Client({ connectionString: intruder.href }).connect()).rejects.toThrow(
        'permission denied for database',
      );
    }
    const client = new pg.Client({ connectionString: own.href });
    await client.connect();
    await expect(client.query('create role intruder')).rejects.toThrow('permission denied');
    await client.end();
  });

  test('two replicas that start together migrate once', async () => {
    const url = await makeTestDatabase('replicas');
    const open = () => openDatabase({ url, entities: [], migrations: [Migration20260101000000_slow] });
    const replicas = await Promise.all([open(), open(), open()]);
    expect(await replicas[2].query('select * from made_once')).toEqual([]);
    await Promise.all(replicas.map(replica => replica.close()));
  });

  test('a migration that fails leaves nothing half-made, and the start fails with its reason', async () => {
    const url = await makeTestDatabase('wrong');
    await expect(openDatabase({ url, entities: [], migrations: [Migration20260102000000_wrong] })).rejects.toThrow(
      'relation "half" already exists',
    );
    const database = await openDatabase({ url, entities: [], migrations: [] });
    expect(await database.query(`select 1 from information_schema.tables where table_name = 'half'`)).toEqual([]);
    await database.close();
  });

  test('no statement runs longer than its limit', async () => {
    const database = await openDatabase({
      url: await makeTestDatabase('slow'),
      entities: [],
      migrations: [],
      statementTimeoutMs: 100,
    });
    await expect(database.query('select pg_sleep(5)')).rejects.toThrow('canceling statement due to statement timeout');
    await database.close();
  });

  test('the counter counts every statement, prepared or not', async () => {
    const database = await openDatabase({ url: await makeTestDatabase('count'), entities: [], migrations: [] });
    const before = database.statements();
    await database.query('select 1 as one');
    await database.query('select $1::int as one', [1]);
    await database.fork().getConnection().execute('select 1');
    expect(database.statements() - before).toBe(3);
    await database.close();
  });

  test('migrations have no limit of time, and say what they do; of a new database one line', async () => {
    const said: string[] = [];
    const options = {
      url: await makeTestDatabase('slow'),
      entities: [],
      statementTimeoutMs: 100,
      log: { info: (facts: object, message: string) => void said.push(`${message} ${JSON.stringify(facts)}`) },
    };
    await (await openDatabase({ ...options, migrations: [] })).close();
    expect(said).toEqual([expect.stringMatching(/^a new database is made \{"migrations":\d+\}$/)]);
    const database = await openDatabase({ ...options, migrations: [Migration20260101000000_slow] });
    expect(await database.query('select * from made_once')).toEqual([]);
    await expect(database.query('select pg_sleep(1)')).rejects.toThrow('statement timeout');
    await database.close();
    expect(said).toContain('migration begins {"migration":"Migration20260101000000_slow"}');
    expect(said.at(-1)).toMatch(/^migration done \{"migration":"Migration\w+","ms":\d+\}$/);
  });

  test('code that is older than its database does not start, and says why', async () => {
    const url = await makeTestDatabase('newer');
    await (await openDatabase({ url, entities: [], migrations: [Migration20260101000000_slow] })).close();
    await expect(openDatabase({ url, entities: [], migrations: [] })).rejects.toThrow(
      'the database must not be newer than the code, but got migrations that this code does not know: ' +
        'Migration20260101000000_slow. Start the version that made them',
    );
  });

  test('what connections need is set in the database, so that it holds for whoever connects', async () => {
    const url = await makeTestDatabase('settings');
    for (const statementTimeoutMs of [5_000, 7_000]) {
      const database = await openDatabase({ url, entities: [], migrations: [], statementTimeoutMs });
      const plain = new pg.Client({ connectionString: url });
      await plain.connect();
      const { rows } = await plain.query(
        `select current_setting('statement_timeout') as statement, current_setting('timezone') as zone,
           current_setting('idle_in_transaction_session_timeout') as idle`,
      );
      expect(rows).toEqual([{ statement: `${statementTimeoutMs / 1_000}s`, zone: 'Asia/Shanghai', idle: '30s' }]);
      await plain.end();
      await database.close();
    }
  });

  test('idempotency keys are forgotten after their time, and no sooner', async () => {
    const database = await openDatabase({ url: await makeTestDatabase('keys'), entities: [], migrations: [] });
    await database.query(`insert into idempotency (key, caller, request_hash, result, created_at)
      select 'k' || n, 'c', 'h', '{}', timestamptz '2026-01-01' + n * interval '1 minute' from generate_series(1, 6000) n`);
    expect(await forgetKeys(database, new Date('2026-01-01T00:00:00+08:00'))).toBe(0);
    expect(await forgetKeys(database, new Date('2026-01-05T04:00:30+08:00'))).toBe(6_000);
    await database.close();
  });
});
