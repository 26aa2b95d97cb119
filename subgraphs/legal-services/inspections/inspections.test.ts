import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addDays } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { lifeOf } from '#shared/sample/life.ts';
import { TEST_NOW, TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const OFFICER = officerOf(department.name);
let serial = 6_000_000;
function newCode(): string {
  serial += 1;
  return makeCreditCode({ authority: '9', kind: '1', divisionCode: '360112', serial });
}
let now: Date;
/** What the joined graph returns for every enterprise; null: it does not answer. */
let evidence: Record<string, unknown> | null;
const graph = async () => {
  if (!evidence)
    throw refuse('EVIDENCE_UNAVAILABLE', 'facts that another department owns could not be had: credit does not answer');
  return { enterprise: evidence.zone === 'NONE' ? null : evidence } as never;
};
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { graph, now: () => now, sample: 100 });
});
beforeEach(() => {
  now = TEST_NOW;
  evidence = { zone: 'xinjian', status: 'OPERATING', foundedOn: '2015-06-01', creditGrade: { level: 'B' } };
});
afterAll(() => subgraph.close());

const FIELDS = `__typename ... on InspectionVisit { id authority items inspectors { value masked reason } ground plannedOn registeredAt state exceptionReason approvedBy
  checkedInAt reportedAt result findings cancelReason enterprise { creditCode } } ... on Refusal { code message rule { code clause zone inherited } remedy }`;
