import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lifeOf } from '#shared/sample/life.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: 100 });
});
afterAll(() => subgraph.close());

const codeOf = (index: number): string => lifeOf(index, TEST_TODAY).creditCode;

describe('the sample of needs', () => {
  test('matches by rule: every matched product fits its need, and dates follow one another', async () => {
    const rows = await subgraph.database.query<{ state: string; fits: boolean; ordered: boolean }>(
      `select state, matched_product_id is null or (amount <= max_amount and financing_need.term_months <= loan_product.term_months and published_on <= matched_at::date
         and criteria->'zones' @> to_jsonb(zone)) as fits,
         published_at <= coalesce(matched_at, published_at) and coalesce(matched_at, published_at) <= coalesce(ended_at, 'infinity')
         and (state in ('CLOSED', 'WITHDRAWN')) = (ended_at is not null) and (state in ('MATCHED', 'CLOSED')) <= (matched_at is not null) as ordered
       from financing_need left join loan_product on loan_product.id = matched_product_id`,
    );
    expect(rows.filter(({ fits, ordered }) => !fits || !ordered)).toEqual([]);
    expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['OPEN', 'MATCHED', 'CLOSED', 'WITHDRAWN']));
  });

  test('is counted for and shown to those alone who may see it', async () => {
    const index = Array.from({ length: 50 }, (_, at) => at).find(at => lifeOf(at, TEST_TODAY).needs.length === 2)!;
    const creditCode = codeOf(index);
    const query =
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise { financingSummary { openNeeds metNeeds } financingNeeds { nodes { amount } } } } }';
    const [counted] = await subgraph.database.query<object>(
      `select count(*) filter (where state = 'OPEN')::int as "openNeeds", count(*) filter (where matched_at is not null and state <> 'WITHDRAWN')::int as "metNeeds"
       from financing_need where credit_code = $1`,
      [creditCode],
    );
    const results = [];
    for (const as of [{}, enterpriseOf(codeOf(index + 1)), officerOf('credit'), { role: 'bank' as const }])
      results.push(await subgraph.execute(query, { all: [{ __typename: 'Enterprise', creditCode }] }, as));
    for (const { data, errors } of results)
      expect([data, errors]).toEqual([{ _entities: [{ financingSummary: null, financingNeeds: null }] }, undefined]);
    for (const as of [enterpriseOf(creditCode), officerOf(department.name), { role: 'auditor' as const }]) {
      const { data } = await subgraph.execute<never>(query, { all: [{ __typename: 'Enterprise', creditCode }] }, as);
      expect(data).toMatchObject({
        _entities: [
          {
            financingSummary: counted,
            financingNeeds: { nodes: [{ amount: expect.stringMatching(/^\d+\.00$/) }, {}] },
          },
        ],
      });
    }
  });

  test('has restricted changes of needs only', async () => {
    const changes = await subgraph.changes({ limit: '1000' });
    const ofNeeds = changes.filter(({ type }) => String(type).startsWith('FinancingNeed'));
    expect(ofNeeds.length).toBeGreaterThan(50);
    expect(ofNeeds.every(({ restricted }) => restricted === true)).toBe(true);
  });
});
