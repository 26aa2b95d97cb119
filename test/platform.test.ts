import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print } from 'graphql';
import type { FieldNode, OperationDefinitionNode } from 'graphql';
import { makeCreditCode } from '../shared/identifiers/index.ts';
import { ROOT } from '../shared/process/config.ts';
import { brokenPromiseOf } from '../shared/sample/promises.ts';
import { sampleCreditCode } from '../shared/launch/sample-code.ts';
import { TEST_TODAY, enterpriseOf, officerOf, sampleLives } from '../shared/testing/department.ts';
import { PLACE } from './inspecting.ts';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';

const LIVES = 1_200;
const LIFECYCLE = readFileSync(join(ROOT, 'gateway/operations/EnterpriseLifecycle.graphql'), 'utf8');
const creditCode = sampleCreditCode(LIVES, TEST_TODAY)!;
const life = sampleLives(LIVES).find(one => one.creditCode === creditCode)!;
let platform: Platform;

beforeAll(async () => {
  platform = await openPlatform({ sample: LIVES });
});
afterAll(() => platform.close());

type Lifecycle = {
  enterprise: Record<string, unknown> &
    Record<'projects' | 'penaltyRecords' | 'licenceRecords' | 'inspectionVisits', { nodes: Record<string, unknown>[] }>;
};

describe('the lifecycle query', () => {
  test('answers from all five departments, and what they say fits together', async () => {
    const { data, errors } = await platform.execute<Lifecycle>(LIFECYCLE, { creditCode });
    expect(errors).toBeUndefined();
    const { enterprise } = data!;
    expect(enterprise).toMatchObject({
      creditCode,
      name: life.name,
      zone: life.zone.code,
      foundedOn: life.foundedOn,
      industry: { divisionCode: life.industryDivision },
      taxGrade: life.taxGrade,
    });
    expect(enterprise.projects.nodes.map(({ projectCode }) => projectCode).sort()).toEqual(
      life.projects.map(({ code }) => code).sort(),
    );
    expect(enterprise.licenceRecords.nodes.length).toBeGreaterThan(0);
    expect(enterprise.penaltyRecords.nodes.length).toBeGreaterThan(0);
    // Each penalty was decided after the visit that found it.
    const visits = enterprise.inspectionVisits.nodes.map(({ plannedOn }) => String(plannedOn)).sort();
    for (const { decidedOn } of enterprise.penaltyRecords.nodes) expect(visits[0]! < String(decidedOn)).toBe(true);
    expect(enterprise.matchedProducts).toEqual(
      expect.arrayContaining([expect.objectContaining({ product: expect.any(Object) })]),
    );
    expect(enterprise.inspectionQuota).toMatchObject({
      year: 2026,
      cap: expect.any(Number),
      used: expect.any(Number),
    });
    expect(enterprise.legalRepresentative).toMatchObject({ masked: true, value: expect.stringMatching(/^.\*+$/) });
  });

  test('takes the same number of subgraph requests and of SQL statements for one enterprise and for fifty', async () => {
    const operation = parse(LIFECYCLE).definitions[0] as OperationDefinitionNode;
    const ofEnterprise = (operation.selectionSet.selections.find(node => node.kind === Kind.FIELD) as FieldNode)
      .selectionSet!;
    const query = `query Many($first: Int) { enterprises(first: $first) { nodes ${print(ofEnterprise)} } }`;
    const countFor = async (first: number) => {
      const before = platform.counts();
      const { data, errors } = await platform.execute<{ enterprises: { nodes: unknown[] } }>(query, { first });
      expect(errors).toBeUndefined();
      expect(data!.enterprises.nodes).toHaveLength(first);
      const after = platform.counts();
      const difference = (kind: 'requests' | 'statements') =>
        Object.fromEntries(Object.keys(after[kind]).map(name => [name, after[kind][name]! - before[kind][name]!]));
      return { requests: difference('requests'), statements: difference('statements') };
    };
    const one = await countFor(1);
    expect(await countFor(50)).toEqual(one);
    const total = (counts: Record<string, number>) => Object.values(counts).reduce((sum, count) => sum + count, 0);
    expect(total(one.requests)).toBeLessThanOrEqual(10);
    expect(total(one.statements)).toBeLessThanOrEqual(30);
  });

  test('of an enterprise that is not on the register is null, without an error', async () => {
    expect(await platform.execute(LIFECYCLE, { creditCode: '91350100M000100Y43' })).toEqual({
      data: { enterprise: null },
    });
  });

  test('of a wrong credit code says what is wrong with it', async () => {
    const { errors } = await platform.execute(LIFECYCLE, { creditCode: '91350100M000100Y4Z' });
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringContaining('character 18 must be one of'),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });
});

