/** What was not enjoyed is listed as missed when its year is over, and not before. */
import { expect, test } from '@jest/globals';
import { departmentOn } from '#shared/testing/day.ts';
import { department } from '../index.ts';
import { listMissedReliefs } from './jobs.ts';

const finance = departmentOn('2026-12-31 23:59', { ...department, jobs: [listMissedReliefs] }, { sample: 60 });
const listed = async (): Promise<number | undefined> => (await finance.subgraph.runJobs())['missed tax reliefs'];

test('Z12: a relief is missed from the first moment after its year, once', async () => {
  const entitled = await finance.subgraph.database.query(
    'update tax_relief set year = 2026 where eligible and enjoyed_on is null returning id',
  );
  expect(entitled.length).toBeGreaterThan(0);
  expect(await listed()).toBe(0);
  finance.at('2027-01-01 00:00');
  expect(await listed()).toBe(entitled.length);
  expect(await listed()).toBe(0);
});
