import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Decision } from './entities.ts';
import { PUBLIC } from '../identity/principal.ts';
import { Cancellation } from '../process/cancellation.ts';
import { createLog } from '../process/log.ts';
import { createGraphClient } from '../server/joined-graph.ts';
import { rowOf } from './rows.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { refuse } from '../errors.ts';
import { readChanges } from './feed.ts';
import type { NewChange } from './feed.ts';
import { TEST_NOW, makeTestDatabase, untilReadable } from '../testing/department.ts';
import { write } from './write.ts';
import type { Write, WriteOptions } from './write.ts';
import { ruleReference, zone } from '../zones/index.ts';
import { said } from '../testing/refusal.ts';

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
      throw refuse('NO_ROOM', said('the shelf holds 1, but got: 2'), { remedy: said('take one away') });
    });
    expect(result).toEqual({
      __typename: 'Refusal',
      code: 'NO_ROOM',
      message: said('the shelf holds 1, but got: 2'),
      rule: null,
      remedy: said('take one away'),
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

/** Something that a test opens when it likes. */
function gate(): { open(): void; passed: Promise<void> } {
  let open = (): void => {};
  const passed = new Promise<void>(resolve => {
    open = resolve;
  });
  return { open, passed };
}

describe('nothing holds a connection while it waits', () => {
  test('facts of others are read before the transaction: many writes that wait for them leave every read alone', async () => {
    const { open, passed } = gate();
    const facts = async () => {
      await passed;
      return { zone: 'gedian' };
    };
    const writes = Array.from({ length: 40 }, (_, n) =>
      write({ ...options({ lock: `F${n}` }), facts }, async (one, { zone }) => {
        expect(zone).toBe('gedian');
        return note(300 + n)(one);
      }),
    );
    expect(await Promise.all(Array.from({ length: 40 }, () => database.query('select 1 as one')))).toHaveLength(40);
    const [inTransactions] = await database.query<{ n: number }>(
      `select count(*)::integer as n from pg_stat_activity where datname = current_database() and xact_start is not null
       and pid <> pg_backend_pid()`,
    );
    expect(inTransactions).toEqual({ n: 0 });
    open();
    expect(await Promise.all(writes)).toEqual(Array.from({ length: 40 }, (_, n) => ({ id: 300 + n })));
  });

  test('writes of one enterprise queue without connections, and all are done', async () => {
    const { open, passed } = gate();
    const slow = write(options({ lock: 'Q' }), async one => {
      await passed;
      return note(400)(one);
    });
    const others = Array.from({ length: 20 }, (_, n) => write(options({ lock: 'Q' }), note(401 + n)));
    await database.query('select 1');
    const [inTransactions] = await database.query<{ n: number }>(
      `select count(*)::integer as n from pg_stat_activity where datname = current_database() and xact_start is not null
       and pid <> pg_backend_pid()`,
    );
    expect(inTransactions!.n).toBeLessThanOrEqual(1);
    open();
    await Promise.all([slow, ...others]);
    expect((await notes()).filter(id => id >= 400 && id <= 420)).toHaveLength(21);
  });

  test('a write that waited for another runs in its own context, not in that of the other', async () => {
    const request = new AsyncLocalStorage<number>();
    const seen = await Promise.all(
      [0, 1, 2, 3].map(n =>
        request.run(n, () =>
          write(options({ lock: 'context' }), async one => {
            await note(700 + n)(one);
            return { n: request.getStore() };
          }),
        ),
      ),
    );
    expect(seen).toEqual([{ n: 0 }, { n: 1 }, { n: 2 }, { n: 3 }]);
  });

  test('locks taken in the work, in opposite orders, by both at once: both are done, and work begins anew', async () => {
    let runs = 0;
    const both = (id: number, lock: string, ...keys: readonly string[]) =>
      write(options({ lock }), async one => {
        runs += 1;
        for (const key of keys) {
          await one.lock('parcel', key);
          await new Promise(resolve => setTimeout(resolve, 20));
        }
        return note(id)(one);
      });
    const results = await Promise.all([both(500, 'L1', 'x', 'y'), both(501, 'L2', 'y', 'x')]);
    expect(results).toEqual([{ id: 500 }, { id: 501 }]);
    expect(runs).toBeGreaterThan(2);
  });

  test('a lock that another replica keeps is waited for a while, then the write is refused, and can be repeated', async () => {
    const replica = await database.pool.connect();
    await replica.query(`select pg_advisory_lock(hashtextextended('enterprise R', 0))`);
    const refused = await write(options({ lock: 'R', idempotencyKey: 'key-r' }), note(510));
    expect(refused).toMatchObject({ code: 'WRITE_BUSY', remedy: { en: 'try again, with the same idempotency key' } });
    await replica.query(`select pg_advisory_unlock(hashtextextended('enterprise R', 0))`);
    replica.release();
    expect(await write(options({ lock: 'R', idempotencyKey: 'key-r' }), note(510))).toEqual({ id: 510 });
  });

  test('the joined graph is out of reach inside the transaction', async () => {
    const joined = createGraphClient({ url: 'http://127.0.0.1:1', token: undefined, log: createLog('test', 'silent') });
    const ask = joined({ purpose: '测试', legalBasis: '测试', caseNo: 'G' });
    await expect(write(options({ lock: 'G' }), async () => ask('{ __typename }'))).rejects.toThrow(
      'the joined graph is asked before the transaction of a write, never inside it',
    );
  });

  test('a request whose time is over begins no transaction', async () => {
    const cancellation = new Cancellation();
    const facts = async () => cancellation.cancel();
    await expect(write({ ...options({ lock: 'T' }), facts, cancellation }, note(520))).rejects.toMatchObject({
      extensions: { code: 'SUBGRAPH_UNAVAILABLE', outcome: 'not_sent' },
    });
    expect(await notes()).not.toContain(520);
  });
});

describe('what must be unique', () => {
  beforeAll(() => database.query('create table document (no text primary key)'));
  const publish = (no: string, isChecked: boolean) => async (one: Write) => {
    const [there] = isChecked ? await one.query('select 1 from document where no = $1', [no]) : [];
    if (there) throw refuse('DUPLICATE_DOCUMENT', said(`document ${no} is on record already`));
    await new Promise(resolve => setTimeout(resolve, 10));
    await one.query('insert into document values ($1)', [no]);
    one.record({ type: 'Published', creditCode: 'C', subject: { type: 'Document', id: no }, payload: {} });
    return { no };
  };

  test.each([
    ['refused by the rule of the work, which sees what the first has stored', true, 'DUPLICATE_DOCUMENT'],
    ['never an internal error, even where the work has no rule', false, 'ALREADY_EXISTS'],
  ])('is stored once by many at the same moment; the others are %s', async (_how, isChecked, code) => {
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) => write(options({ lock: `U${n}` }), publish(`no-${code}`, isChecked))),
    );
    expect(results.filter(result => 'no' in result)).toHaveLength(1);
    expect(results.filter(result => 'code' in result && result.code === code)).toHaveLength(11);
  });
});