describe('a decision that needs another department', () => {
  const REGISTER = `mutation ($input: RegisterInspectionInput!) { registerInspection(input: $input) { __typename ... on InspectionVisit { id plannedOn } ... on Refusal { code message rule { code clause zone inherited } } } }`;
  const inspector = officerOf('legal-services', 'inspector', '市场监督管理局');
  const quiet = sampleLives(LIVES).find(one => one.zone.code === 'xinjian' && one.stage === 'OPERATING')!;
  const input = (plannedOn: string) => ({
    creditCode: quiet.creditCode,
    authority: '市场监督管理局',
    authorityCode: makeCreditCode({ authority: '1', kind: '1', divisionCode: '360112', serial: 1 }),
    items: ['产品质量'],
    inspectors: ['甲乙', '丙丁'],
    place: PLACE,
    plannedOn,
    ground: 'RANDOM_DRAW',
  });

  test("X11: queries the joined graph for the enterprise's zone, and refuses a visit on a quiet day by that zone's rule", async () => {
    const { data } = await platform.execute<{ registerInspection: Record<string, unknown> }>(
      REGISTER,
      { input: input('2026-12-08') },
      inspector,
    );
    expect(data!.registerInspection).toMatchObject({
      __typename: 'Refusal',
      code: 'QUIET_DAY_VIOLATION',
      rule: { code: 'QUIET_WINDOW', zone: 'xinjian', inherited: false },
    });
  });

  test('is refused with EVIDENCE_UNAVAILABLE while that department is down, and nothing is written', async () => {
    const legal = platform.subgraphs['legal-services']!;
    const rows = async () =>
      (
        await legal.database.query<{ n: number }>(
          'select (select count(*) from inspection_visit)::int + (select count(*) from decision)::int as n',
        )
      )[0]!.n;
    const before = await rows();
    const { server } = platform.subgraphs['market-access']!.app;
    const listeners = server.listeners('request');
    server.removeAllListeners('request');
    server.on('request', (_request: unknown, response: { destroy(): void }) => response.destroy());
    try {
      const { data } = await platform.execute<{ registerInspection: Record<string, unknown> }>(
        REGISTER,
        { input: input('2026-12-22') },
        inspector,
      );
      expect(data!.registerInspection).toMatchObject({ __typename: 'Refusal', code: 'EVIDENCE_UNAVAILABLE' });
    } finally {
      server.removeAllListeners('request');
      for (const listener of listeners) server.on('request', listener as () => void);
    }
    expect(await rows()).toBe(before);
  });
});

describe('a broken promise', () => {
  const REPORT = `mutation ($input: RecordBrokenPromiseInput!) {
    recordBrokenPromise(input: $input) { __typename ... on Refusal { code message } } }`;
  const one = sampleLives(LIVES).find(({ stage, index }) => stage === 'OPERATING' && index % 33 === 8)!;
  const { id: promiseId, kind, matter, owed, dueOn, brokenAt } = brokenPromiseOf(one, TEST_TODAY)!;
  const input = {
    creditCode: one.creditCode,
    promiseId,
    kind,
    matter,
    owed,
    dueOn,
    brokenAt: brokenAt.toISOString(),
  };
  const reportedBy = async (department: string, changes: object = {}) =>
    (
      await platform.execute<{ recordBrokenPromise: { code: string } }>(
        REPORT,
        { input: { ...input, ...changes } },
        { role: 'service', subject: department, department },
      )
    ).data!.recordBrokenPromise;

  test('is checked against what its department shows of it', async () => {
    // The sample has it on record, so that all but that was found in order.
    expect(await reportedBy('project-approval')).toMatchObject({ code: 'PROMISE_ON_RECORD' });
    expect(await reportedBy('project-approval', { matter: '别的' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await reportedBy('project-approval', { creditCode })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reportedBy('market-access')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reportedBy('legal-services')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await reportedBy('finance-matchmaking')).toMatchObject({ code: 'NOT_ENTITLED' });
  });
});

describe('G28: a deregistration', () => {
  const ANNOUNCE = `mutation ($input: AnnounceDeregistrationInput!) { announceDeregistration(input: $input) { __typename
    ... on Deregistration { state noticeUntil } ... on DeregistrationBlocked { blockers { code department operation } } ... on Refusal { code message } } }`;
  type Announced = {
    announceDeregistration: {
      __typename: string;
      state?: string;
      blockers?: { code: string; department: string; operation: string }[];
    };
  };
  const builder = sampleLives(LIVES).find(
    one => one.stage === 'BUILDING' && one.needs.length === 0 && one.projects.some(({ stagesDone }) => stagesDone < 4),
  )!;
  const own = enterpriseOf(builder.creditCode);
  const announce = async () =>
    (
      await platform.execute<Announced>(
        ANNOUNCE,
        { input: { creditCode: builder.creditCode, kind: 'SIMPLE', promisedByAllInvestors: true } },
        own,
      )
    ).data!.announceDeregistration;

  test('is refused with what every department has against it; the operations named there remove it, and it goes through', async () => {
    const refused = await announce();
    expect(refused.__typename).toBe('DeregistrationBlocked');
    expect(refused.blockers!.map(({ code, department }) => [code, department])).toContainEqual([
      'OPEN_PROJECT',
      'project-approval',
    ]);
    // A parcel is returned by the department, which says why and by which law.
    const reasons = 'reason: "企业申请注销", basis: "《土地管理法》第五十八条"';
    for (const { operation, department } of refused.blockers!) {
      const returns = operation.startsWith('returnLandParcel(');
      const as = department === 'project-approval' && !returns ? own : officerOf(department);
      const whole = returns ? operation.replace(/\}\)$/, `, ${reasons}})`) : operation;
      const { data, errors } = await platform.execute<Record<string, { __typename: string }>>(
        `mutation { ${whole} { __typename } }`,
        {},
        as,
      );
      expect([operation, errors, Object.values(data ?? {})[0]?.__typename === 'Refusal']).toEqual([
        operation,
        undefined,
        false,
      ]);
    }
    expect(await announce()).toMatchObject({
      __typename: 'Deregistration',
      state: 'NOTICE',
      noticeUntil: '2026-12-09',
    });
  });

  test('shows its blockers to the enterprise before', async () => {
    const { data, errors } = await platform.execute<{ enterprise: { deregistrationBlockers: unknown[] | null } }>(
      'query ($c: CreditCode!) { enterprise(creditCode: $c) { deregistrationBlockers { code } } }',
      { c: creditCode },
      enterpriseOf(creditCode),
    );
    expect(errors).toBeUndefined();
    expect(data!.enterprise.deregistrationBlockers!.length).toBeGreaterThan(0);
  });
});

