import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const JOB = 'what the contracts offer';
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
  await subgraph.runJobs();
});
afterAll(() => subgraph.close());

const SHARED_ON_CONDITION =
  "select * from data_resource where share_type = 'CONDITIONAL' order by catalog_code limit 1";

test.each([
  ['summary', 'summary', "'another'"],
  ['items', 'items', "'[]'::jsonb"],
  ['shareType', 'share_type', "'NOT_SHARED'"],
  ['shareGround', 'share_ground', "'another'"],
])('a contract that says another %s is taken over, and that alone is told', async (field, column, value) => {
  const [before] = await subgraph.database.query<{ id: string }>(SHARED_ON_CONDITION);
  await subgraph.database.query(`update data_resource set ${column} = ${value} where id = $1`, [before?.id]);
  expect((await subgraph.runJobs())[JOB]).toBe(1);
  const [after] = await subgraph.database.query(SHARED_ON_CONDITION);
  expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  const [told] = await subgraph.database.query<{ fields: string[] }>(
    "select changed_fields as fields from change where type = 'ResourceUpdated' order by seq desc limit 1",
  );
  expect(told?.fields).toEqual([field, 'version']);
  expect((await subgraph.runJobs())[JOB]).toBe(0);
});
