/** What is kept until a moment is kept at that moment, and removed one millisecond later. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeTestDatabase, untilReadable } from '../testing/department.ts';
import { openDatabase } from './database.ts';
import type { Database } from './database.ts';
import { RECORD_CHANGES, forgetChanges } from './feed.ts';
import { forgetKeys } from './idempotency.ts';

const MOMENT = new Date('2026-11-19T10:00:00.000+08:00');
const later = new Date(MOMENT.getTime() + 1);

let database: Database;
beforeAll(async () => {
  database = await openDatabase({ url: await makeTestDatabase('retention'), entities: [], migrations: [] });
});
afterAll(() => database.close());

/** Each store: how something of a moment comes into it, and how what is older than a moment is removed. */
const STORES: readonly (readonly [
  what: string,
  store: () => Promise<unknown>,
  forget: (before: Date) => Promise<number>,
])[] = [
  [
    'an idempotency key',
    () =>
      database.query(
        `insert into idempotency (key, caller, request_hash, result, created_at) values ('k', 'c', 'h', '{}', $1)`,
        [MOMENT],
      ),
    before => forgetKeys(database, before),
  ],
  [
    'a change that a later one of its subject and type has replaced',
    async () => {
      const change = { type: 'T', creditCode: 'C', subject: { type: 'S', id: '1' }, payload: {} };
      for (let times = 0; times < 2; times += 1)
        await database.pool.query(RECORD_CHANGES, [JSON.stringify([change]), MOMENT]);
      await untilReadable(database);
    },
    before => forgetChanges(database, before),
  ],
];

test.each(STORES)('%s', async (_what, store, forget) => {
  await store();
  expect([await forget(MOMENT), await forget(later), await forget(later)]).toEqual([0, 1, 0]);
});
