/** The keys of a department, on a real database. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { createLog } from '../process/log.ts';
import { makeTestDatabase } from '../testing/department.ts';
import { publishedKeys, signDocument, signingKey, verifyDocument } from './index.ts';

let database: Database;

beforeAll(async () => {
  database = await openDatabase({
    url: await makeTestDatabase(),
    entities: [],
    migrations: [],
    log: createLog('test', 'error'),
  });
});
afterAll(() => database.close());

const at = (day: string) => ({ query: database.query, now: new Date(`${day}T02:00:00Z`) });

test('a key signs for two years; what the ones before signed stays verifiable; a retired one signs no more', async () => {
  const first = await signingKey(at('2026-01-01'));
  expect((await signingKey(at('2027-12-31'))).keyId).toBe(first.keyId);
  const old = signDocument({ no: 1 }, first);
  const second = await signingKey(at('2028-01-02'));
  expect(second.keyId).not.toBe(first.keyId);
  await database.query('update signing_key set retired_at = $1 where retired_at is null', [new Date('2028-02-01')]);
  const third = await signingKey(at('2028-02-01'));
  const keys = await publishedKeys(database);
  expect(keys.map(({ keyId, retiredAt }) => [keyId, retiredAt === null])).toEqual([
    [third.keyId, true],
    [second.keyId, false],
    [first.keyId, false],
  ]);
  expect(verifyDocument(old, keys)).toBe('VALID');
  // Nothing but public parts is published.
  expect(Object.keys(keys[0]!).sort()).toEqual(['algorithm', 'keyId', 'publicKey', 'retiredAt', 'since']);
});

test('one key signs at a time', async () => {
  const insert = `insert into signing_key (key_id, public_key, private_key, made_at) values ('another', '', '', now())`;
  await expect(database.query(insert)).rejects.toMatchObject({ code: '23505' });
});
