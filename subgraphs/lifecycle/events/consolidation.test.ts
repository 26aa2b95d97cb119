/** Consolidation against feeds that the test writes: exactly once, in order, whatever is cut, lost or put back. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { FeedExpired, FeedUnavailable, NoFeed } from '#shared/server/feeds.ts';
import type { FeedClient, FeedRead, ToldChange } from '#shared/server/feeds.ts';
import { openSubgraph } from '#shared/subgraph.ts';
import { TEST_NOW, makeTestDatabase, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { findFaults } from '../proofs/audit.ts';
import { commands } from './commands.ts';
import { AT_ONCE } from './hashes.ts';
import { SWEPT } from './store.ts';

const CODE = '91420703YY00016P7F';

/** A department's feed, as a list. */
class TestFeed {
  lines: ToldChange[] = [];
  tag = 'aaaaaaaaaa';
  /** Lines before this one are forgotten, but for the last of each type of each subject. */
  horizon = 0;
  isDown = false;
  /** Called before each answer. */
  before = (): void => {};

  tell(type: string, subject: string, more: Partial<ToldChange> = {}): void {
    const n = this.lines.length + 1;
    this.lines.push({
      cursor: `${this.tag}-1-100-${n}`,
      type,
      creditCode: CODE,
      subject: { type: 'PenaltyRecord', id: subject },
      occurredAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString(),
      changedFields: [],
      restricted: false,
      payload: { n },
      ...more,
    });
  }

  answer(lines: readonly ToldChange[], { after, limit }: FeedRead): ToldChange[] {
    this.before();
    if (this.isDown) throw new FeedUnavailable('down');
    const at = after === undefined ? 0 : Number(after.split('-').at(-1));
    if (after !== undefined && !after.startsWith(this.tag)) throw new FeedExpired('another epoch');
    return lines
      .filter(({ cursor }) => Number(cursor.split('-').at(-1)) > at)
      .slice(0, limit)
      .map(line => ({ ...line, cursor: line.cursor.replace(/^\w+/, this.tag) }));
  }

  changes(read: FeedRead): ToldChange[] {
    const at = read.after === undefined ? this.horizon : Number(read.after.split('-').at(-1));
    if (at < this.horizon) throw new FeedExpired('forgotten');
    return this.answer(this.lines.slice(this.horizon), read);
  }

  snapshot(read: FeedRead): ToldChange[] {
    const last = new Map(this.lines.map(line => [`${line.type} ${line.subject.id}`, line]));
    return this.answer(
      this.lines.filter(line => last.get(`${line.type} ${line.subject.id}`) === line),
      read,
    );
  }
}

const feeds = new Map<string, TestFeed>();
const client: FeedClient = {
  departments: async () => [...feeds.keys(), 'lifecycle'],
  changes: async (name, read) => feedOf(name).changes(read),
  snapshot: async (name, read) => ({ changes: feedOf(name).snapshot(read), resumeAfter: null }),
  types: async () => null,
  schema: async () => '',
};

const feedOf = (name: string): TestFeed => {
  const feed = feeds.get(name) ?? new TestFeed();
  feeds.set(name, feed);
  return feed;
};

const opened: TestSubgraph[] = [];
let subgraph: TestSubgraph;
let databaseUrl = '';
beforeAll(async () => {
  databaseUrl = await makeTestDatabase('lifecycle');
  subgraph = await open(databaseUrl);
});
beforeEach(async () => {
  feeds.clear();
  await subgraph.database.query('truncate event, source, removed_event, superseded_hash, batch restart identity');
});
afterAll(() => Promise.all(opened.map(one => one.close())));

async function open(url?: string): Promise<TestSubgraph> {
  const one = await openTestSubgraph(department, { feeds: client, ...(url !== undefined && { databaseUrl: url }) });
  opened.push(one);
  return one;
}

interface Kept {
  department: string;
  n: number;
  hash: string;
  previousHash: string;
}

const kept = (of = subgraph): Promise<Kept[]> =>
  of.database.query<Kept>(
    `select department, (payload->>'n')::int as n, hash, previous_hash as "previousHash" from event order by seq`,
  );
const numbers = async (name: string, of = subgraph): Promise<number[]> =>
  (await kept(of)).filter(({ department: own }) => own === name).map(({ n }) => n);
const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index + 1);

