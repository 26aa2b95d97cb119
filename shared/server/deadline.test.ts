/** Work for a client that has gone is cancelled, in the database too. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { Cancellation } from '../process/cancellation.ts';
import { timeLeft } from './deadline.ts';
import { makeTestDatabase } from '../testing/department.ts';

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('deadline'), entities: [], migrations: [], pool: 2 });
});
afterAll(() => database.close());

const running = async (): Promise<number> =>
  (
    await database.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity where datname = current_database() and query like 'select pg_sleep%' and state = 'active'`,
    )
  )[0]!.n;

test('a read is cancelled in the database once its client has gone, and its connection serves others', async () => {
  const gone = new Cancellation();
  const reads = [1, 2].map(n =>
    database
      .within(gone)
      .query(`select pg_sleep(60), ${n}`)
      .then(
        () => 'read',
        (error: Error) => error.message,
      ),
  );
  // Both connections of the pool are busy: they are cancelled from outside it.
  setTimeout(() => gone.cancel(), 300);
  expect(await Promise.all(reads)).toEqual([
    'abandoned: the caller no longer waits for the answer',
    'abandoned: the caller no longer waits for the answer',
  ]);
  expect(await running()).toBe(0);
  expect(
    await Promise.all([1, 2, 3].map(n => database.within(new Cancellation()).query('select $1::int as n', [n]))),
  ).toEqual([[{ n: 1 }], [{ n: 2 }], [{ n: 3 }]]);
});

test('nothing is read for a client that has disconnected before', async () => {
  const before = database.statements();
  const cancelled = new Cancellation();
  cancelled.cancel();
  await expect(database.within(cancelled).query('select 1')).rejects.toMatchObject({
    extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
  });
  expect(database.statements()).toBe(before);
});

test('what a tick reads goes on one connection, each statement with its own error; what runs is cancelled one by one', async () => {
  const reads = database.within(new Cancellation());
  const at = (n: number) => reads.query<{ pid: number }>(`select pg_backend_pid() as pid, ${n} as n`);
  const [one, , other] = await Promise.all([
    at(1),
    expect(reads.query('select nothing')).rejects.toThrow('column "nothing" does not exist'),
    at(2),
    expect(reads.query('select 1 / $1::int', [0])).rejects.toThrow('division by zero'),
  ]);
  expect(other![0]!.pid).toBe(one![0]!.pid);
  expect(await Promise.all([at(1), at(2)])).toHaveLength(2);
  const gone = new Cancellation();
  const slow = database.within(gone);
  setTimeout(() => gone.cancel(), 300);
  expect(
    await Promise.all(
      [1, 2, 3].map(n => slow.query(`select pg_sleep(60), ${n}`).catch((error: Error) => error.message)),
    ),
  ).toEqual(Array(3).fill('abandoned: the caller no longer waits for the answer'));
  expect(await running()).toBe(0);
  await database.orm.em.fork().transactional(em => em.execute('select 1'));
});

test('an error that has nothing to do with it stays what it is', async () => {
  await expect(database.within(new Cancellation()).query('select nothing')).rejects.toThrow(
    'column "nothing" does not exist',
  );
});

test.each([
  ['250', 250],
  ['0', 0],
  ['', undefined],
  ['-1', undefined],
  ['soon', undefined],
  [undefined, undefined],
])('the time left of %j is %s', (header, left) => {
  expect(timeLeft({ 'x-timeout-ms': header })).toBe(left);
});
