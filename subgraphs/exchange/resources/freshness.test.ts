/**
 * Whether a resource is late by its cycle, on both sides of each boundary; and what of it a department's feed tells.
 */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays, instantAt } from '#shared/clock/index.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { FeedUnavailable } from '#shared/server/feeds.ts';
import type { FeedClient, ToldChange } from '#shared/server/feeds.ts';
import { TEST_NOW, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import type { FreshnessState, UpdateCycle } from '../generated.ts';
import { department } from '../index.ts';
import { dueAfter, firstInTime, freshnessOf } from './freshness.ts';
import type { KnownUpdates } from './freshness.ts';
import { lastByType } from './told.ts';

const at = (day: string, time = '12:00'): Date => instantAt(day, time);
const CYCLES: readonly UpdateCycle[] = ['DAILY', 'WEEKLY', 'MONTHLY', 'QUARTERLY', 'HALF_YEARLY', 'YEARLY'];

describe('Y07: when the next update is due', () => {
  test.each<[UpdateCycle, string, string | null]>([
    ['DAILY', '2026-12-31', '2027-01-01'],
    ['WEEKLY', '2026-12-31', '2027-01-07'],
    ['MONTHLY', '2026-01-31', '2026-02-28'],
    ['QUARTERLY', '2026-11-30', '2027-02-28'],
    ['HALF_YEARLY', '2026-08-31', '2027-02-28'],
    ['YEARLY', '2024-02-29', '2025-02-28'],
    ['REAL_TIME', '2026-12-31', null],
    ['OTHER', '2026-12-31', null],
  ])('%s after %s: %s', (cycle, last, due) => expect(dueAfter(cycle, last)).toBe(due));

  test('of a list the same is late as of one, on every day of two years', () => {
    for (let on = '2027-02-20'; on < '2028-03-05'; on = addDays(on, 1)) {
      for (const { cycle, first } of firstInTime(on)) {
        const due = (last: string): string => dueAfter(cycle, last) ?? '';
        expect([cycle, on, due(first) >= on, due(addDays(first, -1)) < on]).toEqual([cycle, on, true, true]);
      }
    }
    expect(firstInTime('2027-02-20').map(({ cycle }) => cycle)).toEqual(CYCLES);
  });
});

describe('Y07: where a resource stands', () => {
  const known: KnownUpdates = {
    kind: 'CONTRACT',
    updateCycle: 'MONTHLY',
    publishedOn: '2026-01-01',
    lastChangedAt: at('2026-10-15'),
    readUntil: null,
  };
  const LAST = at('2026-11-15', '23:59');
  const AFTER = at('2026-11-16', '00:00');
  test.each<[string, Partial<KnownUpdates>, Date, FreshnessState]>([
    ['read, on its last day', { readUntil: LAST }, LAST, 'CURRENT'],
    ['read, on the day after', { readUntil: AFTER }, AFTER, 'LATE'],
    ['read on its last day, on the day after', { readUntil: LAST }, AFTER, 'UNKNOWN'],
    ['never read, on the day after', {}, AFTER, 'UNKNOWN'],
    ['never changed: from its publication', { readUntil: AFTER, lastChangedAt: null }, AFTER, 'LATE'],
    ['reported, on its last day', { kind: 'DATABASE' }, LAST, 'CURRENT'],
    ['reported, on the day after', { kind: 'DATABASE' }, AFTER, 'LATE'],
    ['a sensor of which no feed tells', { kind: 'SENSOR', updateCycle: 'REAL_TIME' }, AFTER, 'UNKNOWN'],
    ['of another cycle', { updateCycle: 'OTHER', readUntil: AFTER }, AFTER, 'UNKNOWN'],
  ])('%s', (_what, more, now, state) => expect(freshnessOf({ ...known, ...more }, now).state).toBe(state));

  test.each<[number, FreshnessState]>([
    [0, 'CURRENT'],
    [24 * 3_600_000, 'CURRENT'],
    [24 * 3_600_000 + 1, 'UNKNOWN'],
  ])('silent for years, and its feed read %d ms ago: never late', (ago, state) => {
    const readUntil = new Date(AFTER.getTime() - ago);
    const silent = { ...known, updateCycle: 'REAL_TIME', lastChangedAt: at('2020-01-01'), readUntil } as const;
    expect(freshnessOf(silent, AFTER)).toEqual({
      lastChangedAt: at('2020-01-01'),
      readUntil,
      dueOn: null,
      state,
    });
  });
});

const changeOf = (type: string, occurredAt: string, cursor = occurredAt): ToldChange => ({
  cursor,
  type: 'Changed',
  creditCode: null,
  subject: { type, id: '1' },
  occurredAt,
});

test('the last moment of each type is the latest, not the last that was told', () => {
  const told = [
    changeOf('A', '2026-11-19T10:00:00+08:00'),
    changeOf('A', '2026-11-19T01:00:00Z'),
    changeOf('B', '2026-11-18T10:00:00+08:00'),
  ];
  expect([...lastByType(told)]).toEqual([
    ['A', new Date('2026-11-19T02:00:00Z')],
    ['B', new Date('2026-11-18T02:00:00Z')],
  ]);
});

/** What the gateway serves, with two departments that joined by their address: of one the feed cannot be read. */
const JOINED = `directive @owner(department: String!) repeatable on FIELD_DEFINITION
type Query {
  penalty: String @owner(department: "credit")
  vacancies: [Vacancy!] @owner(department: "human-resources")
}
"An enterprise; here with its credit. 企业"
type Enterprise {
  creditCode: String! @owner(department: "credit") @owner(department: "human-resources")
  penalties: Int @owner(department: "credit")
  "Employees insured; for the enterprise itself and officers of the department. 参保人数"
  insured: Int @owner(department: "human-resources")
}
"A vacancy. 招聘岗位"
type Vacancy { id: ID! @owner(department: "human-resources") }
type VacancyConnection { nodes: [Vacancy!]! @owner(department: "human-resources") }
type Book { id: ID! @owner(department: "library") }`;
const VACANT = '2026-11-19T08:00:00+08:00';

/** What each department has told; credit can be down. */
let told: ToldChange[] = [];
let isDown = false;
const feeds: FeedClient = {
  departments: async () => {
    if (isDown) throw new FeedUnavailable('down');
    return ['library', 'credit', 'human-resources'];
  },
  schema: async () => JOINED,
  types: async () => null,
  changes: async (name, { after }) => {
    if (name === 'human-resources') return [];
    if (isDown) throw new FeedUnavailable('down');
    return told.slice(told.findIndex(({ cursor }) => cursor === after) + 1);
  },
  snapshot: async name => {
    if (name === 'library') return { changes: [changeOf('Book', 'no moment')], resumeAfter: null };
    if (name === 'human-resources') return { changes: [changeOf('Vacancy', VACANT)], resumeAfter: '1' };
    if (name !== 'credit' || isDown) throw new FeedUnavailable('down');
    return { changes: told, resumeAfter: told.at(-1)?.cursor ?? '0' };
  },
};

const MEMBER = makeCreditCode({ authority: '1', kind: '1', divisionCode: '420000', serial: 77 });
const PARTNER = { role: 'partner' as const, subject: 'province', creditCodes: [MEMBER] };
const OFFICER = officerOf('exchange');
const KEEPER = officerOf('credit');
const AUDITOR = { role: 'auditor' as const, subject: 'auditor' };

let now = TEST_NOW;
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { feeds, now: () => now });
  await subgraph.runJobs();
});
afterAll(() => subgraph.close());
beforeEach(() => {
  now = TEST_NOW;
  isDown = false;
});

