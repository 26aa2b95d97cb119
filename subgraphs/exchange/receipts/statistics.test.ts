import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const RECEIPT = `insert into access_receipt
  (id, credit_code, read_at, reader, fields, purpose, legal_basis, case_no, refused)
  values ($1, '91420703YY00016P7F', $2, 'OFFICER', '{name}', '核验', '', '', false)`;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  for (const at of ['2026-11-17T23:59:59.999', '2026-11-18T00:00', '2026-11-19T23:59:59.999', '2026-11-20T00:00']) {
    await subgraph.database.query(RECEIPT, [randomUUID(), `${at}+08:00`]);
  }
});
afterAll(() => subgraph.close());

const statistics = async (since: string, until: string) => {
  const { data, errors } = await subgraph.execute<{ accessStatistics: { on: string; answered: number }[] | null }>(
    'query ($since: Date!, $until: Date!) { accessStatistics(since: $since, until: $until) { on answered } }',
    { since, until },
    { role: 'auditor' },
  );
  return errors?.[0]?.extensions.code ?? data?.accessStatistics;
};

test('what was read counts from the first moment of the first day to the last of the last, in China', async () => {
  expect(await statistics('2026-11-18', '2026-11-19')).toEqual([
    { on: '2026-11-18', answered: 1 },
    { on: '2026-11-19', answered: 1 },
  ]);
  expect(await statistics('2026-11-19', '2026-11-19')).toEqual([{ on: '2026-11-19', answered: 1 }]);
  expect(await statistics('2026-11-20', '2026-11-20')).toEqual([{ on: '2026-11-20', answered: 1 }]);
  expect(await statistics('2026-11-21', '2026-11-21')).toEqual([]);
});
