import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ToldChange } from '#shared/server/feeds.ts';
import { countStatements, walkStatement } from '#shared/search/find.ts';
import { hasOneOf } from '#shared/search/terms.ts';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { consolidating, keepAgain, keepNew, newPage, pageAgain, sweep } from '../events/store.ts';
import { toldOf } from '../events/told.ts';
import { department } from '../index.ts';
import { VALUED } from './portfolio.ts';
import { profileOf } from './rules.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department);
});
afterAll(() => subgraph.close());

const CODES = ['91420703YY00016P7F', '91360112YY0000N91X', '91652327YY0001X20D'] as const;
const [PHOTON, FOOD, COAL] = CODES;
const NOW = new Date('2026-11-19T10:00:00+08:00');
let told = 0;

/** A change as a department's feed tells it. */
function change(creditCode: string, type: string, subject: [string, string], given: Partial<ToldChange> = {}) {
  told += 1;
  return {
    cursor: `0123456789-1-1000-${told}`,
    type,
    creditCode,
    subject: { type: subject[0], id: subject[1] },
    occurredAt: `2026-11-0${1 + (told % 9)}T10:00:00.000+08:00`,
    payload: {},
    ...given,
  };
}

const KIND = { subjects: ['Enterprise'], officeOnly: false, ends: false, open: [] };
const CATALOGUE = {
  types: {
    EnterpriseRegistered: { text: { zh: '设立登记', en: 'registered' }, stage: 'REGISTRATION' as const, ...KIND },
  },
  labels: {},
};

/** Keeps changes as a reader of the feed does. */
const tell = (from: string, changes: readonly ToldChange[]): Promise<unknown> =>
  consolidating(subgraph.database, async query =>
    keepNew(
      { query, department: from, now: NOW },
      await newPage(query, toldOf(changes, { department: from, catalogue: CATALOGUE, told: 0 })),
      0,
    ),
  );

const registered = (creditCode: string, payload: Record<string, unknown>): ToldChange =>
  change(creditCode, 'EnterpriseRegistered', ['Enterprise', creditCode], {
    payload: {
      zone: 'gedian',
      industry: 'C39',
      sizeClass: 'SMALL',
      foundedOn: '2021-05-06',
      status: 'OPERATING',
      ...payload,
    },
  });
const REGISTER = [
  registered(PHOTON, { name: '葛店星河光电科技有限公司', brand: '星河' }),
  registered(FOOD, {
    name: '新建好味餐饮有限公司',
    brand: '好味',
    zone: 'xinjian',
    industry: 'H62',
    foundedOn: '2023-01-02',
  }),
  registered(COAL, { name: '准东黑金煤业有限公司', zone: 'zhundong', industry: 'B06', sizeClass: 'LARGE' }),
];

const KEY = ['credit_code', 'text'] as const;
const FOUNDED = [['founded_on', 'date'], KEY] as const;

interface Page {
  portfolio: {
    nodes: { creditCode: string }[];
    totalCount: number;
    totalCountIsExact: boolean;
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
  };
}
const PORTFOLIO = `query ($search: String, $filter: PortfolioFilter, $sort: PortfolioSort, $first: Int, $after: String) {
  portfolio(search: $search, filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { creditCode } totalCount totalCountIsExact pageInfo { endCursor hasNextPage } } }`;

async function find(variables: Record<string, unknown>): Promise<string[]> {
  const { data, errors } = await subgraph.execute<Page>(PORTFOLIO, variables);
  expect(errors).toBeUndefined();
  const { nodes, totalCount, totalCountIsExact } = data!.portfolio;
  expect([totalCount, totalCountIsExact]).toEqual([nodes.length, true]);
  return nodes.map(({ creditCode }) => creditCode);
}

const profiles = (): Promise<object[]> => subgraph.database.query('select * from profile order by credit_code');