interface Shown {
  name: string;
  department: string;
  freshness: { lastChangedAt: string | null; readUntil: string | null; dueOn: string | null; state: string } | null;
}

async function ledger(filter: object, as: object): Promise<Shown[]> {
  const query = `query ($filter: DataLedgerFilter) { dataLedger(filter: $filter, first: 100) {
    nodes { name department freshness { lastChangedAt readUntil dueOn state } } } }`;
  const { data, errors } = await subgraph.execute<{ dataLedger: { nodes: Shown[] } }>(query, { filter }, as);
  expect(errors).toBeUndefined();
  return data?.dataLedger.nodes ?? [];
}
const one = async (name: string, as: object = OFFICER): Promise<Shown['freshness'] | undefined> =>
  (await ledger({ department: 'credit' }, as)).find(shown => shown.name === name)?.freshness;

test('Y07: a type is as fresh as its feed tells, is known while it is read, and comes out of a silence', async () => {
  told = [changeOf('PenaltyRecord', '2026-11-18T10:00:00+08:00')];
  await subgraph.runJobs();
  expect(await one('PenaltyRecord')).toEqual({
    lastChangedAt: '2026-11-18T10:00:00+08:00',
    readUntil: expect.any(String),
    dueOn: null,
    state: 'CURRENT',
  });
  expect(await one('LicenceRecord')).toMatchObject({ lastChangedAt: null, state: 'CURRENT' });
  expect(await one('Query')).toMatchObject({ lastChangedAt: '2026-11-18T10:00:00+08:00' });
  isDown = true;
  now = new Date(TEST_NOW.getTime() + 25 * 3_600_000);
  await subgraph.runJobs();
  expect(await one('PenaltyRecord')).toMatchObject({ state: 'UNKNOWN' });
  isDown = false;
  told.push(changeOf('PenaltyRecord', '2026-11-20T09:00:00+08:00'));
  await subgraph.runJobs();
  expect(await one('PenaltyRecord')).toMatchObject({ lastChangedAt: '2026-11-20T09:00:00+08:00', state: 'CURRENT' });
  const [other] = await ledger({ department: 'finance-matchmaking' }, OFFICER);
  expect(other?.freshness).toEqual({ lastChangedAt: null, readUntil: null, dueOn: null, state: 'UNKNOWN' });
});

