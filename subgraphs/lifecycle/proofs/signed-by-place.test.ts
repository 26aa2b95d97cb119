/** The migration by which a batch says up to which place it reaches, where events are signed already. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { BATCH_OF_EVENT } from './batches.ts';

const MIGRATION = { migrations: ['Migration20261129084500_signed_by_place'] };

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const BATCHES = `
  insert into batch (number, leaves, document, made_at)
  select number, '{}', '{"content": {"root": "a"}}', timestamptz '2026-11-19 09:00+08' from generate_series(1, 4) as number`;

// The third was signed late, what the third batch held was removed, and the last two are not signed yet.
const EVENTS = `
  insert into event (id, seq, department, source_cursor, source_order, credit_code, type, subject_type, subject_id,
    changed_fields, restricted, office_only, payload, text, brief, occurred_at, recorded_at, generation, hash, batch)
  overriding system value
  select gen_random_uuid(), seq, 'credit', seq::text, seq::text, '91420703YY00016P7F', 'PenaltyPublished', 'PenaltyRecord',
    seq::text, '{}', false, false, '{}', '{}', '{}', timestamptz '2026-11-19 09:00+08', timestamptz '2026-11-19 09:00+08',
    1, hash, batch
  from (values (1, 'a', 1), (2, 'b', 1), (3, 'c', 4), (4, 'd', 2), (5, 'e', 2), (6, 'f', 4), (7, 'g', null), (8, null, null))
    as given (seq, hash, batch)`;

test('each event stays in its batch, but for one that was signed out of turn: it is signed again', async () => {
  const { database } = subgraph;
  const { migrator } = database.orm as unknown as {
    migrator: { down(of: object): Promise<unknown>; up(of: object): Promise<unknown> };
  };
  await migrator.down(MIGRATION);
  await database.query(BATCHES);
  await database.query(EVENTS);
  await database.query(`select setval('event_seq_seq', 8)`);
  await migrator.up(MIGRATION);
  expect(
    await database.query(`select seq, hash_seq as later, ${BATCH_OF_EVENT} as batch from event order by seq`),
  ).toEqual([
    { seq: '1', later: null, batch: 1 },
    { seq: '2', later: null, batch: 1 },
    { seq: '3', later: '9', batch: null },
    { seq: '4', later: null, batch: 2 },
    { seq: '5', later: null, batch: 2 },
    { seq: '6', later: null, batch: 4 },
    { seq: '7', later: null, batch: null },
    { seq: '8', later: null, batch: null },
  ]);
});