test('who is deregistered is at the end of its life, whatever is told of it later', () => {
  const events = [
    registered(PHOTON, { name: '葛店星河光电科技有限公司' }),
    change(PHOTON, 'EnterpriseDeregistered', ['Enterprise', PHOTON]),
  ].map(({ creditCode, type, payload, subject }, day) => ({
    creditCode: creditCode ?? '',
    type,
    subjectType: subject.type,
    subjectId: subject.id,
    payload: payload ?? {},
    stage: type === 'EnterpriseRegistered' ? 'REGISTRATION' : 'EXIT',
    occurredAt: `2026-11-0${day + 1}T02:00:00.000000`,
  }));
  const fined = { ...events[1]!, type: 'PenaltyPublished', subjectType: 'PenaltyRecord', stage: 'LAW' };
  const later = { ...fined, occurredAt: '2026-11-20T02:00:00.000000' };
  expect(profileOf(PHOTON, [...events, later])?.stage).toBe('EXIT');
  // Neither another change of the enterprise opens it again, nor is it ended by what is told of another thing.
  const renamed = { ...later, type: 'EnterpriseNameChanged', subjectType: 'Enterprise', stage: 'CHANGE' };
  expect(profileOf(PHOTON, [...events, renamed])?.stage).toBe('EXIT');
  const [founded, ended] = events;
  expect(profileOf(PHOTON, [founded!, { ...ended!, subjectType: 'CrossCityCase' }, later])?.stage).toBe('LAW');
  const annulled = {
    ...events[1]!,
    type: 'EnterpriseDeregistrationAnnulled',
    occurredAt: '2026-11-10T02:00:00.000000',
  };
  expect(profileOf(PHOTON, [...events, annulled, later])?.stage).toBe('LAW');
});

test('a deregistration that came to nothing leaves the stage before it; another one counts again', () => {
  const at = (day: number, type: string, stage: string, subjectType = 'Enterprise') => ({
    ...{ creditCode: PHOTON, type, subjectType, subjectId: PHOTON, stage },
    payload: { name: '葛店星河光电科技有限公司', ...(registered(PHOTON, {}).payload ?? {}) },
    occurredAt: `2026-11-0${day}T02:00:00.000000`,
  });
  const founded = at(1, 'EnterpriseRegistered', 'REGISTRATION');
  const lent = at(2, 'LoanGranted', 'FINANCING', 'Loan');
  const begun = at(3, 'EnterpriseDeregistrationStarted', 'EXIT');
  // Told in one write.
  const ended = [
    at(4, 'EnterpriseDeregistrationEnded', 'EXIT'),
    at(4, 'DeregistrationWithdrawn', 'EXIT', 'Deregistration'),
  ];
  expect(profileOf(PHOTON, [founded, lent, begun])?.stage).toBe('EXIT');
  expect(profileOf(PHOTON, [founded, lent, begun, ...ended])?.stage).toBe('FINANCING');
  expect(profileOf(PHOTON, [founded, begun, ...ended])?.stage).toBe('REGISTRATION');
  const again = at(5, 'EnterpriseDeregistrationStarted', 'EXIT');
  expect(profileOf(PHOTON, [founded, lent, begun, ...ended, again])?.stage).toBe('EXIT');
});