const step = async (name: string, input: object, as = OFFICER): Promise<Record<string, unknown>> => {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const { data, errors } = await subgraph.execute<Record<string, Record<string, unknown>>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`,
    { input },
    as,
  );
  if (!data) throw new Error(JSON.stringify(errors));
  return data[name]!;
};
const visit = (changes: object = {}) => ({
  creditCode: newCode(),
  authority: '新建应急管理局',
  items: ['安全生产台账'],
  inspectors: ['顾清扬', '沈禾'],
  ground: 'RANDOM_DRAW',
  plannedOn: '2026-11-23',
  ...changes,
});
const register = (changes: object = {}, as = OFFICER) => step('registerInspection', visit(changes), as);
const count = async () =>
  (
    await subgraph.database.query<{ n: number }>(
      'select (select count(*) from inspection_visit)::int + (select count(*) from decision)::int + (select count(*) from change)::int as n',
    )
  )[0]!.n;

describe('registering a visit', () => {
  test('X11, X12: it is registered, inspectors masked, each rule a decision with its facts, and told in the feed', async () => {
    const creditCode = newCode();
    const registered = await register({ creditCode });
    expect(registered).toMatchObject({
      __typename: 'InspectionVisit',
      state: 'REGISTERED',
      plannedOn: '2026-11-23',
      registeredAt: '2026-11-19T10:00:00+08:00',
      enterprise: { creditCode },
      result: null,
      inspectors: [
        { value: '顾**', masked: true },
        { value: '沈*', masked: true },
      ],
    });
    const decisions = await subgraph.database.query<{ rule: { code: string }; facts: object; subject_id: string }>(
      `select rule, facts, subject_id from decision where credit_code = $1 order by rule ->> 'code'`,
      [creditCode],
    );
    expect(decisions.map(({ rule }) => rule.code)).toEqual([
      'INSPECTION_FREQUENCY',
      'INSPECTION_PREREGISTER',
      'QUIET_WINDOW',
    ]);
    for (const { facts, subject_id } of decisions) {
      expect(facts).toMatchObject({
        zone: 'xinjian',
        status: 'OPERATING',
        foundedOn: '2015-06-01',
        creditLevel: 'B',
        visits: [],
        plannedOn: '2026-11-23',
      });
      expect(subject_id).toBe(registered.id);
    }
    const change = (await subgraph.changes({ limit: '1000' })).at(-1)!;
    expect(change).toMatchObject({
      type: 'InspectionRegistered',
      creditCode,
      restricted: false,
      payload: { plannedOn: '2026-11-23', items: ['安全生产台账'] },
    });
    expect(JSON.stringify(change)).not.toContain('顾');
  });

  test('X11: the 20th is refused with rule, window and first free working day; the 21st is accepted', async () => {
    now = new Date('2026-10-12T10:00:00+08:00');
    expect(await register({ plannedOn: '2026-10-20' })).toEqual({
      __typename: 'Refusal',
      code: 'QUIET_DAY_VIOLATION',
      message:
        'days 1 to 20 of every month are quiet days in xinjian, and 2026-10-20 is one of them; no exception is claimed (work safety, environmental protection, emergencies)',
      rule: { code: 'QUIET_WINDOW', clause: '§8', zone: 'xinjian', inherited: false },
      remedy: 'plan it on 2026-10-21, the first free working day, or later',
    });
    expect(await register({ plannedOn: '2026-10-21' })).toMatchObject({ state: 'REGISTERED' });
    expect(await register({ plannedOn: '2026-10-20', exceptionReason: 'EMERGENCY' })).toMatchObject({
      state: 'REGISTERED',
      exceptionReason: 'EMERGENCY',
    });
    expect(
      await register({ plannedOn: '2026-10-20', exceptionReason: 'OTHER', exceptionNote: '重大活动' }),
    ).toMatchObject({ code: 'QUIET_DAY_VIOLATION' });
    expect(
      await register({
        plannedOn: '2026-10-20',
        exceptionReason: 'OTHER',
        exceptionNote: '重大活动',
        approvedBy: '经开区管委会',
      }),
    ).toMatchObject({ approvedBy: '经开区管委会' });
  });

  test('X12: until midnight in China it is in time, from midnight on it is late', async () => {
    now = new Date('2026-11-23T23:59:59.999+08:00');
    expect(await register({ plannedOn: '2026-11-24' })).toMatchObject({ state: 'REGISTERED' });
    now = new Date('2026-11-24T00:00:00+08:00');
    expect(await register({ plannedOn: '2026-11-24' })).toMatchObject({
      code: 'LATE_REGISTRATION',
      rule: { code: 'INSPECTION_PREREGISTER', clause: '§9', zone: 'xinjian' },
      remedy: 'the earliest day allowed is 2026-11-25',
      message:
        'a visit must be registered at least 1 calendar day(s) before it is made: on 2026-11-24 for 2026-11-25 or later, but got: 2026-11-24',
    });
  });

  test('G54: the cap of the year holds for each authority; a complaint does not count, a cancelled visit gives its place back', async () => {
    const creditCode = newCode();
    const first = await register({ creditCode });
    await register({ creditCode, plannedOn: '2026-11-24' });
    const third = await register({ creditCode, plannedOn: '2026-11-25' });
    expect(third).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      rule: { code: 'INSPECTION_FREQUENCY', inherited: true },
      message: expect.stringContaining('2 of 2 visits of 2026 are spent by 新建应急管理局'),
      remedy: expect.stringContaining('COMPLAINT'),
    });
    expect(await register({ creditCode, plannedOn: '2026-11-25', ground: 'COMPLAINT' })).toMatchObject({
      state: 'REGISTERED',
    });
    expect(await register({ creditCode, plannedOn: '2026-11-25', authority: '新建生态环境分局' })).toMatchObject({
      state: 'REGISTERED',
    });
    expect(await register({ creditCode, plannedOn: '2027-01-21' })).toMatchObject({ state: 'REGISTERED' });
    await step('cancelVisit', { creditCode, visitId: first.id, reason: '与其他检查合并' });
    expect(await register({ creditCode, plannedOn: '2026-11-25' })).toMatchObject({ state: 'REGISTERED' });
  });

  test('G54: new and trusted enterprises are not visited without a lead', async () => {
    evidence = { ...evidence, foundedOn: '2023-11-23', creditGrade: { level: 'A' } };
    expect(await register()).toMatchObject({
      code: 'QUOTA_EXCEEDED',
      message: expect.stringContaining('0 of 0 visits of 2026 are spent'),
    });
    evidence = { ...evidence, foundedOn: '2023-11-22' };
    expect(await register()).toMatchObject({ state: 'REGISTERED' });
  });

  test('without the facts of other departments nothing is decided and nothing written', async () => {
    const before = await count();
    for (const facts of [null, { zone: 'xinjian', status: 'OPERATING', foundedOn: null, creditGrade: null }]) {
      evidence = facts;
      expect(await register()).toMatchObject({ code: 'EVIDENCE_UNAVAILABLE' });
    }
    expect(await count()).toBe(before);
  });

  test('repeating a request with its key changes nothing and returns the first result', async () => {
    const input = visit({ idempotencyKey: 'visit-1' });
    const first = await step('registerInspection', input);
    const before = await count();
    expect(await step('registerInspection', input)).toEqual(first);
    expect(await count()).toBe(before);
    expect(await step('registerInspection', { ...input, plannedOn: '2026-11-24' })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
  });

  test.each([
    ['nobody', {}, {}, 'NOT_ENTITLED', `this is for officers of ${department.name}, but the caller is: public`],
    [
      'an officer of another department',
      {},
      officerOf('credit'),
      'NOT_ENTITLED',
      `this is for officers of ${department.name}, but the caller is: officer of credit`,
    ],
    ['no items', { items: [] }, OFFICER, 'INVALID_INPUT', 'items must have 1 to 50 entries, but got: 0'],
    ['no inspectors', { inspectors: [] }, OFFICER, 'INVALID_INPUT', 'inspectors must have 1 to 50 entries, but got: 0'],
    [
      'an empty item',
      { items: ['台账', '  '] },
      OFFICER,
      'INVALID_INPUT',
      'items[1] must have 1 to 100 characters, but got: 0',
    ],
  ])('is refused for %s', async (_who, changes, as, code, message) => {
    expect(await register(changes, as as never)).toMatchObject({ code, message });
  });

  test.each([
    ['nobody on the register', { zone: 'NONE' }, 'NOT_FOUND'],
    [
      'an enterprise that was deregistered',
      { zone: 'xinjian', status: 'DEREGISTERED', foundedOn: '2015-06-01', creditGrade: null },
      'ENTERPRISE_DEREGISTERED',
    ],
  ])('is refused for %s', async (_who, facts, code) => {
    evidence = facts;
    expect(await register()).toMatchObject({ code });
  });
});

describe('a visit’s steps', () => {
  test('checked in on its day, reported once; findings are for the enterprise and officers', async () => {
    const creditCode = newCode();
    const { id: visitId } = await register({ creditCode });
    expect(await step('reportVisit', { creditCode, visitId, result: 'MINOR', findings: '台账不全' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'report is not possible in state REGISTERED; possible: checkIn, cancel',
    });
    expect(await step('checkInVisit', { creditCode, visitId })).toMatchObject({
      code: 'WRONG_DAY',
      remedy: 'come on the planned day',
    });
    now = new Date('2026-11-23T09:00:00+08:00');
    expect(await step('checkInVisit', { creditCode, visitId })).toMatchObject({
      state: 'CHECKED_IN',
      checkedInAt: '2026-11-23T09:00:00+08:00',
    });
    expect(await step('cancelVisit', { creditCode, visitId, reason: '改期' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
    });
    expect(await step('reportVisit', { creditCode, visitId, result: 'MINOR', findings: '台账不全' })).toMatchObject({
      state: 'REPORTED',
      result: 'MINOR',
      findings: '台账不全',
    });
    expect(await step('reportVisit', { creditCode, visitId, result: 'SERIOUS', findings: '改' })).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      message: 'report is not possible in state REPORTED; possible: nothing, it is final',
    });
    const change = (await subgraph.changes({ limit: '1000' })).at(-1)!;
    expect(change).toMatchObject({ type: 'InspectionReported', creditCode, payload: { result: 'MINOR' } });
    for (const [as, findings] of [
      [{}, null],
      [enterpriseOf(newCode()), null],
      [enterpriseOf(creditCode), '台账不全'],
      [OFFICER, '台账不全'],
    ] as const) {
      const { data } = await subgraph.execute<never>(
        'query ($id: ID!) { inspectionVisit(id: $id) { result findings inspectors { value } } }',
        { id: visitId },
        as,
      );
      expect(data).toEqual({
        inspectionVisit: { result: 'MINOR', findings, inspectors: [{ value: '顾**' }, { value: '沈*' }] },
      });
    }
  });

  test('another enterprise’s visit is not found, nor one that is no id', async () => {
    const { id: visitId } = await register();
    for (const input of [
      { creditCode: newCode(), visitId },
      { creditCode: newCode(), visitId: 'x' },
    ])
      expect(await step('checkInVisit', input)).toMatchObject({ code: 'NOT_FOUND' });
    expect((await subgraph.execute<never>('{ inspectionVisit(id: "x") { id } }')).data).toEqual({
      inspectionVisit: null,
    });
  });
});

describe('an enterprise', () => {
  const OF_ENTERPRISE = `query ($codes: [_Any!]!, $year: Int, $date: Date) { _entities(representations: $codes) { ... on Enterprise {
    inspectionVisits(first: 2) { nodes { plannedOn } pageInfo { hasNextPage } } legalAidCount legalAidRequests { nodes { id } }
    inspectionQuota(year: $year) { year cap countedPer used remaining authorities { authority used } supervision newEnterprise creditLevel rule { code zone inherited } reasons }
    quietStatus(date: $date) { date quiet rule { code clause } window { from to } nextFreeDay explanation } } } }`;
  const enterprise = (creditCode: string, facts: object = {}) => ({
    __typename: 'Enterprise',
    creditCode,
    zone: 'xinjian',
    foundedOn: '2015-06-01',
    creditGrade: { level: 'B' },
    ...facts,
  });
  const ask = async (codes: object[], variables: object = {}, as = {}) => {
    const { data, errors } = await subgraph.execute<{ _entities: Record<string, never>[] }>(
      OF_ENTERPRISE,
      { codes, ...variables },
      as,
    );
    return { errors, enterprises: data?._entities ?? [] };
  };

  test('G54: its quota counts its visits, from the facts of other departments', async () => {
    const creditCode = newCode();
    await register({ creditCode });
    await register({ creditCode, plannedOn: '2026-11-24', authority: '新建生态环境分局', ground: 'COMPLAINT' });
    const { enterprises } = await ask([
      enterprise(creditCode),
      enterprise(creditCode, { foundedOn: '2023-11-19', creditGrade: null }),
      enterprise(creditCode, { foundedOn: '2023-11-18', creditGrade: null }),
    ]);
    expect(enterprises.map(one => one.inspectionQuota)).toMatchObject([
      {
        year: 2026,
        cap: 2,
        countedPer: 'AUTHORITY',
        used: 1,
        remaining: 1,
        newEnterprise: false,
        creditLevel: 'B',
        authorities: [{ authority: '新建应急管理局', used: 1 }],
        rule: { inherited: true },
      },
      { cap: 1, used: 1, remaining: 0, newEnterprise: true, creditLevel: null },
      {
        cap: 2,
        newEnterprise: false,
        creditLevel: null,
        reasons: expect.arrayContaining(['not graded: treated as B']),
      },
    ]);
    const {
      enterprises: [later],
    } = await ask([enterprise(creditCode)], { year: 2027 });
    expect(later).toMatchObject({ inspectionQuota: { year: 2027, used: 0, remaining: 2 } });
  });

  test('a year before the rule, and an enterprise the register does not know, have no quota; a year that is none is refused', async () => {
    const creditCode = newCode();
    const {
      enterprises: [before],
    } = await ask([enterprise(creditCode)], { year: 2019 });
    expect(before).toMatchObject({ inspectionQuota: null });
    const {
      enterprises: [unknown],
    } = await ask([enterprise(creditCode, { zone: null, foundedOn: null })]);
    expect(unknown).toMatchObject({
      inspectionQuota: null,
      quietStatus: null,
      inspectionVisits: { nodes: [] },
      legalAidCount: 0,
    });
    const { errors } = await ask([enterprise(creditCode)], { year: 0 });
    expect(errors?.[0]).toMatchObject({
      message: 'year must be from 1900 to 2200, but got: 0',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  test('X11: its quiet days, today and on a day asked for', async () => {
    const codes = [
      enterprise(newCode()),
      enterprise(newCode(), { zone: 'district' }),
      enterprise(newCode(), { zone: 'gedian' }),
    ];
    const { enterprises } = await ask(codes);
    expect(enterprises.map(one => one.quietStatus)).toMatchObject([
      {
        date: TEST_TODAY,
        quiet: true,
        rule: { code: 'QUIET_WINDOW', clause: '§8' },
        window: { from: 1, to: 20 },
        nextFreeDay: '2026-11-23',
      },
      { quiet: false, window: null, nextFreeDay: TEST_TODAY, explanation: expect.stringContaining('It sets no days') },
      {
        quiet: false,
        window: null,
        explanation: expect.stringContaining('Zone gedian has no rule QUIET_WINDOW of its own'),
      },
    ]);
    const {
      enterprises: [after],
    } = await ask(codes.slice(0, 1), { date: '2026-11-21' });
    expect(after).toMatchObject({ quietStatus: { date: '2026-11-21', quiet: false, nextFreeDay: '2026-11-23' } });
  });

  test('one enterprise and fifty take the same number of statements', async () => {
    const codes = Array.from({ length: 50 }, (_, index) => {
      const { creditCode, zone, foundedOn } = lifeOf(index, TEST_TODAY);
      return enterprise(creditCode, { zone: zone.code, foundedOn });
    });
    const statementsFor = async (some: object[]) => {
      const before = subgraph.database.statements();
      expect((await ask(some, {}, OFFICER)).errors).toBeUndefined();
      return subgraph.database.statements() - before;
    };
    const one = await statementsFor(codes.slice(0, 1));
    expect(await statementsFor(codes)).toBe(one);
    // Visits, their count, requests for legal aid, their count.
    expect(one).toBe(4);
  });
});

describe('the list of all visits', () => {
  const LIST = `query ($filter: InspectionVisitFilter, $first: Int, $after: String) { inspectionVisits(filter: $filter, first: $first, after: $after) {
    nodes { id plannedOn } pageInfo { hasNextPage endCursor } } }`;
  type Page = {
    inspectionVisits: {
      nodes: { id: string; plannedOn: string }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };

  test('is paged by keyset to its end, within the days asked for', async () => {
    const filter = { plannedFrom: addDays(TEST_TODAY, -700), plannedTo: TEST_TODAY };
    const seen: string[] = [];
    for (let after: string | null = null; ; ) {
      const { data }: { data: Page | null } = await subgraph.execute<Page>(LIST, { filter, first: 7, after });
      seen.push(...data!.inspectionVisits.nodes.map(({ id }) => id));
      if (!data!.inspectionVisits.pageInfo.hasNextPage) break;
      after = data!.inspectionVisits.pageInfo.endCursor;
    }
    const rows = await subgraph.database.query<{ id: string }>(
      'select id from inspection_visit where planned_on between $1 and $2 order by planned_on desc, id desc',
      [filter.plannedFrom, filter.plannedTo],
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(14);
  });

  test('is found by an index', async () => {
    const client = await subgraph.database.pool.connect();
    try {
      // The sample is small: without these the planner reads it all and sorts.
      for (const way of ['seqscan', 'bitmapscan', 'sort']) await client.query(`set enable_${way} = off`);
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select id from inspection_visit where planned_on >= '2026-01-01' order by planned_on desc, id desc limit 21`,
      );
      expect(rows.map(row => row['QUERY PLAN']).join('\n')).toMatch(
        /Index.* Scan Backward using inspection_visit_newest/,
      );
    } finally {
      client.release(true);
    }
  });

  test('first: 101 is refused', async () => {
    const { errors } = await subgraph.execute(LIST, { first: 101 });
    expect(errors?.[0]).toMatchObject({
      message: 'first must be from 1 to 100, but got: 101',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