test('each change is kept once, in its order, and a second turn keeps nothing', async () => {
  for (const n of upTo(2_500)) feedOf('credit').tell('PenaltyPublished', `p${n}`);
  await subgraph.runBackground();
  expect(await numbers('credit')).toEqual(upTo(2_500));
  expect(await subgraph.runBackground()).toMatchObject({ follower: 0 });
  feedOf('credit').tell('FinePaid', 'p1');
  expect(await subgraph.runBackground()).toMatchObject({ follower: 1 });
  expect(await numbers('credit')).toEqual(upTo(2_501));
});

test('the chain of an enterprise is one, whether its events came at once or one by one', async () => {
  for (const n of upTo(5)) feedOf('credit').tell('PenaltyPublished', `p${n}`);
  await subgraph.runBackground();
  const other = await open();
  feedOf('legal').tell('CaseOpened', 'c1');
  for (const n of upTo(5)) {
    feedOf('credit').tell('PenaltyPublished', `q${n}`);
    await subgraph.runBackground();
  }
  await other.runBackground();
  const chain = (await kept()).filter(({ department: own }) => own === 'credit');
  expect(chain.slice(1).map(({ previousHash }) => previousHash)).toEqual(chain.slice(0, -1).map(({ hash }) => hash));
  const sorted = (events: Kept[]): string[] => events.map(({ hash }) => hash).sort();
  expect(sorted(await kept(other))).toEqual(sorted(await kept()));
});

test('a department that is down is caught up with, and holds no other back', async () => {
  feedOf('credit').tell('PenaltyPublished', 'p1');
  feedOf('credit').isDown = true;
  feedOf('legal').tell('CaseOpened', 'c1');
  await subgraph.runBackground();
  expect(await kept()).toMatchObject([{ department: 'legal' }]);
  const status = (): Promise<object[]> => subgraph.database.query('select department, status from source order by 1');
  expect(await status()).toEqual([
    { department: 'credit', status: 'DOWN' },
    { department: 'legal', status: 'FOLLOWED' },
  ]);
  feedOf('credit').isDown = false;
  await subgraph.runBackground();
  expect(await numbers('credit')).toEqual([1]);
  expect(await status()).toMatchObject([{ status: 'FOLLOWED' }, { status: 'FOLLOWED' }]);
});

test('wherever it is cut, nothing is lost and nothing comes twice', async () => {
  const feed = feedOf('credit');
  for (const n of upTo(3_300)) feed.tell('PenaltyPublished', `p${n}`);
  for (let cut = 1; cut < 14; cut += 1) {
    let answers = 0;
    feed.before = () => {
      answers += 1;
      if (answers > cut % 3) throw new Error('the process ends here');
    };
    await subgraph.runBackground().catch(() => {});
  }
  feed.before = () => {};
  await subgraph.runBackground();
  expect(await numbers('credit')).toEqual(upTo(3_300));
});

test('two replicas together keep each change once', async () => {
  const other = await openSubgraph(department, { feeds: client, databaseUrl, now: () => TEST_NOW });
  for (const n of upTo(1_500)) feedOf('credit').tell('PenaltyPublished', `p${n}`);
  await Promise.allSettled([subgraph.runBackground(), other.runBackground()]);
  await other.close();
  // What held the lease is gone: it ends by itself.
  await subgraph.database.query('update source set leased_until = now()');
  await subgraph.runBackground();
  expect(await numbers('credit')).toEqual(upTo(1_500));
});

test('a new epoch with the same past gives the same rows; what was lost is removed, and what took its place comes', async () => {
  const feed = feedOf('credit');
  for (const n of upTo(10)) feed.tell('PenaltyPublished', `p${n}`);
  await subgraph.runBackground();
  const before = await kept();
  feed.tag = 'bbbbbbbbbb';
  await subgraph.runBackground();
  expect(await kept()).toEqual(before);

  feed.tag = 'cccccccccc';
  feed.lines.length = 8;
  feed.tell('PenaltyPublished', 'other', { payload: { n: 90 } });
  await subgraph.runBackground();
  expect(await numbers('credit')).toEqual([...upTo(8), 90]);
  const after = await kept();
  expect(after.slice(0, 8)).toEqual(before.slice(0, 8));
  expect(after[8]?.previousHash).toBe(before[7]?.hash);
  expect(await subgraph.database.query('select count(*)::int as n from removed_event')).toEqual([{ n: 2 }]);
});

