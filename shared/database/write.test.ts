import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PUBLIC } from '../identity/principal.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { refuse } from '../errors.ts';
import { readChanges } from './feed.ts';
import { TEST_NOW, makeTestDatabase, untilReadable } from '../testing/department.ts';
import { write } from './write.ts';
import type { Write, WriteOptions } from './write.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('write'), entities: [], migrations: [] });
  await database.query('create table note (id integer primary key, text text not null)');
});
afterAll(() => database.close());

const options = (changes: Partial<WriteOptions> = {}): WriteOptions => ({
  database,
  principal: PUBLIC,
  now: TEST_NOW,
  lock: 'C',
  request: { operation: 'addNote', input: {} },
  ...changes,
});
const note = (id: number) => async (write: Write) => {
  await write.query('insert into note values ($1, $2)', [id, 'x']);
  write.record({ type: 'NoteAdded', creditCode: 'C', subject: { type: 'Note', id: String(id) }, payload: { id } });
  return { id };
};
const notes = async () => (await database.query<{ id: number }>('select id from note order by id')).map(({ id }) => id);
const recorded = async () => {
  await untilReadable(database);
  return (await readChanges(database, { limit: 1_000 })).map(({ subject }) => Number(subject.id));
};

describe('a write', () => {
  test('and its change are stored together', async () => {
    expect(await write(options(), note(1))).toEqual({ id: 1 });
    expect([await notes(), await recorded()]).toEqual([[1], [1]]);
  });

  test('that is refused half-way leaves nothing, and the refusal is its result', async () => {
    const result = await write(options(), async one => {
      await note(2)(one);
      throw refuse('NO_ROOM', 'the shelf holds 1, but got: 2', { remedy: 'take one away' });
    });
    expect(result).toEqual({
      __typename: 'Refusal',
      code: 'NO_ROOM',
      message: 'the shelf holds 1, but got: 2',
      rule: null,
      remedy: 'take one away',
    });
    expect([await notes(), await recorded()]).toEqual([[1], [1]]);
  });

  test('that fails leaves nothing, and the failure is not made a refusal', async () => {
    await expect(write(options(), async one => one.query('insert into notes values (1)'))).rejects.toThrow(
      /relation "notes" does not exist/,
    );
    expect(await recorded()).toEqual([1]);
  });

  test('that records no change is a fault and leaves nothing', async () => {
    const silent = async ({ query }: Write) => {
      await query('insert into note values (9, $1)', ['x']);
      return {};
    };
    await expect(write(options(), silent)).rejects.toThrow(
      'addNote recorded no change: every write records its change in the feed',
    );
    expect(await notes()).toEqual([1]);
  });

  test('repeated with its key by several at once is done once; all get the first result', async () => {
    const keyed = options({ idempotencyKey: 'key-1', request: { operation: 'addNote', input: { id: 3 } } });
    const results = await Promise.all(Array.from({ length: 6 }, () => write(keyed, note(3))));
    expect(results).toEqual(Array.from({ length: 6 }, () => ({ id: 3 })));
    expect((await recorded()).filter(id => id === 3)).toEqual([3]);
  });

  test.each([
    [{ version: 3 }, 3],
    [{ version: '2025' }, null],
    [{ version: null }, null],
    [{}, null],
    [null, null],
  ])('%j says that the caller saw version %j of its case', async (input, seen) => {
    const noteVersion = async (one: Write) => {
      one.record({ type: 'VersionSeen', creditCode: 'V', subject: { type: 'Note', id: '0' }, payload: {} });
      return { version: one.version };
    };
    expect(await write(options({ request: { operation: 'addNote', input } }), noteVersion)).toEqual({ version: seen });
  });

  test("one caller's key is not another's", async () => {
    const other = options({
      idempotencyKey: 'key-1',
      principal: { ...PUBLIC, subject: 'other' },
      request: { operation: 'addNote', input: { id: 4 } },
    });
    expect(await write(other, note(4))).toEqual({ id: 4 });
  });

  test('of one enterprise follows another; the feed has them in the order in which they were made', async () => {
    await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        write(options({ lock: 'E' }), async one => {
          const [last] = await one.query<{ n: number }>(`select coalesce(max(id), 100) as n from note where id >= 100`);
          await new Promise(resolve => setTimeout(resolve, (n * 7) % 5));
          return note(last!.n + 1)(one);
        }),
      ),
    );
    expect((await recorded()).filter(id => id > 100)).toEqual([101, 102, 103, 104, 105, 106, 107, 108, 109, 110]);
  });
});
