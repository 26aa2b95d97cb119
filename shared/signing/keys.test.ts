/** The keys of a department, on a real database. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase } from '../database/database.ts';
import type { Database } from '../database/database.ts';
import { inOneTransaction, refuseInTransaction } from '../database/write.ts';
import { createLog } from '../process/log.ts';
import { makeTestDatabase } from '../testing/department.ts';
import {
  KeyNotOpen,
  KeyStoreFault,
  keyInUse,
  publishedKeys,
  rotateKey,
  signDocument,
  signingKey,
  softwareKeys,
  verifyDocument,
} from './index.ts';
import type { KeptKey, KeyStore } from './index.ts';

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

const at = (day: string) => ({ query: database.query, now: new Date(`${day}T02:00:00Z`), keys: softwareKeys() });

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

test('of a key that has ended the public half alone stays', async () => {
  const ended = await signingKey(at('2028-02-02'));
  await rotateKey(at('2028-02-03'));
  expect(await database.query('select private_key as key from signing_key where key_id = $1', [ended.keyId])).toEqual([
    { key: null },
  ]);
  expect((await publishedKeys(database)).map(({ keyId }) => keyId)).toContain(ended.keyId);
});

/** A store that opens nothing by itself, as one with a token; `answers` says whether the token does. */
function slowKeys(): KeyStore & { asked: number; answers: boolean } {
  const opened = new Set<string>();
  const nameOf = (key: KeptKey | null): string => key?.keyId ?? '';
  const store: ReturnType<typeof slowKeys> = {
    ...softwareKeys(),
    asked: 0,
    answers: true,
    stored: privateKey => {
      if (!opened.has('')) throw new KeyNotOpen(null);
      return { privateKey, sealedKey: null, sealedFor: null };
    },
    privateKeyOf: key => {
      if (!opened.has(nameOf(key))) throw new KeyNotOpen(key);
      return key.privateKey ?? '';
    },
    open: async key => {
      // A token is asked outside of every transaction.
      refuseInTransaction('the token');
      store.asked += 1;
      if (!store.answers) throw new KeyStoreFault('the token is away');
      opened.add(nameOf(key));
    },
  };
  return store;
}

test('a transaction that needs a key which is not open is rolled back, and runs again once the token has opened it', async () => {
  const keys = slowKeys();
  const now = new Date('2028-02-04T02:00:00Z');
  const own = { ...database, keys };
  let runs = 0;
  const signed = await inOneTransaction(own, async query => {
    runs += 1;
    await query('create table begun (n integer)');
    return signDocument({ no: 2 }, await signingKey({ query, now, keys }));
  });
  expect([runs, keys.asked]).toEqual([2, 1]);
  expect(verifyDocument(signed, await publishedKeys(database))).toBe('VALID');
  // Then it is open for good, and the next one is made without the token's private half.
  await inOneTransaction(own, query => signingKey({ query, now, keys }));
  expect(keys.asked).toBe(1);
  await inOneTransaction(own, query => rotateKey({ query, now, keys }));
  expect(keys.asked).toBe(2);
});

test('where the token does not answer nothing is written, and the fault is told', async () => {
  const keys = slowKeys();
  keys.answers = false;
  const own = { ...database, keys };
  const now = new Date('2028-02-05T02:00:00Z');
  const work = inOneTransaction(own, async query => {
    await query('create table never (n integer)');
    return signingKey({ query, now, keys });
  });
  await expect(work).rejects.toThrow(new KeyStoreFault('the token is away'));
  expect(await database.query(`select to_regclass('never')::text as found`)).toEqual([{ found: null }]);
  await expect(keyInUse({ query: database.query, now, keys })).rejects.toThrow(KeyStoreFault);
});
