/** Licences end with their holder, as the register tells in its feed: once, from wherever the feed was read last. */
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { loadDepartment } from '../departments.ts';
import { FeedExpired, FeedUnavailable } from '../server/feeds.ts';
import type { FeedClient, FeedRead, ToldChange } from '../server/feeds.ts';
import { TEST_NOW, openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';
import { MOST_TRIES } from './telling.ts';

const JOB = 'licences whose holder has left the register';
const LINE = 'b0000000-0000-4000-8000-000000000001';
const [GONE, HERE] = ['91420703YY00016P7F', '91420703YY0000001U'];

/** A feed of a register. `past` is what its snapshot has; `fresh` what it has told since the place `s`. */
class Register implements FeedClient {
  past: ToldChange[] = [];
  fresh: ToldChange[] = [];
  failure: Error | null = null;
  readonly asked: string[] = [];

  departments = async () => ['market-access'];
  types = async () => null;
  schema = async () => '';

  async changes(department: string, { after }: FeedRead): Promise<readonly ToldChange[]> {
    this.asked.push(`${department} after ${after}`);
    if (this.failure) throw this.failure;
    return this.fresh.slice(this.fresh.findIndex(({ cursor }) => cursor === after) + 1);
  }

  async snapshot(department: string, { after = '' }: FeedRead) {
    this.asked.push(`${department} snapshot ${after}`.trim());
    if (this.failure) throw this.failure;
    return { changes: this.past, resumeAfter: 's' };
  }
}

const told = (cursor: string, creditCode: string | null, type = 'EnterpriseDeregistered'): ToldChange => ({
  cursor,
  type,
  creditCode,
  subject: { type: 'Enterprise', id: creditCode ?? '-' },
  occurredAt: '2026-11-18T10:00:00+08:00',
});

let register = new Register();
let subgraph: TestSubgraph;
const feeds: FeedClient = {
  departments: () => register.departments(),
  types: () => register.types(),
  schema: () => register.schema(),
  changes: (department, read) => register.changes(department, read),
  snapshot: (department, read) => register.snapshot(department, read),
};

let now = TEST_NOW;
const refused = { told: { __typename: 'Refusal', code: 'INVALID_INPUT', message: 'no' } };

beforeAll(async () => {
  subgraph = await openTestSubgraph(await loadDepartment('project-approval'), {
    feeds,
    now: () => now,
    graph: async () => refused as never,
  });
});
afterAll(() => subgraph.close());
beforeEach(async () => {
  register = new Register();
  await subgraph.database.query('delete from followed_feed');
  await subgraph.database.query('delete from granted_licence');
});

let granted = 0;
async function grant(creditCode: string, subjectType: string, subjectId: string): Promise<string> {
  granted += 1;
  const documentNo = `鄂华容区审许〔2026〕${granted}号`;
  await subgraph.database.query(
    `insert into granted_licence (id, credit_code, subject_type, subject_id, part, document_no, content, kind, authority,
       decided_on, version, told_version)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, '建筑工程施工许可', 'ORDINARY', '住房城乡建设部门', '2026-03-01', 1, 1)`,
    [creditCode, subjectType, subjectId, `P${granted}`, documentNo],
  );
  return documentNo;
}
const withdrawn = () =>
  subgraph.database.query<{ documentNo: string }>(
    `select document_no as "documentNo", withdrawn_on::text as "on", reason, version from granted_licence
     where withdrawn_on is not null order by document_no`,
  );
const run = async (): Promise<unknown> => (await subgraph.runJobs())[JOB];

test('what stood is withdrawn for the public record, by a decision and a change about each thing; others keep theirs', async () => {
  const numbers = [
    await grant(GONE, 'Project', 'A'),
    await grant(GONE, 'Project', 'A'),
    await grant(GONE, 'ExternalLine', LINE),
  ];
  await grant(HERE, 'Project', 'C');
  register.past = [told('p1', GONE), told('p2', null), told('p3', HERE, 'EnterpriseDeregistrationStarted')];
  expect(await run()).toBe(1);
  expect(await withdrawn()).toEqual(
    numbers.map(documentNo => ({ documentNo, on: '2026-11-19', reason: '法人或者其他组织依法终止', version: 2 })),
  );
  const decisions = await subgraph.database.query(
    `select subject_type as type, subject_id as id, outcome, facts->'documentNos' as documents, rule->>'code' as rule
     from decision where credit_code = $1 order by 1`,
    [GONE],
  );
  const decided = { outcome: 'LICENCE_CANCELLED', rule: 'LICENCE_CANCELLATION' };
  expect(decisions).toEqual([
    { ...decided, type: 'ExternalLine', id: LINE, documents: numbers.slice(2) },
    { ...decided, type: 'Project', id: 'A', documents: numbers.slice(0, 2) },
  ]);
  const changes = await subgraph.database.query(
    `select subject_id as id, restricted from change where type = 'LicencesCancelled' and credit_code = $1 order by restricted`,
    [GONE],
  );
  // A project is public, an external line is not.
  expect(changes).toEqual([
    { id: 'A', restricted: false },
    { id: LINE, restricted: true },
  ]);
});

test('the feed is read on from where it was; what it tells again changes nothing', async () => {
  await grant(GONE, 'Project', 'A');
  expect([await run(), register.asked]).toEqual([0, ['market-access snapshot']]);
  register.fresh = [told('c1', HERE), told('c2', GONE), told('c3', HERE)];
  expect([await run(), register.asked.at(-1)]).toEqual([1, 'market-access after s']);
  expect([await run(), register.asked.at(-1)]).toEqual([0, 'market-access after c3']);
  register.fresh = [...register.fresh, told('c4', GONE)];
  expect([await run(), (await withdrawn()).length]).toEqual([0, 1]);
});

test('a register that is silent is asked again in the next turn; one that forgot the place is read from its snapshot', async () => {
  await grant(GONE, 'Project', 'A');
  await run();
  register.failure = new FeedUnavailable('no answer');
  expect([await run(), register.asked.at(-1)]).toEqual([0, 'market-access after s']);
  register.failure = new FeedExpired('410');
  expect(await run()).toBe(0);
  register.failure = null;
  register.past = [told('p1', GONE)];
  expect([await run(), register.asked.at(-1)]).toEqual([1, 'market-access snapshot']);
});

test('what could not be written leaves its place: it is done in the next turn', async () => {
  await grant(GONE, 'Project', 'A');
  await run();
  register.fresh = [told('c1', GONE)];
  const { query } = subgraph.database;
  await query(`alter table granted_licence add constraint broken check (withdrawn_on is null) not valid`);
  expect(await run()).toBeUndefined();
  await query('alter table granted_licence drop constraint broken');
  expect([await run(), (await withdrawn()).length]).toEqual([1, 1]);
});

test('what credit does not take, of licences and of broken promises, is given up for a person to see to', async () => {
  await grant(HERE, 'Project', 'A');
  await subgraph.database.query('update granted_licence set told_version = 0');
  const promise = '0190a1b2-0000-4000-8000-000000000003';
  await subgraph.database.query(
    `insert into tolerance_debt (id, credit_code, case_id, matter, kind, zone, items, status, opened_at, due_at, due_date,
       ended_at)
     values ($1, $2, gen_random_uuid(), '施工许可', 'MATERIALS', 'gedian', '[{"name": "总平面图", "settledAt": null}]',
       'BROKEN', '2026-11-01', '2026-11-18', '2026-11-17', '2026-11-18')`,
    [promise, HERE],
  );
  for (let day = 0; day < MOST_TRIES; day += 1) {
    now = new Date(TEST_NOW.getTime() + day * 86_400_000);
    await subgraph.runJobs();
  }
  const givenUp = await subgraph.database.query(
    `select type, subject_id as id from change where type like '%NotReported' order by type`,
  );
  expect(givenUp).toEqual([
    { type: 'BrokenPromiseNotReported', id: promise },
    { type: 'LicenceNotReported', id: 'A' },
  ]);
});