test('Y07: a database is late the day after its cycle, until its department reports it; a list tells the same', async () => {
  const registered = {
    kind: 'DATABASE',
    department: 'credit',
    name: '信用主题库',
    summary: '信用主题数据',
    shareType: 'UNCONDITIONAL',
    updateCycle: 'WEEKLY',
  };
  const selection = '... on DataResource { id freshness { dueOn state } availableSteps { operation yours missing } }';
  const { id } = await subgraph.mutate<{ id: string }>('registerResource', registered, selection, OFFICER);
  const lateNow = async (late: boolean): Promise<string[]> =>
    (await ledger({ kind: 'DATABASE', late }, OFFICER)).map(({ name }) => name);
  const due = '2026-11-26';
  now = at(due, '23:59');
  expect(await one(registered.name)).toMatchObject({ dueOn: due, state: 'CURRENT' });
  expect([await lateNow(true), await lateNow(false)]).toEqual([[], [registered.name]]);
  now = at(addDays(due, 1), '00:00');
  expect(await one(registered.name)).toMatchObject({ dueOn: due, state: 'LATE' });
  expect([await lateNow(true), await lateNow(false)]).toEqual([[registered.name], []]);

  const report = (updatedAt: Date, as: object = KEEPER) =>
    subgraph.mutate(
      'reportResourceUpdate',
      { resourceId: id, updatedAt: updatedAt.toISOString() },
      `${selection} ... on Refusal { code }`,
      as,
    );
  for (const as of [OFFICER, AUDITOR, PARTNER, officerOf('legal-services'), {}]) {
    expect(await report(now, as)).toMatchObject({ code: 'NOT_ENTITLED' });
  }
  expect(await report(new Date(now.getTime() + 1))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await report(now)).toMatchObject({
    freshness: { dueOn: '2026-12-04', state: 'CURRENT' },
    availableSteps: [
      { operation: 'classifyResource', yours: false },
      { operation: 'setUpdateCycle', yours: true, missing: ['updateCycle', 'reason'] },
      { operation: 'reportResourceUpdate', yours: true, missing: ['updatedAt'] },
    ],
  });
  expect(await report(new Date(now.getTime() - 1))).toMatchObject({ code: 'INVALID_INPUT' });
  expect(await lateNow(true)).toEqual([]);
  const [penalties] = await subgraph.database.query<{ id: string }>(
    "select id from data_resource where name = 'PenaltyRecord'",
  );
  expect(
    await subgraph.mutate(
      'reportResourceUpdate',
      { resourceId: penalties?.id, updatedAt: now.toISOString() },
      '... on Refusal { code }',
      KEEPER,
    ),
  ).toMatchObject({ code: 'INVALID_INPUT' });
});

