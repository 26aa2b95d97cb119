import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { RECORD_CHANGES, forgetChanges, readChanges } from './feed.ts';
import type { NewChange } from './feed.ts';
import { TEST_NOW, TEST_SERVER, makeTestDatabase, untilReadable } from '../testing/department.ts';

let database: Database;
let url: string;
beforeAll(async () => {
  url = await makeTestDatabase('feed');
  database = await openDatabase({ url, entities: [], migrations: [], pool: 20 });
});
afterAll(() => database.close());
beforeEach(() =>
  database
    .query(`truncate change; `)
    .then(() => database.query(`update change_horizon set era = 0, xid = '0', seq = 0`)),
);

const change = (id: string, more: Partial<NewChange> = {}): NewChange => ({
  type: 'Tested',
  creditCode: 'C',
  subject: { type: 'Test', id },
  payload: { id },
  ...more,
});
const record = (client: pg.Client | pg.PoolClient | pg.Pool, ...changes: NewChange[]) =>
  client.query(RECORD_CHANGES, [JSON.stringify(changes), TEST_NOW]);
const ids = (changes: readonly { subject: { id: string } }[]): string[] => changes.map(({ subject }) => subject.id);
const connect = async (): Promise<pg.Client> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return client;
};

describe('a reader', () => {
  test('does not pass a transaction that took its number early and commits late', async () => {
    const early = await connect();
    await early.query('begin');
    await record(early, change('early'));
    await record(database.pool, change('late-1'));
    await record(database.pool, change('late-2'));
    // The later ones are committed, but the earlier one is still open: showing them now would let the reader's cursor
    // pass it.
    expect(await readChanges(database, {})).toEqual([]);
    await early.query('commit');
    await early.end();
    await untilReadable(database);
    expect(ids(await readChanges(database, {}))).toEqual(['early', 'late-1', 'late-2']);
  });

  test('goes on after an open transaction is rolled back', async () => {
    const early = await connect();
    await early.query('begin');
    await record(early, change('undone'));
    await record(database.pool, change('kept'));
    await early.query('rollback');
    await early.end();
    await untilReadable(database);
    expect(ids(await readChanges(database, {}))).toEqual(['kept']);
  });

  test('that polls while many writers write, early and late, loses, doubles and reorders nothing', async () => {
    const writers = 8;
    const rounds = 25;
    let writing = true;
    const committed: string[] = [];
    const write = async (writer: number): Promise<void> => {
      const client = await connect();
      for (let round = 0; round < rounds; round += 1) {
        await client.query('begin');
        await record(client, change(`${writer}-${round}-a`, { creditCode: `W${writer}` }));
        // Some hold their number for long, some for a moment; some roll back.
        await new Promise(resolve => setTimeout(resolve, ((writer * 7 + round * 13) % 10) * 3));
        await record(client, change(`${writer}-${round}-b`, { creditCode: `W${writer}` }));
        const undo = (writer + round) % 5 === 0;
        await client.query(undo ? 'rollback' : 'commit');
        if (!undo) committed.push(`${writer}-${round}-a`, `${writer}-${round}-b`);
      }
      await client.end();
    };
    const read = async (): Promise<string[]> => {
      const seen: string[] = [];
      let after: string | undefined;
      for (let last = false; ; ) {
        const changes = await readChanges(database, { after, limit: 7 });
        seen.push(...ids(changes));
        after = changes.at(-1)?.cursor ?? after;
        if (changes.length === 0 && last) return seen;
        last = !writing && changes.length === 0;
        if (changes.length === 0) await new Promise(resolve => setTimeout(resolve, 2));
      }
    };
    const readers = [read(), read()];
    await Promise.all(Array.from({ length: writers }, (_, writer) => write(writer)));
    await untilReadable(database);
    writing = false;
    const [first, second] = await Promise.all(readers);
    expect([...first!].sort()).toEqual([...committed].sort());
    expect(second).toEqual(first);
    for (let writer = 0; writer < writers; writer += 1) {
      const own = (all: string[]): string[] => all.filter(id => id.startsWith(`${writer}-`));
      expect(own(first!)).toEqual(own(committed));
    }
  });

  test('gets CURSOR_EXPIRED with the cursor to resume from, where what follows its cursor was removed', async () => {
    await record(database.pool, change('1'));
    await record(database.pool, change('1'));
    await database.query(`update change set occurred_at = now() - interval '400 days' where subject_id = '1'`);
    await record(database.pool, change('3'));
    await untilReadable(database);
    const [first] = await readChanges(database, { limit: 1 });
    const second = (await readChanges(database, { limit: 2 }))[1]!;
    expect(await forgetChanges(database, new Date(TEST_NOW.getTime() - 86_400_000))).toBe(1);
    await expect(readChanges(database, { after: first!.cursor })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_EXPIRED', snapshot: { resumeAfter: second.cursor } },
    });
    expect(ids(await readChanges(database, { after: second.cursor }))).toEqual(['3']);
  });

  test('is told how far, also where more was removed than one statement takes', async () => {
    await database.query(
      `insert into change (occurred_at, type, credit_code, subject_type, subject_id, changed_fields, restricted, payload)
         select now() - interval '400 days', 'Tested', 'C', 'Test', (n % 4000)::text, '{}', false, '{}'
         from generate_series(1, 12000) n`,
    );
    // As the server does by itself after so many rows: without statistics the plan is that of a small table.
    await database.query('analyze change');
    await record(database.pool, change('new'));
    await untilReadable(database);
    const [first] = await readChanges(database, { limit: 1 });
    expect(await forgetChanges(database, new Date(TEST_NOW.getTime() - 86_400_000))).toBe(8_000);
    await expect(readChanges(database, { after: first!.cursor })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_EXPIRED' },
    });
    expect(ids(await readChanges(database, {}))).toEqual(['new']);
  });

  test('reads by number, not by the text of numbers, when transaction ids grow by a digit', async () => {
    await database.query(
      `insert into change (xid, seq, occurred_at, type, credit_code, subject_type, subject_id, changed_fields, restricted, payload)
      overriding system value select ($1::text[])[n]::xid8, n, now(), 'Tested', 'C', 'Test', ($1::text[])[n], '{}', false, '{}' from generate_series(1, 3) n`,
      [['9', '10', '99']],
    );
    const [first] = await readChanges(database, { limit: 1 });
    expect(ids(await readChanges(database, { after: first!.cursor }))).toEqual(['10', '99']);
  });

  test('sees what is public only, where it may not see more', async () => {
    await record(database.pool, change('open'), change('private', { restricted: true }));
    await untilReadable(database);
    expect(ids(await readChanges(database, { reader: { enterprises: [] } }))).toEqual(['open']);
    expect(ids(await readChanges(database, {}))).toEqual(['open', 'private']);
  });

  test.each([
    [{ after: 'yesterday' }, 'after must be a cursor that this feed gave, but got: "yesterday"'],
    [{ limit: 0 }, 'limit must be from 1 to 1000, but got: 0'],
    [{ limit: 1_001 }, 'limit must be from 1 to 1000, but got: 1001'],
    [{ limit: Number.NaN }, 'limit must be from 1 to 1000, but got: NaN'],
  ])('that sends %j gets the rule', async (wrong, message) => {
    await expect(readChanges(database, wrong)).rejects.toThrow(message);
  });
});

