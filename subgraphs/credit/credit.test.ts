import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { makeCreditCode } from '#shared/identifiers/index.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { silent } from '#shared/server/joined-graph.ts';
import { department } from './index.ts';

const CODE = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_001 });
const OFFICER = officerOf(department.name);
/** The joined graph as a department sees it: an enterprise of Gedian, or no answer at all. */
let graphIsUp = true;
const graph = async () => {
  if (!graphIsUp) throw silent('market-access');
  return { enterprise: { zone: 'gedian', status: 'OPERATING' } } as never;
};
let subgraph: TestSubgraph;

beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { graph, sample: 100, toldSteps: true });
});
afterAll(() => subgraph.close());

const PUBLISH = `mutation ($input: PublishPenaltyInput!) { publishPenalty(input: $input) {
  __typename ... on PenaltyRecord { id documentNo gravity fine decidedOn publishedOn publishedUntil inTime enterprise { creditCode } }
  ... on Refusal { code message rule { code clause version zone } remedy } } }`;
const penalty = (changes: object = {}) => ({
  creditCode: CODE,
  documentNo: '鄂葛罚〔2026〕1号',
  violation: '广告用语不规范',
  gravity: 'ORDINARY',
  fine: '5000.00',
  authority: '市场监管分局',
  decidedOn: '2026-11-12',
  ...changes,
});
const OF_ENTERPRISE = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise {
  creditCode creditGrade { level scheme validTo inputs { penalties } reasons } taxGrade listings { colour }
  licenceRecords(first: 2) { nodes { content } pageInfo { hasNextPage } } penaltyRecords(first: 2) { nodes { documentNo } pageInfo { hasNextPage endCursor } } } } }`;
const references = (...codes: string[]) => ({
  codes: codes.map(creditCode => ({ __typename: 'Enterprise', creditCode })),
});

describe('a penalty', () => {
  test('G50, G52: is published with its limits, as a decision with its rule, and recorded in the feed', async () => {
    const { data } = await subgraph.execute<never>(PUBLISH, { input: penalty() }, OFFICER);
    expect(data).toMatchObject({
      publishPenalty: {
        __typename: 'PenaltyRecord',
        fine: '5000.00',
        publishedOn: TEST_TODAY,
        inTime: true,
        publishedUntil: '2027-11-12',
        enterprise: { creditCode: CODE },
      },
    });
    const changes = await subgraph.changes({ limit: '1000' });
    expect(changes.at(-1)).toMatchObject({
      type: 'PenaltyPublished',
      creditCode: CODE,
      payload: { decidedOn: '2026-11-12' },
    });
    const [decision] = await subgraph.database.query<{ rule: object; facts: object }>(
      'select rule, facts from decision where credit_code = $1',
      [CODE],
    );
    expect(decision).toMatchObject({
      rule: { code: 'CREDIT_REPAIR', version: 3 },
      facts: { zone: 'gedian', status: 'OPERATING' },
    });
  });

  test('G50: the seventh working day after the decision is in time, the eighth is late', async () => {
    // 10 November + 7 working days = 19 November 2026, today.
    for (const [decidedOn, inTime] of [
      ['2026-11-10', true],
      ['2026-11-09', false],
    ] as const) {
      const { data } = await subgraph.execute<never>(
        PUBLISH,
        { input: penalty({ decidedOn, documentNo: decidedOn }) },
        OFFICER,
      );
      expect(data).toMatchObject({ publishPenalty: { inTime } });
    }
  });

  test('a document number is recorded once', async () => {
    const { data } = await subgraph.execute<never>(PUBLISH, { input: penalty() }, OFFICER);
    expect(data).toMatchObject({
      publishPenalty: {
        code: 'DUPLICATE_DOCUMENT',
        message: 'document 鄂葛罚〔2026〕1号 of 市场监管分局 is on record already',
      },
    });
  });

  test('repeating a request with its key changes nothing and returns the first result', async () => {
    const input = penalty({ documentNo: '重复1号', idempotencyKey: 'k-1' });
    const first = await subgraph.execute<never>(PUBLISH, { input }, OFFICER);
    const before = (await subgraph.changes({ limit: '1000' })).length;
    expect(await subgraph.execute(PUBLISH, { input }, OFFICER)).toEqual(first);
    expect((await subgraph.changes({ limit: '1000' })).length).toBe(before);
    const other = await subgraph.execute<never>(PUBLISH, { input: { ...input, documentNo: '重复2号' } }, OFFICER);
    expect(other.data).toMatchObject({ publishPenalty: { code: 'IDEMPOTENCY_KEY_REUSED' } });
  });

  test('without the facts of market-access nothing is decided and nothing written', async () => {
    const count = async () =>
      (
        await subgraph.database.query<{ n: number }>(
          'select (select count(*) from penalty)::int + (select count(*) from change)::int as n',
        )
      )[0]!.n;
    const before = await count();
    graphIsUp = false;
    const { data } = await subgraph.execute<never>(PUBLISH, { input: penalty({ documentNo: '无据1号' }) }, OFFICER);
    graphIsUp = true;
    expect(data).toMatchObject({
      publishPenalty: {
        code: 'EVIDENCE_UNAVAILABLE',
        message: expect.stringContaining('Market access does not answer'),
      },
    });
    expect(await count()).toBe(before);
  });

  test.each([
    ['nobody', {}, {}, 'NOT_ENTITLED', 'this is for officers of Credit, but the caller is: public'],
    [
      'an officer of another department',
      officerOf('legal-services'),
      {},
      'NOT_ENTITLED',
      'this is for officers of Credit, but the caller is: officer of Legal services',
    ],
    [
      'a decision of tomorrow',
      OFFICER,
      { decidedOn: '2026-11-20' },
      'INVALID_INPUT',
      'decidedOn must not be in the future (today is 2026-11-19), but got: 2026-11-20',
    ],
  ])('is refused for %s', async (_who, as, changes, code, message) => {
    const { data } = await subgraph.execute<never>(
      PUBLISH,
      { input: penalty({ documentNo: 'x', ...changes }) },
      as as never,
    );
    expect(data).toMatchObject({
      publishPenalty: { __typename: 'Refusal', code, message: message.replace('of credit', `of ${department.name}`) },
    });
  });

  test('a wrong credit code is refused with the rule and what was got', async () => {
    const { errors } = await subgraph.execute(
      PUBLISH,
      { input: penalty({ creditCode: '91350100M000100Y44' }) },
      OFFICER,
    );
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('check digit: expected 3, but got: 4'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('grades and lists', () => {
  const code = makeCreditCode({ authority: '9', kind: '1', divisionCode: '420703', serial: 5_000_002 });
  const grade = async () => {
    const { data } = await subgraph.execute<{ gradeEnterprise: unknown }>(
      `mutation ($input: GradeEnterpriseInput!) { gradeEnterprise(input: $input) {
      ... on CreditGrade { level reasons inputs { penalties blacklisted } validFrom validTo } ... on Refusal { code } } }`,
      { input: { creditCode: code } },
      OFFICER,
    );
    return data?.gradeEnterprise;
  };
  const LISTING = '... on Listing { id colour delistedOn } ... on Refusal { code message }';

  test('a grade follows the record, says why, and the one before ends', async () => {
    expect(await grade()).toMatchObject({
      level: 'A',
      validFrom: TEST_TODAY,
      validTo: '2027-11-19',
      inputs: { penalties: 0 },
    });
    await subgraph.execute(PUBLISH, { input: penalty({ creditCode: code, documentNo: 'g-1' }) }, OFFICER);
    expect(await grade()).toMatchObject({ level: 'B', reasons: ['1 penalties in two years; B from 1'] });
    const { data } = await subgraph.execute<never>(OF_ENTERPRISE, references(code));
    expect(data).toMatchObject({
      _entities: [{ creditGrade: { level: 'B', scheme: 'MARKET_RISK', inputs: { penalties: 1 } } }],
    });
  });

  test('G28, G47: the black list outweighs everything, and blocks a deregistration; no enterprise is listed twice', async () => {
    const listing = {
      creditCode: code,
      colour: 'BLACK',
      reason: '严重违法',
      basis: '《市场监督管理严重违法失信名单管理办法》第五条',
      authority: '信用办',
    };
    const proposed = await subgraph.mutate<{ id: string }>('proposeListing', listing, LISTING, OFFICER);
    const answer = { creditCode: code, listingId: proposed.id, answer: '没有异议' };
    await subgraph.mutate('answerListing', answer, LISTING, enterpriseOf(code));
    const input = { creditCode: code, listingId: proposed.id, considered: '企业没有异议' };
    await subgraph.mutate('listEnterprise', input, LISTING, officerOf(department.name, 'second'));
    expect(await grade()).toMatchObject({ level: 'D', reasons: ['on the black list'] });
    expect(await subgraph.mutate('proposeListing', { ...listing, colour: 'RED' }, LISTING, OFFICER)).toMatchObject({
      code: 'ALREADY_LISTED',
      message: `an enterprise is on one list at a time, and once, but ${code} is on the black list`,
    });
    // The fines of the penalties above are another matter.
    await subgraph.database.query('update penalty set fine_paid_on = $2 where credit_code = $1', [code, TEST_TODAY]);
    const BLOCKERS =
      'query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { creditBlockers { code department message text { en } operation who { zh } input missing needed { name label { zh } type } } } } }';
    const who = 'the enterprise applies to be taken off, an officer of credit decides';
    expect((await subgraph.execute<never>(BLOCKERS, references(code))).data).toEqual({
      _entities: [
        {
          creditBlockers: [
            {
              code: 'BLACK_LISTED',
              department: department.name,
              message: `on the black list since ${TEST_TODAY}: 严重违法; ${who}`,
              text: { en: `on the black list since ${TEST_TODAY}: 严重违法; ${who}` },
              operation: `applyForDelisting(input: {creditCode: "${code}", listingId: "${proposed.id}"})`,
              who: { zh: '当事人或者“信用”部门的工作人员' },
              input: { creditCode: code, listingId: proposed.id },
              missing: ['reason'],
              needed: [{ name: 'reason', label: { zh: '申请理由' }, type: 'String!' }],
            },
          ],
        },
      ],
    });
  });
});

test('a decision is explained: by its id, and on the enterprise', async () => {
  const WHY =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Enterprise { creditDecisions(first: 1) { nodes { id outcome title parameters facts words } } } } }';
  const of = references(CODE).codes;
  const { data } = await subgraph.execute<{
    _entities: { creditDecisions: { nodes: { id: string; words: string }[] } }[];
  }>(WHY, { of }, OFFICER);
  const [decision] = data!._entities[0]!.creditDecisions.nodes;
  expect(decision).toMatchObject({
    outcome: 'PUBLISHED',
    title: 'Publication periods before credit repair',
    facts: { gravity: 'ORDINARY' },
    parameters: { startsOn: 'DECISION' },
  });
  const one = await subgraph.execute<never>(
    'query ($id: ID!) { creditDecision(id: $id) { words rule { code version } } }',
    { id: decision!.id },
    OFFICER,
  );
  expect(one.data).toEqual({ creditDecision: { words: decision!.words, rule: { code: 'CREDIT_REPAIR', version: 3 } } });
  expect((await subgraph.execute<never>(WHY, { of })).data).toEqual({ _entities: [{ creditDecisions: null }] });
});

describe('lists', () => {
  test('penalties are paged by keyset to their end, without gap or double', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const {
        data,
      }: {
        data: {
          penaltyRecords: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
        } | null;
      } = await subgraph.execute(
        'query ($after: String) { penaltyRecords(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      seen.push(...data!.penaltyRecords.nodes.map(({ id }) => id));
      after = data!.penaltyRecords.pageInfo.hasNextPage ? data!.penaltyRecords.pageInfo.endCursor : null;
    } while (after);
    const rows = await subgraph.database.query<{ id: string }>(
      'select id from penalty where published_until >= $1 order by decided_on desc, id desc',
      [TEST_TODAY],
    );
    expect(seen).toEqual(rows.map(({ id }) => id));
    expect(seen.length).toBeGreaterThan(3);
  });

  test.each([
    [0, 'first must be from 1 to 100, but got: 0'],
    [101, 'first must be from 1 to 100, but got: 101'],
  ])('first: %i is refused', async (first, message) => {
    const { errors } = await subgraph.execute(
      'query ($first: Int) { penaltyRecords(first: $first) { nodes { id } } }',
      { first },
    );
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });

  test('one enterprise and fifty take the same number of statements', async () => {
    const codes = sampleLives(50).map(({ creditCode }) => creditCode);
    const statementsFor = async (...some: string[]) => {
      const before = subgraph.database.statements();
      expect((await subgraph.execute(OF_ENTERPRISE, references(...some))).errors).toBeUndefined();
      return subgraph.database.statements() - before;
    };
    const one = await statementsFor(codes[0]!);
    expect(await statementsFor(...codes)).toBe(one);
    expect(one).toBe(5);
  });
});

test('G11: a tax grade is for the enterprise, for officers of credit and services; the public sees the published list of grade A, also in the feed', async () => {
  const READ =
    'query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { taxGrade creditGrades { scheme facts { value } inputHash } } } }';
  interface Seen {
    taxGrade: string | null;
    creditGrades: { scheme: string; facts: object[]; inputHash: string | null }[];
  }
  const seen = async (as: object) => {
    const { data } = await subgraph.execute<{ _entities: Seen[] }>(READ, references(CODE), as);
    const { taxGrade, creditGrades } = data!._entities[0]!;
    const tax = creditGrades.find(({ scheme }) => scheme === 'TAX');
    return [taxGrade, tax ? tax.facts.length : null, tax ? tax.inputHash !== null : null];
  };
  const insiders = [OFFICER, enterpriseOf(CODE), { role: 'service' as const }, { role: 'auditor' as const }];
  const others = [{}, enterpriseOf('91420703MA4K000104'), officerOf('market-access'), { role: 'bank' as const }];
  const facts = [{ name: '评价得分', value: '88' }];
  for (const [level, validFrom, shown] of [
    ['B', '2026-11-10', [null, null, null]],
    ['A', '2026-11-11', ['A', 0, false]],
    ['D', '2026-11-12', [null, null, null]],
  ] as const) {
    const input = { creditCode: CODE, scheme: 'TAX', level, authority: '示例税务机关', validFrom, facts };
    const recorded = await subgraph.mutate('recordGrade', input, '... on SchemeGrade { id }', OFFICER);
    const GRADE = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on SchemeGrade { level } } }';
    const of = [{ __typename: 'SchemeGrade', id: recorded.id }];
    for (const as of insiders) expect([level, as, await seen(as)]).toEqual([level, as, [level, 1, true]]);
    for (const as of others) {
      expect([level, as, await seen(as)]).toEqual([level, as, shown]);
      const { data } = await subgraph.execute<{ _entities: unknown[] }>(GRADE, { of }, as);
      expect(data?._entities).toEqual([shown[0] === null ? null : { level }]);
    }
    expect((await subgraph.changes({ limit: '1000' })).at(-1)).toMatchObject({
      type: 'GradeRecorded',
      restricted: level !== 'A',
      payload: { level },
    });
  }
});
