/** Roots of the log and their signatures: what was signed before they stood apart, and what is said of late ones. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hashOf, makeSigningKey, signDocument } from '#shared/signing/index.ts';
import type { ExchangeBatch } from '#shared/signing/index.ts';
import { DROP_AUDIT } from '#shared/testing/audit.ts';
import { makeTestDatabase, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { batchMessages, messageProblems } from './batches.ts';

const NOW = new Date();
const before: ExchangeBatch = {
  kind: 'EXCHANGE_BATCH',
  number: 1,
  first: 1,
  last: 3,
  root: hashOf('entries 1 to 3'),
  previousRoot: null,
  madeAt: NOW.toISOString(),
};
let old: TestSubgraph;
let subgraph: TestSubgraph;

/** The database as it was when batches were signed at once, opened by the code of today. */
beforeAll(async () => {
  const databaseUrl = await makeTestDatabase('exchange');
  old = await openTestSubgraph(department, { databaseUrl });
  const { pool } = old.database;
  await pool.query(DROP_AUDIT);
  await pool.query('alter table message_batch drop constraint message_batch_number_fkey; drop table message_root');
  await pool.query(`delete from mikro_orm_migrations where name like '%unsigned_roots'`);
  await pool.query(
    'insert into message_batch (number, first_place, last_place, document, made_at) values (1, 1, 3, $1, $2)',
    [JSON.stringify(signDocument(before, makeSigningKey())), NOW],
  );
  subgraph = await openTestSubgraph(department, { databaseUrl });
});
afterAll(async () => {
  await subgraph.close();
  await old.close();
});

const addEntry = (place: number): Promise<unknown> =>
  subgraph.database.query(
    `insert into message_entry (place, step, member, message_id, content, request, previous_hash, hash)
     values ($1, 'REFUSED', 'm', $2, $3::jsonb, '{}', $4, $5)`,
    [place, `message ${place}`, JSON.stringify({ at: NOW.toISOString() }), hashOf(place - 1), hashOf(place)],
  );

test('a batch that was signed at once has its root, and the next one goes on from it', async () => {
  expect(await subgraph.database.query('select number, first_place, last_place, content from message_root')).toEqual([
    { number: 1, first_place: 1, last_place: 3, content: before },
  ]);
  await addEntry(4);
  expect(await batchMessages(subgraph.database, NOW, 0)).toBe(1);
  const [next] = await subgraph.database.query<{ content: ExchangeBatch }>(
    `select document->'content' as content from message_batch where number = 2`,
  );
  expect(next?.content).toMatchObject({ number: 2, first: 4, last: 4, previousRoot: before.root });
  expect(await batchMessages(subgraph.database, NOW, 0)).toBe(0);
});

test('a root that waits for two turns of the job is told of, one that has just been stored is not', async () => {
  const wait = (number: number, seconds: number): Promise<unknown> =>
    subgraph.database.query(
      `insert into message_root (number, first_place, last_place, content, made_at)
       values ($1, $1 + 2, $1 + 2, '{}', now() - $2 * interval '1 second')`,
      [number, seconds],
    );
  await wait(3, 100);
  expect(await messageProblems(subgraph.database)).toEqual([]);
  await wait(4, 500);
  expect(await messageProblems(subgraph.database)).toEqual([
    expect.stringMatching(
      /^2 batches wait for their signature, the oldest for 50\d s: the log of the process says why$/,
    ),
  ]);
});