test('what a department no longer knows is removed in pieces, however much it is', async () => {
  const feed = feedOf('credit');
  const many = 2 * SWEPT + 2;
  for (const n of upTo(many))
    feed.tell('PenaltyPublished', `p${n}`, { creditCode: `9142${String(n % 50).padStart(14, '0')}` });
  await subgraph.runBackground();
  feed.tag = 'bbbbbbbbbb';
  feed.lines.length = 1;
  await subgraph.runBackground();
  expect(await numbers('credit')).toEqual([1]);
  const removed = await subgraph.database.query<{ pieces: number; n: number }>(
    'select count(distinct xmin::text)::int as pieces, count(*)::int as n from removed_event',
  );
  expect(removed).toEqual([{ pieces: 3, n: many - 1 }]);
  expect(await findFaults(subgraph.database)).toEqual([]);
});

test('a first reading writes each event once, with its hash, and so does signing', async () => {
  for (const n of upTo(300)) feedOf('credit').tell('PenaltyPublished', `p${n % 7}`, { restricted: n % 3 === 0 });
  await subgraph.runBackground();
  const written = (): Promise<object[]> =>
    subgraph.database.query('select id, xmin::text, hash is null as "isUnhashed" from event order by seq');
  const read = await written();
  expect(new Set(read.map(row => JSON.stringify({ ...row, id: '' })))).toHaveProperty('size', 1);
  expect(read[0]).toMatchObject({ isUnhashed: false });
  await subgraph.runJobs();
  expect(await written()).toEqual(read);
  expect(await subgraph.database.query('select number, cardinality(leaves) as n from batch order by 1')).toEqual([
    { number: 1, n: 256 },
    { number: 2, n: 44 },
  ]);
  expect(await findFaults(subgraph.database)).toEqual([]);
});

test('what gets another place in its chain is signed again, once', async () => {
  const feed = feedOf('credit');
  for (const n of upTo(10)) feed.tell('PenaltyPublished', `p${n}`);
  await subgraph.runBackground();
  await subgraph.runJobs();
  feed.tag = 'bbbbbbbbbb';
  const [, , third] = feed.lines;
  if (third) third.payload = { n: 33 };
  feed.tell('PenaltyPublished', 'p11');
  await subgraph.runBackground();
  await subgraph.runJobs();
  await subgraph.runJobs();
  const leaves = 'select number, cardinality(leaves) as n from batch order by 1';
  expect(await subgraph.database.query(leaves)).toEqual([
    { number: 1, n: 10 },
    { number: 2, n: 9 },
  ]);
  expect(await findFaults(subgraph.database)).toEqual([]);
  await subgraph.database.query(`update event set hash_seq = 1 where payload->>'n' = '33'`);
  expect(await findFaults(subgraph.database)).toMatchObject([{ fault: 'NOT_IN_BATCH' }]);
});

test('a department that is not on the kit has its chains and its batches too', async () => {
  const feed = feedOf('environment');
  feed.tag = 'x';
  for (const n of upTo(6)) feed.tell('NoticeGiven', `n${n % 2}`);
  await subgraph.runBackground();
  await subgraph.runJobs();
  expect(await subgraph.database.query('select cardinality(leaves) as n from batch')).toEqual([{ n: 6 }]);
  feed.tag = 'y';
  await subgraph.runBackground();
  await subgraph.runJobs();
  expect(await findFaults(subgraph.database)).toEqual([]);
});

test('what a department keeps for a time alone stays kept here', async () => {
  const feed = feedOf('credit');
  for (const n of upTo(6)) feed.tell('PenaltyPublished', `p${n % 2}`);
  await subgraph.runBackground();
  const before = await kept();
  feed.horizon = 5;
  feed.tag = 'bbbbbbbbbb';
  await subgraph.runBackground();
  expect(await kept()).toEqual(before);

  const later = await open();
  await later.runBackground();
  expect(await numbers('credit', later)).toEqual([5, 6]);
});

test('a department without a feed is none that does not answer; one that had a feed is', async () => {
  const [silent, told] = [feedOf('environment'), feedOf('credit')];
  told.tell('PenaltyPublished', 'p1');
  silent.before = () => {
    throw new NoFeed('it has none');
  };
  await subgraph.runBackground();
  told.before = silent.before;
  await subgraph.runBackground();
  expect(await subgraph.database.query('select department, status from source')).toEqual([
    { department: 'credit', status: 'DOWN' },
  ]);
});