test.each([
  '99999999999999999999999-1',
  '0123456789-1-99999999999999999999-1',
  '0123456789-1-1-9999999999999999999',
  '0123456789-9999999999-1-1',
  "0123456789-1-1-1'",
])('a cursor of %s never reaches the database', async after => {
  await expect(readChanges(database, { after })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
});

describe('after the server', () => {
  /** Another start of the same server, as the functions see it. */
  const restart = (of: Database = database) =>
    of.query(`update feed_era set started = 'earlier ' || era where started = feed_started()`);
  const told = async (from: Database, after?: string) => {
    await untilReadable(from);
    return readChanges(from, { after, limit: 1_000 });
  };
  const expired = (from: Database, after: string | undefined) =>
    expect(readChanges(from, { after })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_EXPIRED', snapshot: { resumeAfter: expect.any(String) } },
    });

  test('was started again, cursors hold, and the order goes on', async () => {
    await record(database.pool, change('1'), change('2'));
    const [first] = await told(database);
    await restart();
    await record(database.pool, change('3'));
    expect(ids(await told(database, first!.cursor))).toEqual(['2', '3']);
    const all = await told(database);
    await restart();
    expect(await told(database, all[2]!.cursor)).toEqual([]);
    expect(ids(await told(database))).toEqual(['1', '2', '3']);
  });

  test('began to count anew, as after a dump and a restore, nothing is hidden and nothing comes before what was told', async () => {
    await record(database.pool, change('1'));
    // Numbers that this server has not reached yet.
    await database.query(`update change set xid = '18446744073709000000'`);
    await database.query(`update feed_era set server = 'another', started = 'another' where started = feed_started()`);
    await record(database.pool, change('2'));
    const all = await told(database);
    expect(ids(all)).toEqual(['1', '2']);
    expect(ids(await readChanges(database, { after: all[0]!.cursor }))).toEqual(['2']);
  });

  test('was restored elsewhere, or the database copied, a cursor of before is expired, and where to resume is said', async () => {
    await record(database.pool, change('1'), change('2'));
    const [, second] = await told(database);
    await database.close();
    const name = new URL(url).pathname.slice(1);
    const admin = new pg.Client({ connectionString: process.env[TEST_SERVER] });
    await admin.connect();
    await admin.query(`create database ${name}_copy template ${name} owner ${name}`);
    await admin.end();
    database = await openDatabase({ url, entities: [], migrations: [], pool: 20 });
    const copy = await openDatabase({ url: `${url}_copy`, entities: [], migrations: [] });
    try {
      await expired(copy, second!.cursor);
      expect(ids(await told(copy))).toEqual(['1', '2']);
      await record(copy.pool, change('3'));
      const error = await readChanges(copy, { after: second!.cursor }).catch((caught: unknown) => caught);
      const { resumeAfter } = (error as { extensions: { snapshot: { resumeAfter: string } } }).extensions.snapshot;
      await record(copy.pool, change('4'));
      expect(ids(await told(copy, resumeAfter)).at(-1)).toBe('4');
      expect(await told(database, second!.cursor)).toEqual([]);
    } finally {
      await copy.close();
    }
  });

  test('had an older copy put back, a cursor of the lost future is expired, one of the common past holds', async () => {
    await record(database.pool, change('1'));
    const [first] = await told(database);
    await record(database.pool, change('2'));
    const second = (await told(database))[1];
    // The copy does not have the second.
    await database.query(`delete from change where subject_id = '2'`);
    await restart();
    await record(database.pool, change('3'));
    await expired(database, second!.cursor);
    expect(ids(await told(database, first!.cursor))).toEqual(['3']);
  });

  test('a cursor of a time before there were epochs is expired', () => expired(database, '741-3'));

  test('a restore can say by itself that a new epoch begins', async () => {
    await record(database.pool, change('1'));
    const [first] = await told(database);
    await database.query('select feed_open_era(true)');
    await expired(database, first!.cursor);
    expect(ids(await told(database))).toEqual(['1']);
  });
});
