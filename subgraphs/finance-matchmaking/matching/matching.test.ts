import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lifeOf } from '#shared/sample/life.ts';
import { TEST_TODAY, enterpriseOf, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { SAMPLE_PRODUCTS } from '../products/catalogue.ts';
import { department } from '../index.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: 100 });
});
afterAll(() => subgraph.close());

/** An enterprise as the gateway passes it on: with the facts that the @requires name. */
const representation = (index: number, changes: object = {}) => {
  const { creditCode, zone, industryDivision, sizeClass, foundedOn, taxGrade } = lifeOf(index, TEST_TODAY);
  return {
    __typename: 'Enterprise',
    creditCode,
    status: 'OPERATING',
    zone: zone.code,
    industry: { divisionCode: industryDivision },
    sizeClass,
    foundedOn,
    taxGrade,
    creditGrade: { level: 'A' },
    listings: [],
    ...changes,
  };
};
const MATCHES = `query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise {
  creditCode matchedProducts { eligible reasons product { name kind yearlyRateBasisPoints bank { code name } criteria { zones } taxGradeRanges { zone grades rule { code clause inherited } } } }
  financingSummary { openNeeds metNeeds } } } }`;
interface Match {
  eligible: boolean;
  reasons: string[];
  product: { name: string; kind: string; yearlyRateBasisPoints: number; criteria: { zones: string[] } };
}
type Entities<Fields> = { _entities: Fields[] };

async function matchesOf(changes: object): Promise<Match[]> {
  const { data, errors } = await subgraph.execute<Entities<{ matchedProducts: Match[] }>>(MATCHES, {
    all: [representation(0, changes)],
  });
  expect(errors).toBeUndefined();
  return data!._entities[0]!.matchedProducts;
}
const kinds = (matches: Match[]): string[] => matches.map(({ product }) => product.kind);