test('a department that is not on the kit is followed by whole cursors', async () => {
  const feed = feedOf('environment');
  feed.tag = 'x';
  for (const n of upTo(3)) feed.tell('NoticeGiven', `n${n}`);
  await subgraph.runBackground();
  feed.tell('NoticeGiven', 'n4');
  await subgraph.runBackground();
  expect(await numbers('environment')).toEqual(upTo(4));
  const chain = await kept();
  expect(chain.slice(1).map(({ previousHash }) => previousHash)).toEqual(chain.slice(0, -1).map(({ hash }) => hash));
});

test('a rebuild says whether it gave the same rows, and holds a page of them at a time', async () => {
  const { database } = subgraph;
  const feed = feedOf('credit');
  const many = AT_ONCE + 2;
  for (const n of upTo(many))
    feed.tell('PenaltyPublished', `p${n}`, { creditCode: `9142${String(n).padStart(14, '0')}` });
  await subgraph.runBackground();
  let most = 0;
  const query: typeof database.query = async (...asked) => {
    const rows = await database.query(...asked);
    most = Math.max(most, rows.length);
    return rows as never;
  };
  const rebuilt = async (): Promise<{ isSame: boolean; said: string[] }> => {
    const said: string[] = [];
    const same = commands.rebuild({ database: { ...database, query }, args: [], say: line => said.push(line) });
    const begun = `select department from source where phase = 'BEGINNING'`;
    while ((await database.query(begun)).length === 0) await wait(5);
    await subgraph.runBackground();
    // How far it is read is told every few seconds.
    return { isSame: await same, said: said.filter(line => !line.startsWith('credit: ')) };
  };
  const begun = '1 departments are read from their beginning, by the lifecycle that runs';
  const same = `${many} events; of ${many} that there were, ${many} have the same hash`;
  expect(await rebuilt()).toEqual({ isSame: true, said: [begun, same] });
  const ids = (await database.query<{ id: string }>('select id from event order by seq')).map(({ id }) => id);
  feed.lines.pop();
  feed.lines[0] = { ...(feed.lines[0] as ToldChange), payload: { n: 0 } };
  const less = `${many - 1} events; of ${many} that there were, ${many - 2} have the same hash`;
  expect(await rebuilt()).toEqual({
    isSame: false,
    said: [begun, less, `CHANGED ${ids[0]}`, `REMOVED ${ids.at(-1)}`],
  });
  expect(most).toBe(AT_ONCE);
});

test('what somebody changes, removes, puts in or moves in the database is found and named', async () => {
  const { database } = subgraph;
  for (const n of upTo(6)) feedOf('credit').tell('PenaltyPublished', `p${n}`);
  await subgraph.runBackground();
  await subgraph.runJobs();
  expect(await findFaults(database)).toEqual([]);
  const ids = (await database.query<{ id: string }>('select id from event order by seq')).map(({ id }) => id);
  const [, second, third, fourth, , last] = ids;
  const faultsAfter = async (sql: string): Promise<string[]> => {
    await database.query('create table if not exists kept_event as select * from event');
    await database.query(sql);
    const found = (await findFaults(database)).map(({ fault, what }) => `${fault} ${what.slice(0, 36)}`);
    await database.query('delete from event');
    await database.query('insert into event overriding system value select * from kept_event');
    return found;
  };
  expect(await faultsAfter(`update event set payload = '{"n": 77}' where id = '${third}'`)).toEqual([
    `CHANGED ${third}`,
  ]);
  expect(await faultsAfter(`delete from event where id = '${third}'`)).toEqual([
    `REMOVED_BEFORE ${fourth}`,
    expect.stringMatching('^REMOVED the event of hash'),
  ]);
  expect(await faultsAfter(`delete from event where id = '${last}'`)).toEqual([
    expect.stringMatching('^REMOVED the event of hash'),
  ]);
  const moved = await faultsAfter(
    `update event set source_order = case id when '${second}' then '${'9'.repeat(62)}' else source_order end`,
  );
  expect(moved).toContain(`REORDERED ${second}`);
  const like = `department, source_order, credit_code, type, subject_type, subject_id, changed_fields, restricted,
    office_only, payload, text, brief, stage, occurred_at, recorded_at, generation, previous_hash`;
  const forged = await faultsAfter(
    `insert into event (id, source_cursor, hash, ${like})
     select gen_random_uuid(), 'forged', repeat('a', 64), ${like} from event where id = '${third}'`,
  );
  expect(forged.some(line => /^(INSERTED|CHANGED) /.test(line))).toBe(true);
  await database.query('drop table kept_event');
  expect(await findFaults(database)).toEqual([]);
});
