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

const one = 'select id from data_resource where not classified order by catalog_code limit 1';

test.each([
  ['summary', 'summary', "'another'"],
  ['items', 'items', "'[]'::jsonb"],
  ['shareType', 'share_type', "case share_type when 'OPEN' then 'CLOSED' else 'OPEN' end"],
  ['shareGround', 'share_ground', "'another'"],
])('a contract that says another %s is taken over, and that alone is told', async (field, column, value) => {
  const read = () => subgraph.database.query(`select * from data_resource where id = (${one})`);
  const [before] = await read();
  await subgraph.database.query(`update data_resource set ${column} = ${value} where id = (${one})`);
  expect((await subgraph.runJobs())[JOB]).toBe(1);
  const [after] = await read();
  expect({ ...after, version: 0 }).toEqual({ ...before, version: 0 });
  const [told] = await subgraph.database.query<{ fields: string[] }>(
    "select changed_fields as fields from change where type = 'ResourceUpdated' order by seq desc limit 1",
  );
  expect(told?.fields).toEqual([field]);
  expect((await subgraph.runJobs())[JOB]).toBe(0);
});
