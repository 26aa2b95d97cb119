/** A long past is read in turns, each a part that goes on where the last ended; what was told meanwhile comes after. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadDepartment } from '../departments.ts';
import { createLog } from '../process/log.ts';
import { FeedExpired } from '../server/feeds.ts';
import type { FeedClient, ToldChange } from '../server/feeds.ts';
import { TEST_NOW, openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';
import { followingPages } from './following.ts';
import type { JobContext } from './jobs.ts';

const PAST = 450_500;
const change = (cursor: number): ToldChange => ({
  cursor: String(cursor),
  type: 'Changed',
  creditCode: null,
  subject: { type: 'Thing', id: '1' },
  occurredAt: '2026-11-18T10:00:00+08:00',
});
const pageFrom = (after: number, end: number, limit: number): ToldChange[] =>
  Array.from({ length: Math.min(limit, end - after) }, (_, index) => change(after + index + 1));

let told = PAST;
let expired = '';
const feeds: Pick<FeedClient, 'changes' | 'snapshot'> = {
  changes: async (_department, { after, limit }) => {
    if (after === expired) throw new FeedExpired('expired');
    return pageFrom(Number(after), told, limit);
  },
  snapshot: async (_department, { after = '0', limit }) => ({
    changes: pageFrom(Number(after), PAST, limit),
    // The feed goes on: what is told while the past is read is not of the snapshot.
    resumeAfter: String(told),
  }),
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(await loadDepartment('credit'));
});
afterAll(() => subgraph.close());

test('a past of many pages is read in turns, each change once, and its end is told when it was reached', async () => {
  const taken: string[] = [];
  let fails = false;
  let ends = 0;
  const job = followingPages({
    name: 'test of following',
    department: 'other',
    take: async (_context, changes) => {
      if (fails) throw new Error('not now');
      taken.push(...changes.map(({ cursor }) => cursor));
      return changes.length;
    },
    ended: async () => {
      ends += 1;
    },
  });
  // The members that a follower uses.
  const context = { database: subgraph.database, feeds, now: TEST_NOW, log: createLog('test', 'silent') } as JobContext;
  expect([await job.run(context), ends]).toEqual([200_000, 0]);
  told += 3;
  fails = true;
  await expect(job.run(context)).rejects.toThrow('not now');
  fails = false;
  expect([await job.run(context), ends]).toEqual([200_000, 0]);
  expect([await job.run(context), ends]).toEqual([50_500, 1]);
  expect([await job.run(context), ends]).toEqual([3, 2]);
  expect([await job.run(context), ends]).toEqual([0, 3]);
  expect(taken).toEqual(Array.from({ length: PAST + 3 }, (_, index) => String(index + 1)));
  // A place that has expired is left: the past is read anew.
  expired = String(told);
  expect([await job.run(context), ends]).toEqual([0, 3]);
  expect([await job.run(context), ends]).toEqual([200_000, 3]);
});