test('Y07: a type with a cycle of days, as its department says, is late once its feed was read beyond its day', async () => {
  await subgraph.runJobs();
  const [penalties] = await subgraph.database.query<{ id: string }>(
    "select id from data_resource where name = 'PenaltyRecord'",
  );
  const setCycle = (updateCycle: UpdateCycle, as: object = KEEPER) =>
    subgraph.mutate(
      'setUpdateCycle',
      { resourceId: penalties?.id, updateCycle, reason: '处罚信息每日归集' },
      '... on DataResource { updateCycle freshness { dueOn } } ... on Refusal { code message }',
      as,
    );
  for (const as of [OFFICER, AUDITOR, PARTNER, officerOf('legal-services'), {}]) {
    expect(await setCycle('DAILY', as)).toMatchObject({ code: 'NOT_ENTITLED' });
  }
  expect(await setCycle('DAILY')).toMatchObject({ updateCycle: 'DAILY', freshness: { dueOn: '2026-11-21' } });
  expect(await setCycle('DAILY')).toMatchObject({ code: 'INVALID_INPUT' });
  const late = async (): Promise<string[]> =>
    (await ledger({ department: 'credit', kind: 'CONTRACT', late: true }, OFFICER)).map(({ name }) => name);
  now = at('2026-11-22', '00:00');
  isDown = true;
  await subgraph.runJobs();
  expect([(await one('PenaltyRecord'))?.state, await late()]).toEqual(['UNKNOWN', []]);
  isDown = false;
  await subgraph.runJobs();
  expect([(await one('PenaltyRecord'))?.state, await late()]).toEqual(['LATE', ['PenaltyRecord']]);
  // What the contract says anew of the type leaves its cycle.
  expect((await one('PenaltyRecord'))?.dueOn).toBe('2026-11-21');
  expect(await setCycle('WEEKLY')).toMatchObject({ freshness: { dueOn: '2026-11-27' } });
  expect([(await one('PenaltyRecord'))?.state, await late()]).toEqual(['CURRENT', []]);
  expect(await setCycle('REAL_TIME')).toMatchObject({ freshness: { dueOn: null } });
});