describe('matched products', () => {
  test('are public: those that fit, cheapest first, each with a reason for every criterion', async () => {
    const matches = await matchesOf({
      sizeClass: 'SMALL',
      taxGrade: 'A',
      foundedOn: '2010-01-01',
      industry: { divisionCode: '39' },
    });
    expect(matches.length).toBeGreaterThan(5);
    for (const { eligible, reasons, product } of matches) {
      expect([product.name, eligible, reasons.length, product.criteria.zones]).toEqual([
        product.name,
        true,
        8,
        ['gedian'],
      ]);
    }
    const rates = matches.map(({ product }) => product.yearlyRateBasisPoints);
    expect(rates).toEqual([...rates].sort((a, b) => a - b));
    expect(matches.find(({ product }) => product.kind === 'TAX_BANK')?.reasons).toContain(
      'tax grade A is one of A, B (TAX_BANK_GRADES, §11)',
    );
  });

  test.each([
    ['A', true],
    ['B', true],
    ['M', false],
    ['C', false],
  ])('G11: tax grade %s in gedian has the tax-bank loan: %s', async (taxGrade, there) => {
    expect(kinds(await matchesOf({ taxGrade, sizeClass: 'SMALL', foundedOn: '2010-01-01' })).includes('TAX_BANK')).toBe(
      there,
    );
  });

  test('an unknown grade fits no product that asks for one, and is called unknown', async () => {
    expect(
      kinds(await matchesOf({ taxGrade: null, creditGrade: null, sizeClass: 'SMALL', foundedOn: '2010-01-01' })),
    ).toEqual(['FIXED_ASSET', 'WORKING_CAPITAL']);
    const product = SAMPLE_PRODUCTS.get('gedian')!.find(({ kind }) => kind === 'CREDIT_EASY')!;
    const { data } = await subgraph.execute<never>(
      'query ($all: [_Any!]!, $id: ID!) { _entities(representations: $all) { ... on Enterprise { productMatch(productId: $id) { eligible reasons } } } }',
      {
        all: [representation(0, { creditGrade: null })],
        id: product.id,
      },
    );
    expect(data).toMatchObject({
      _entities: [
        {
          productMatch: {
            eligible: false,
            reasons: expect.arrayContaining(['credit level is unknown, but must be one of A, B']),
          },
        },
      ],
    });
  });

  test('G47: on the black list nothing fits', async () =>
    expect(await matchesOf({ listings: [{ colour: 'BLACK' }] })).toEqual([]));
  test.each(['DEREGISTERED', 'REVOKED', 'DEREGISTERING'])('nothing fits an enterprise that is %s', async status =>
    expect(await matchesOf({ status })).toEqual([]),
  );
  test('the red list does not hinder', async () =>
    expect((await matchesOf({ listings: [{ colour: 'RED' }] })).length).toBeGreaterThan(0));

  test('every zone is served', async () => {
    const { data } = await subgraph.execute<Entities<{ matchedProducts: Match[] }>>(MATCHES, {
      all: [0, 1, 2, 3, 4].map(index =>
        representation(index, { sizeClass: 'SMALL', taxGrade: 'A', foundedOn: '2010-01-01' }),
      ),
    });
    for (const { matchedProducts } of data!._entities)
      expect(new Set(kinds(matchedProducts)).size).toBeGreaterThanOrEqual(5);
  });

  test('there is no match with a product that is not', async () => {
    const { data } = await subgraph.execute<never>(
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise { productMatch(productId: "x") { eligible } } } }',
      {
        all: [representation(0)],
      },
    );
    expect(data).toEqual({ _entities: [{ productMatch: null }] });
  });

  test('one enterprise and fifty take the same number of statements', async () => {
    const ask = MATCHES.replace(
      'financingSummary',
      'financingNeeds(first: 3) { nodes { id matchedProduct { name } } } financingSummary',
    );
    const statementsFor = async (count: number) => {
      const before = subgraph.database.statements();
      const all = Array.from({ length: count }, (_, index) => representation(index));
      const { data, errors } = await subgraph.execute<
        Entities<{ financingNeeds: { nodes: { matchedProduct: object | null }[] } }>
      >(ask, { all }, officerOf(department.name));
      expect(errors).toBeUndefined();
      return {
        statements: subgraph.database.statements() - before,
        matched: data!._entities.some(({ financingNeeds }) => financingNeeds.nodes.some(node => node.matchedProduct)),
      };
    };
    expect(await statementsFor(50)).toEqual({ statements: 4, matched: true });
    const some = sampleLives(20).findIndex(({ needs, stage }) => needs.some(({ met }) => met) && stage === 'OPERATING');
    expect(some).toBeGreaterThanOrEqual(0);
    const before = subgraph.database.statements();
    await subgraph.execute(ask, { all: [representation(some)] }, officerOf(department.name));
    expect(subgraph.database.statements() - before).toBe(4);
  });
});

