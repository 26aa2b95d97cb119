/** What is read of a life of thousands of events touches no more of the database than what is read of one of ten. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type pg from 'pg';
import type { Principal } from '#shared/identity/principal.ts';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const [SHORT, LONG] = ['91420703YY00016P7F', '91360112YY0000N91X'];
/** Blocks by which one may differ from the other: an index of more rows is a level deeper. */
const SLACK = 12;

// One event in three is of a stage, which is always the same; one in five is restricted.
const LIFE = `
  insert into event (id, department, source_cursor, source_order, credit_code, type, subject_type, subject_id,
    changed_fields, restricted, office_only, payload, open_payload, text, brief, stage, occurred_at, recorded_at, generation)
  select gen_random_uuid(), case n % 2 when 0 then 'credit' else 'legal-services' end, $1 || n, lpad(n::text, 20, '0'),
    $1, 'Type' || n % 3, 'PenaltyRecord', n, '{}', n % 5 = 0, false, '{}', '{}', '{"zh": "变动", "en": "a change"}',
    '{"zh": "变动", "en": "a change"}', case n % 3 when 0 then 'LAW' end,
    timestamptz '2026-01-01' + n * interval '1 minute', timestamptz '2026-01-01' + n * interval '1 minute', 0
  from generate_series(1, $2::integer) as n`;

interface Sent {
  text: string;
  values?: unknown[];
}

let subgraph: TestSubgraph;
/** Statements that were sent since it was emptied. */
const sent: Sent[] = [];

beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  const { pool } = subgraph.database;
  await pool.query(LIFE, [SHORT, 10]);
  await pool.query(LIFE, [LONG, 5_000]);
  await pool.query('analyze event');
  const watched = new WeakSet<pg.PoolClient>();
  pool.on('acquire', client => {
    if (watched.has(client)) return;
    watched.add(client);
    const query = client.query.bind(client) as (...parts: unknown[]) => unknown;
    (client as { query: unknown }).query = (...parts: unknown[]) => {
      if (typeof parts[0] === 'object') sent.push(parts[0] as Sent);
      return query(...parts);
    };
  });
});
afterAll(() => subgraph.close());

/** The blocks that PostgreSQL touches for a question about an enterprise. */
async function blocksOf(creditCode: string | undefined, selection: string, as: Partial<Principal>): Promise<number> {
  sent.length = 0;
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { lifecycle { ${selection} } } } }`;
  const { errors } = await subgraph.execute(query, { of: [{ __typename: 'Enterprise', creditCode }] }, as);
  expect(errors).toBeUndefined();
  const statements = sent.filter(({ text }) => /\bfrom event\b/.test(text));
  expect(statements).not.toEqual([]);
  let blocks = 0;
  for (const { text, values = [] } of [...statements]) {
    const { rows } = await subgraph.database.pool.query<{ 'QUERY PLAN': [{ Plan: Record<string, number> }] }>(
      `explain (analyze, buffers, format json) ${text}`,
      values,
    );
    const plan = rows[0]?.['QUERY PLAN'][0].Plan ?? {};
    blocks += (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  }
  return blocks;
}

test.each([
  ['the first page', 'timeline(first: 5) { nodes { id } }', {}],
  ['the first page, oldest first', 'timeline(first: 5, order: OLDEST_FIRST) { nodes { id } }', {}],
  ['one type', 'timeline(first: 5, types: ["Type1"]) { nodes { id } }', {}],
  ['a type that never came', 'timeline(first: 5, types: ["Never"]) { nodes { id } }', { role: 'service' }],
  ['a department that told nothing', 'timeline(first: 5, departments: ["exchange"]) { nodes { id } }', {}],
  ['the stage', 'stage stageSince', {}],
  ['the stage, for an officer', 'stage stageSince', { role: 'officer', department: 'credit' }],
] as const)('%s', async (_what, selection, as) => {
  const short = await blocksOf(SHORT, selection, as);
  const long = await blocksOf(LONG, selection, as);
  expect(long).toBeLessThanOrEqual(short + SLACK);
});