describe('an idempotency key', () => {
  const keyed = (changes: Partial<WriteOptions> = {}) => options({ idempotencyKey: 'key-2', ...changes });

  test('is looked at after the right: who may not do it learns nothing of who did', async () => {
    await write(keyed({ lock: 'K' }), note(600));
    const right = () => {
      throw refuse('NOT_ENTITLED', said('this is for others'));
    };
    expect(await write(keyed({ lock: 'K', right }), note(601))).toMatchObject({ code: 'NOT_ENTITLED' });
  });

  test.each([
    ['role', { ...PUBLIC, role: 'bank' as const }],
    ['department', { ...PUBLIC, department: 'credit' }],
  ])("belongs to the caller's %s too", async (what, principal) => {
    const id = what === 'role' ? 610 : 611;
    const request = { operation: 'addNote', input: { id } };
    expect(await write(keyed({ principal, request }), note(id))).toEqual({ id });
  });

  test('that is used at once for different requests of different enterprises counts for one', async () => {
    const results = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        write(
          options({ lock: `M${n}`, idempotencyKey: 'key-m', request: { operation: 'addNote', input: { n } } }),
          note(620 + n),
        ),
      ),
    );
    expect(results.filter(result => 'id' in result)).toHaveLength(1);
    expect(results.filter(result => 'code' in result && result.code === 'IDEMPOTENCY_KEY_REUSED')).toHaveLength(11);
  });

  test.each([
    ['empty', ''],
    ['a control character', '\u0000'],
    ['too long', 'a'.repeat(201)],
    ['half a character', '\ud800'],
  ])('that is %s is refused', async (_what, idempotencyKey) => {
    expect(await write(options({ idempotencyKey }), note(640))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await notes()).not.toContain(640);
  });

  test('whose result earlier code has stored gives the row as it stands, with the columns of today', async () => {
    const decided = async (one: Write) => {
      const id = one.decide({
        creditCode: 'C',
        subject: { type: 'Note', id: '650' },
        outcome: 'NOTED',
        rule: ruleReference(zone('gedian').rule('STARTUP_LICENCE', '2026-03-02')),
        facts: {},
        reasons: ['because'],
      });
      await one.em.flush();
      await note(650)(one);
      return { __typename: 'Decision', ...rowOf(Decision, await one.em.findOneOrFail(Decision, { id })) };
    };
    const before = await write(keyed({ idempotencyKey: 'key-old' }), decided);
    expect(await write(keyed({ idempotencyKey: 'key-old' }), decided)).toMatchObject({ outcome: 'NOTED' });
    await database.query(
      `update idempotency set result = result - 'outcome' - 'reasons', schema_version = 'Migration20200101000000'
       where key = 'key-old'`,
    );
    expect(await write(keyed({ idempotencyKey: 'key-old' }), decided)).toMatchObject({
      __typename: 'Decision',
      id: (before as { id: string }).id,
      outcome: 'NOTED',
      reasons: ['because'],
    });
  });

  test('that was stored before keys belonged to roles still counts', async () => {
    const request = { operation: 'addNote', input: { id: 660 } };
    await write(keyed({ idempotencyKey: 'key-former', request }), note(660));
    await database.query(`update idempotency set caller = $1 where key = 'key-former'`, [PUBLIC.subject]);
    expect(await write(keyed({ idempotencyKey: 'key-former', request }), note(660))).toEqual({ id: 660 });
  });

  test.each([
    ['another operation', 670, { request: { operation: 'removeNote', input: { id: 670, text: 'a' } } }],
    ['another value of a field', 671, { request: { operation: 'addNote', input: { id: 671, text: 'b' } } }],
    ['one field more', 672, { request: { operation: 'addNote', input: { id: 672, text: 'a', more: null } } }],
    ['one field less', 673, { request: { operation: 'addNote', input: { id: 673 } } }],
  ])('that was used before is refused for %s', async (_what, id, other) => {
    const first = { idempotencyKey: `key-${id}`, request: { operation: 'addNote', input: { id, text: 'a' } } };
    expect(await write(keyed(first), note(id))).toEqual({ id });
    expect(await write(keyed({ ...first, ...other }), note(id))).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await write(keyed(first), note(id))).toEqual({ id });
  });
});

test('a write tells what changed, once they have; a repeated one and a refused one tell none', async () => {
  const told: string[] = [];
  const changed = (changes: readonly NewChange[]): void => {
    told.push(...changes.map(({ creditCode, subject }) => `${subject.type} of ${creditCode}`));
  };
  const telling = options({ idempotencyKey: 'told', changed });
  await write(telling, note(9_001));
  expect(told).toEqual(['Note of C']);
  await write(telling, note(9_001));
  await write(options({ changed }), async one => {
    await note(9_002)(one);
    throw refuse('NO_ROOM', said('the shelf holds 1, but got: 2'));
  });
  expect(told).toEqual(['Note of C']);
});
