import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { RECORD_CHANGES, forgetChanges, readChanges } from './feed.ts';
import type { NewChange } from './feed.ts';
import { TEST_NOW, makeTestDatabase, untilReadable } from '../testing/department.ts';

let database: Database;
let url: string;
beforeAll(async () => {
  url = await makeTestDatabase('feed');
  database = await openDatabase({ url, entities: [], migrations: [], pool: 20 });
});
afterAll(() => database.close());
beforeEach(() =>
  database.query(`truncate change; `).then(() => database.query(`update change_horizon set xid = '0', seq = 0`)),
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
    await record(database.pool, change('2'));
    await database.query(`update change set occurred_at = now() - interval '400 days' where subject_id in ('1', '2')`);
    await record(database.pool, change('3'));
    await untilReadable(database);
    const [first] = await readChanges(database, { limit: 1 });
    const second = (await readChanges(database, { limit: 2 }))[1]!;
    expect(await forgetChanges(database, new Date(TEST_NOW.getTime() - 86_400_000))).toBe(2);
    await expect(readChanges(database, { after: first!.cursor })).rejects.toMatchObject({
      extensions: { code: 'CURSOR_EXPIRED', snapshot: { resumeAfter: second.cursor } },
    });
    expect(ids(await readChanges(database, { after: second.cursor }))).toEqual(['3']);
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
    expect(ids(await readChanges(database, { publicOnly: true }))).toEqual(['open']);
    expect(ids(await readChanges(database, {}))).toEqual(['open', 'private']);
  });

  test.each([
    [{ after: 'yesterday' }, 'after must be a cursor that this feed gave, like 741-3, but got: "yesterday"'],
    [{ limit: 0 }, 'limit must be from 1 to 1000, but got: 0'],
    [{ limit: 1_001 }, 'limit must be from 1 to 1000, but got: 1001'],
    [{ limit: Number.NaN }, 'limit must be from 1 to 1000, but got: NaN'],
  ])('that sends %j gets the rule', async (wrong, message) => {
    await expect(readChanges(database, wrong)).rejects.toThrow(message);
  });
});