describe('rights', () => {
  const NEEDS =
    'query ($creditCode: CreditCode!) { enterprise(creditCode: $creditCode) { financingNeeds(first: 1) { nodes { id amount } } legalAidRequests(first: 1) { nodes { id } } } }';

  test("an enterprise sees its own rows and no other's", async () => {
    const own = await platform.execute<{ enterprise: Record<string, unknown> }>(
      NEEDS,
      { creditCode },
      enterpriseOf(creditCode),
    );
    expect(own.data!.enterprise.financingNeeds).not.toBeNull();
    for (const as of [undefined, enterpriseOf('91350100M000100Y43')]) {
      expect(await platform.execute(NEEDS, { creditCode }, as)).toEqual({
        data: { enterprise: { financingNeeds: null, legalAidRequests: null } },
      });
    }
  });
});

describe('node', () => {
  interface Thing {
    globalId: string;
    id: string;
  }
  const OF_TYPES = `
    ... on PenaltyRecord { documentNo }
    ... on LicenceRecord { documentNo }
    ... on Project { projectCode name }
    ... on InspectionVisit { plannedOn state }
    ... on LoanProduct { name }`;
  const NODES = `query ($ids: [ID!]!) { nodes(ids: $ids) { id globalId ${OF_TYPES} } }`;
  const BELOW = `query ($creditCode: CreditCode!) {
    enterprise(creditCode: $creditCode) {
      penaltyRecords(first: 2) { nodes { id globalId documentNo } }
      licenceRecords(first: 2) { nodes { id globalId documentNo } }
      projects(first: 2) { nodes { id globalId projectCode name } }
      inspectionVisits(first: 2) { nodes { id globalId plannedOn state } }
      matchedProducts { product { id globalId name } }
    }
  }`;

  test('leads back to things of every department, as their lists show them', async () => {
    const { data } = await platform.execute<{
      enterprise: Record<string, { nodes: Thing[] }> & { matchedProducts: { product: Thing }[] };
    }>(BELOW, { creditCode });
    const { matchedProducts = [], ...lists } = data?.enterprise ?? {};
    const things = [
      ...Object.values(lists).flatMap(({ nodes }) => nodes),
      ...matchedProducts.slice(0, 2).map(({ product }) => product),
    ];
    expect(things.length).toBeGreaterThan(5);
    const ids = things.map(({ globalId }) => globalId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(await platform.execute(NODES, { ids })).toEqual({ data: { nodes: things } });
  });

  test('shows nothing of what its department does not show the caller', async () => {
    const all = `{ enterprises(first: 100) { nodes { legalAidRequests(first: 1) { nodes { globalId state } } } } }`;
    const { data } = await platform.execute<{
      enterprises: { nodes: { legalAidRequests: { nodes: { globalId: string; state: string }[] } | null }[] };
    }>(all, {}, officerOf('legal-services'));
    const [one] = (data?.enterprises.nodes ?? []).flatMap(({ legalAidRequests }) => legalAidRequests?.nodes ?? []);
    const query = 'query ($id: ID!) { node(id: $id) { ... on LegalAidRequest { state } } }';
    const variables = { id: one?.globalId };
    expect(await platform.execute(query, variables, officerOf('legal-services'))).toEqual({
      data: { node: { state: one?.state } },
    });
    for (const as of [undefined, enterpriseOf('91350100M000100Y43')])
      expect((await platform.execute(query, variables, as)).data).toEqual({ node: null });
  });
});