test('Y07: officers of exchange and auditors see it, a department its own, a partner what is granted to it', async () => {
  const request = `insert into share_request (id, credit_code, zone, member_name, fields, purpose, legal_basis,
      matter_code, ends_on, share_type, state, requested_at, requested_by, decided_at, decided_by)
    values (gen_random_uuid(), $1, 'gedian', 'authority', $2, 'p', 'l', 'm', $3, 'CONDITIONAL', 'GRANTED', now(), 'x',
      now(), 'y') returning id`;
  const fields = ['PenaltyRecord.violation', 'Query.dataLedger', 'Enterprise.creditGrade', 'LicenceRecord.none'];
  const [asked] = await subgraph.database.query<{ id: string }>(request, [MEMBER, fields, '2026-11-19']);
  await subgraph.database.query(
    `insert into access_grant (id, grant_no, credit_code, zone, member_name, fields, purpose, legal_basis, matter_code,
       ends_on, granted_at, request_id)
     values (gen_random_uuid(), 'G-fresh', $1, 'gedian', 'authority', $2, 'p', 'l', 'm', '2026-11-19', now(), $3)`,
    [MEMBER, fields, asked?.id],
  );
  const seen = async (as: object): Promise<string[]> => {
    const ofDepartments = ['credit', 'exchange', 'legal-services'].map(name => ledger({ department: name }, as));
    const shown = (await Promise.all(ofDepartments)).flat();
    return shown.filter(({ freshness }) => freshness !== null).map(({ name, department: own }) => `${own} ${name}`);
  };
  const everything = await seen(OFFICER);
  expect(await seen(AUDITOR)).toEqual(everything);
  expect(await seen(KEEPER)).toEqual(everything.filter(name => name.startsWith('credit ')));
  expect((await seen(PARTNER)).sort()).toEqual(['credit Enterprise', 'credit PenaltyRecord', 'exchange Query']);
  for (const as of [{}, { role: 'enterprise' as const, subject: 'e', creditCodes: [MEMBER] }]) {
    expect(await seen(as)).toEqual([]);
    expect(await ledger({ late: false }, as)).toEqual([]);
  }
  expect((await ledger({ late: false, department: 'credit' }, PARTNER)).map(({ name }) => name)).toEqual([
    'Enterprise',
    'PenaltyRecord',
  ]);
  // The day after the last day of the agreement it sees nothing more.
  now = at('2026-11-20', '00:00');
  expect(await seen(PARTNER)).toEqual([]);
});

test('Y07: what a department offers that joined by its address is on the ledger, under conditions, as fresh as it tells', async () => {
  await subgraph.runJobs();
  const query = `{ dataLedger(filter: { department: "human-resources" }, first: 10) { nodes {
    name summary catalogCode shareType shareGround items { name shareType } freshness { lastChangedAt state } } } }`;
  const { data } = await subgraph.execute<{ dataLedger: { nodes: { name: string }[] } }>(query, {}, OFFICER);
  const offered = (name: string, summary: string, items: string[], freshness: object) => ({
    name,
    summary: expect.stringContaining(summary),
    catalogCode: expect.stringMatching(/^3\d{2}001\/\d{6}$/),
    shareType: 'CONDITIONAL',
    shareGround: expect.any(String),
    items: items.map(item => ({ name: item, shareType: 'CONDITIONAL' })),
    freshness: { lastChangedAt: null, state: 'CURRENT', ...freshness },
  });
  expect(data?.dataLedger.nodes).toEqual([
    offered('Query', '数据查询接口', ['vacancies'], { lastChangedAt: VACANT }),
    // Its key is the register's, and is shared as the register says.
    offered('Enterprise', '对其他部门数据的补充信息', ['insured'], {}),
    offered('Vacancy', '招聘岗位', ['id'], { lastChangedAt: VACANT }),
  ]);
  // What the other tells cannot be taken, and holds nobody up.
  const [book] = await ledger({ department: 'library' }, OFFICER);
  expect(book).toMatchObject({ name: 'Book', freshness: { readUntil: null, state: 'UNKNOWN' } });
  const registered = {
    kind: 'DATABASE',
    department: 'human-resources',
    name: '社会保险数据库',
    summary: '参保数据',
    shareType: 'UNCONDITIONAL',
    updateCycle: 'DAILY',
  };
  const register = (input: object) =>
    subgraph.mutate('registerResource', input, '... on DataResource { department } ... on Refusal { code }', OFFICER);
  expect(await register(registered)).toMatchObject({ department: 'human-resources' });
  expect(await register({ ...registered, department: 'harbour' })).toMatchObject({ code: 'INVALID_INPUT' });
  // While the gateway does not answer, nothing of it goes, and nothing is taken over.
  isDown = true;
  expect(await subgraph.runJobs()).toMatchObject({ 'what the contracts offer': 0, 'when data changed': 0 });
  expect(await ledger({ department: 'human-resources', kind: 'CONTRACT' }, OFFICER)).toHaveLength(3);
});