describe('portfolio', () => {
  test('knows an enterprise once the register has told of it, with what others told before', async () => {
    const graded = change(PHOTON, 'EnterpriseGraded', ['CreditGrade', 'g1'], { payload: { level: 'A' } });
    await tell('credit', [graded]);
    expect(await find({})).toEqual([]);
    await tell('market-access', REGISTER);
    expect(await find({})).toEqual([...CODES].sort());
    expect(await find({ filter: { grades: ['A', 'B'] } })).toEqual([PHOTON]);
  });

  test('lists by any part of a name, by pinyin, by facts of the register, and sorts', async () => {
    expect(await find({ search: '光电' })).toEqual([PHOTON]);
    expect(await find({ search: 'xingh' })).toEqual([PHOTON]);
    expect(await find({ search: 'hw' })).toEqual([FOOD]);
    expect(await find({ search: COAL.slice(0, 12) })).toEqual([COAL]);
    expect(await find({ filter: { zones: ['xinjian', 'zhundong'], industries: ['B', '62'] } })).toEqual([FOOD, COAL]);
    expect(await find({ filter: { sizeClasses: ['LARGE'], statuses: ['OPERATING'] } })).toEqual([COAL]);
    expect(await find({ filter: { foundedFrom: '2023-01-02', foundedTo: '2023-01-02' } })).toEqual([FOOD]);
    expect((await find({ sort: 'FOUNDED_NEWEST' }))[0]).toBe(FOOD);
    expect(await find({ filter: { stages: ['REGISTRATION'] }, sort: 'NAME' })).toEqual([FOOD, PHOTON, COAL]);
  });

  test('follows names, statuses, projects and listings as they change', async () => {
    await tell('market-access', [
      change(PHOTON, 'EnterpriseNameChanged', ['Enterprise', PHOTON], {
        payload: {
          name: '葛店天河激光有限公司',
          brand: '天河',
          formerName: '葛店星河光电科技有限公司',
          until: '2026-11-10',
        },
      }),
      change(FOOD, 'EnterpriseSuspended', ['Enterprise', FOOD], { payload: { status: 'SUSPENDED' } }),
    ]);
    await tell('project-approval', [
      change(PHOTON, 'ProjectApplied', ['Project', 'p1']),
      change(PHOTON, 'ProjectApplied', ['Project', 'p2']),
      change(COAL, 'ProjectApplied', ['Project', 'p3']),
    ]);
    expect(await find({ search: '光电' })).toEqual([PHOTON]);
    expect(await find({ search: '激光' })).toEqual([PHOTON]);
    expect(await find({ search: 'tianhe' })).toEqual([PHOTON]);
    expect(await find({ filter: { statuses: ['SUSPENDED'] } })).toEqual([FOOD]);
    expect(await find({ filter: { hasOpenProjects: true }, sort: 'OPEN_PROJECTS_MOST' })).toEqual([PHOTON, COAL]);
    expect(await find({ filter: { hasOpenProjects: false } })).toEqual([FOOD]);
    const until = '2026-11-19';
    await tell('credit', [
      change(COAL, 'EnterpriseListed', ['Listing', 'l1'], { payload: { colour: 'BLACK', listedUntil: '2029-01-01' } }),
      change(FOOD, 'EnterpriseListed', ['Listing', 'l2'], { payload: { colour: 'RED', listedUntil: until } }),
      change(PHOTON, 'EnterpriseListed', ['Listing', 'l3'], { payload: { colour: 'BLACK' }, restricted: true }),
      change(PHOTON, 'GradeEnded', ['CreditGrade', 'g1'], { payload: { scheme: 'MARKET_RISK' } }),
    ]);
    await tell('project-approval', [change(COAL, 'ProjectRejected', ['Project', 'p3'])]);
    expect(await find({ filter: { listed: 'BLACK' } })).toEqual([COAL]);
    expect(await find({ filter: { grades: ['A', 'B', 'C', 'D'] } })).toEqual([]);
    expect(await find({ filter: { hasOpenProjects: true } })).toEqual([PHOTON]);
    await tell('credit', [change(COAL, 'EnterpriseDelisted', ['Listing', 'l1'], { payload: { colour: 'BLACK' } })]);
    expect(await find({ filter: { listed: 'BLACK' } })).toEqual([]);
  });

  // Rows with such a value may all stand far from the beginning of the list.
  test.each([
    ['zone', 'gedian', { order: [['credit_code', 'text']] }],
    ['status', 'DEREGISTERED', { order: FOUNDED, direction: 'desc' }],
    ['stage', 'EXIT', { order: FOUNDED }],
    ['grade', 'A', { order: FOUNDED }],
    ['status', 'OPERATING', { order: [['open_projects', 'integer'], KEY], direction: 'desc' }],
  ] as const)('a list of one %s is read from where its own begin', async (column, value, sort) => {
    const list = { from: 'profile', conditions: [hasOneOf(column, [value])], within: [column], ...sort };
    const { text, values } = walkStatement(list, {
      after: null,
      size: 21,
      ranges: [{ sql: `${column} = ?::text`, values: [value] }],
    });
    const client = await subgraph.database.pool.connect();
    try {
      // Few rows are sorted sooner than found by an index: whether it can be used at all is what is asked.
      await client.query('begin; set local enable_seqscan = off; set local enable_sort = off');
      const { rows } = await client.query(`explain (format json) ${text}`, values);
      const plan = JSON.stringify(rows);
      expect(plan).toContain(`profile_${column}_`);
      expect(plan).toContain(`(${column} = '${value}'::text)`);
      await client.query('rollback');
    } finally {
      client.release(true);
    }
  });

  test.each([
    ['zone', 'gedian'],
    ['status', 'DEREGISTERED'],
    ['stage', 'EXIT'],
    ['grade', 'A'],
  ])('a count of one %s reads its index and no row', async (column, value) => {
    const { walk, more } = countStatements({
      from: 'profile',
      order: [KEY],
      conditions: [hasOneOf(column, [value])],
      valued: VALUED,
    });
    expect(more).toBeNull();
    const client = await subgraph.database.pool.connect();
    try {
      await client.query('begin; set local enable_seqscan = off; set local enable_bitmapscan = off');
      const { rows } = await client.query(`explain (format json) ${walk.text}`, walk.values);
      expect(JSON.stringify(rows)).toMatch(new RegExp(`"Index Only Scan".*"profile_${column}_`));
      await client.query('rollback');
    } finally {
      client.release(true);
    }
  });

  test('what is restricted is nothing to list by, for nobody', async () => {
    for (const role of ['service', 'auditor'] as const) {
      const { data } = await subgraph.execute<Page>(PORTFOLIO, { filter: { listed: 'BLACK' } }, { role });
      expect(data!.portfolio).toMatchObject({ nodes: [], totalCount: 0 });
    }
  });

  test('is the same once all is told again, and forgets what a department no longer knows', async () => {
    const before = await profiles();
    const register = { department: 'market-access', now: NOW };
    const again = toldOf(REGISTER, { department: 'market-access', catalogue: CATALOGUE, told: 0 });
    await consolidating(subgraph.database, async query =>
      keepAgain({ query, ...register }, await pageAgain(query, again), { generation: 1, lastReadAt: null }),
    );
    expect(await profiles()).toEqual(before);
    // The register was put back to before the changes of name and status.
    await consolidating(subgraph.database, query => sweep({ query, ...register }, { generation: 1, firstKept: null }));
    expect(await find({ search: '激光' })).toEqual([]);
    expect(await find({ filter: { statuses: ['SUSPENDED'] } })).toEqual([]);
    expect(await find({ search: 'xinghe', filter: { hasOpenProjects: true } })).toEqual([PHOTON]);
  });

  test.each([
    [{ filter: { zones: ['mars'] } }, 'each of filter.zones must be one of'],
    [{ filter: { grades: [] } }, 'filter.grades must be 1 to 50, but got: 0'],
    [{ filter: { industries: ['C3912'] } }, 'each of filter.industries must be a section letter or a division'],
    [{ search: 'x'.repeat(101) }, 'search must be at most 100 characters, but got: 101'],
    [{ after: 'nonsense' }, 'after must be a cursor that this list gave'],
  ])('refuses %j', async (variables, message) => {
    const { errors } = await subgraph.execute(PORTFOLIO, variables);
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining(message),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