describe('loan products', () => {
  const LIST = `query ($filter: LoanProductFilter, $first: Int, $after: String) { loanProducts(filter: $filter, first: $first, after: $after) {
    nodes { id kind criteria { zones } taxGradeRanges { zone grades rule { code clause zone inherited } } } pageInfo { hasNextPage endCursor } } }`;
  interface Products {
    loanProducts: {
      nodes: { id: string; kind: string; criteria: { zones: string[] }; taxGradeRanges: object[] }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  }

  test('are public, by zone and kind, and say which tax grades the zone gives them', async () => {
    const { data } = await subgraph.execute<Products>(LIST, { filter: { zone: 'gedian', kind: 'TAX_BANK' } });
    expect(data!.loanProducts.nodes.length).toBe(2);
    for (const product of data!.loanProducts.nodes) {
      expect(product).toMatchObject({
        kind: 'TAX_BANK',
        criteria: { zones: ['gedian'] },
        taxGradeRanges: [
          {
            zone: 'gedian',
            grades: ['A', 'B'],
            rule: { code: 'TAX_BANK_GRADES', clause: '§11', zone: 'gedian', inherited: false },
          },
        ],
      });
    }
    const national = await subgraph.execute<Products>(LIST, { filter: { zone: 'yili', kind: 'TAX_BANK' }, first: 1 });
    expect(national.data!.loanProducts.nodes[0]!.taxGradeRanges).toMatchObject([
      { zone: 'yili', grades: ['A', 'B', 'M'], rule: { inherited: true } },
    ]);
    const other = await subgraph.execute<Products>(LIST, {
      filter: { zone: 'yili', kind: 'WORKING_CAPITAL' },
      first: 1,
    });
    expect(other.data!.loanProducts.nodes[0]!.taxGradeRanges).toEqual([]);
  });

  test('are paged to their end without gap or double', async () => {
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { data }: { data: Products | null } = await subgraph.execute<Products>(LIST, { first: 7, after });
      seen.push(...data!.loanProducts.nodes.map(({ id }) => id));
      ({ endCursor: after, hasNextPage: more } = data!.loanProducts.pageInfo);
    }
    expect(new Set(seen)).toEqual(new Set([...SAMPLE_PRODUCTS.values()].flat().map(({ id }) => id)));
    expect(seen.length).toBe(50);
  });

  test('first: 101 is refused', async () => {
    const { errors } = await subgraph.execute(LIST, { first: 101 });
    expect(errors?.[0]).toMatchObject({
      message: 'first must be from 1 to 100, but got: 101',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('G12: the loan service standard', () => {
  const ASK =
    'query ($zone: String!) { loanServiceStandard(zone: $zone) { zone steps days calendarDays documents rule { code clause } limitsRule { code clause } } }';
  test('is public: 3 steps, 8 calendar days, 8 documents in gedian', async () => {
    expect((await subgraph.execute(ASK, { zone: 'gedian' })).data).toEqual({
      loanServiceStandard: {
        zone: 'gedian',
        steps: 3,
        days: 8,
        calendarDays: true,
        documents: 8,
        rule: { code: 'LOAN_SME', clause: '§12' },
        limitsRule: { code: 'LOAN_SME_LIMITS', clause: '§12' },
      },
    });
  });
  test.each(['xinjian', 'zhundong', 'yili', 'district'])('is null in %s, which promises none', async zone =>
    expect((await subgraph.execute(ASK, { zone })).data).toEqual({ loanServiceStandard: null }),
  );
  test('of an unknown zone is refused', async () => {
    const { errors } = await subgraph.execute(ASK, { zone: 'gedain' });
    expect(errors?.[0]).toMatchObject({
      message: expect.stringContaining('zone must be one of'),
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

describe('the sample', () => {
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

  test('is counted for everybody, and shown to the enterprise alone', async () => {
    const index = Array.from({ length: 50 }, (_, at) => at).find(at => lifeOf(at, TEST_TODAY).needs.length === 2)!;
    const one = representation(index);
    const ask =
      'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Enterprise { financingSummary { openNeeds metNeeds } financingNeeds { nodes { amount } } } } }';
    const [counted] = await subgraph.database.query<object>(
      `select count(*) filter (where state = 'OPEN')::int as "openNeeds", count(*) filter (where matched_at is not null and state <> 'WITHDRAWN')::int as "metNeeds"
       from financing_need where credit_code = $1`,
      [one.creditCode],
    );
    const answers = [];
    for (const as of [
      {},
      enterpriseOf(representation(index + 1).creditCode),
      officerOf('credit'),
      { role: 'bank' as const },
    ])
      answers.push(await subgraph.execute(ask, { all: [one] }, as));
    for (const { data, errors } of answers)
      expect([data, errors]).toEqual([{ _entities: [{ financingSummary: counted, financingNeeds: null }] }, undefined]);
    for (const as of [enterpriseOf(one.creditCode), officerOf(department.name), { role: 'auditor' as const }]) {
      const { data } = await subgraph.execute<never>(ask, { all: [one] }, as);
      expect(data).toMatchObject({
        _entities: [{ financingNeeds: { nodes: [{ amount: expect.stringMatching(/^\d+\.00$/) }, {}] } }],
      });
    }
  });

  test('tells of needs in restricted changes only', async () => {
    const changes = await subgraph.changes({ limit: '1000' });
    const ofNeeds = changes.filter(({ type }) => String(type).startsWith('FinancingNeed'));
    expect(ofNeeds.length).toBeGreaterThan(50);
    expect(ofNeeds.every(({ restricted }) => restricted === true)).toBe(true);
  });
});
