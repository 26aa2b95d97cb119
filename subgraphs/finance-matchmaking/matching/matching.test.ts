import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { lifeOf } from '#shared/sample/life.ts';
import { TEST_TODAY, officerOf, openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
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

  test('an unknown grade fits no product that requires one, and is called unknown', async () => {
    expect(
      kinds(await matchesOf({ taxGrade: null, creditGrade: null, sizeClass: 'SMALL', foundedOn: '2010-01-01' })),
    ).toEqual(['FIXED_ASSET', 'SCIENCE_TECH', 'WORKING_CAPITAL', 'WORKING_CAPITAL', 'FIXED_ASSET']);
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

  test('a new enterprise without any grade has a choice, for running business and for equipment', async () => {
    const start = { taxGrade: null, creditGrade: null, foundedOn: TEST_TODAY };
    const small = await matchesOf({ ...start, sizeClass: 'MICRO', industry: { divisionCode: '39' } });
    expect(new Set(kinds(small))).toEqual(new Set(['WORKING_CAPITAL', 'FIXED_ASSET', 'SCIENCE_TECH']));
    expect(small.length).toBeGreaterThanOrEqual(4);
    expect(kinds(await matchesOf({ ...start, sizeClass: 'LARGE', industry: { divisionCode: '62' } }))).toEqual([
      'WORKING_CAPITAL',
    ]);
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
    const query = MATCHES.replace(
      'financingSummary',
      'financingNeeds(first: 3) { nodes { id matchedProduct { name } } } financingSummary',
    );
    const statementsFor = async (count: number) => {
      const before = subgraph.database.statements();
      const all = Array.from({ length: count }, (_, index) => representation(index));
      const { data, errors } = await subgraph.execute<
        Entities<{ financingNeeds: { nodes: { matchedProduct: object | null }[] } }>
      >(query, { all }, officerOf(department.name));
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
    await subgraph.execute(query, { all: [representation(some)] }, officerOf(department.name));
    expect(subgraph.database.statements() - before).toBe(4);
  });
});
