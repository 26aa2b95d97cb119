import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph } from '#shared/testing/department.ts';
import type { TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';
import { SAMPLE_PRODUCTS } from './catalogue.ts';

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: 100 });
});
afterAll(() => subgraph.close());

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
    expect(seen.length).toBe(65);
  });

  test('of a zone that there is none of are refused, as of every other list', async () => {
    const { errors } = await subgraph.execute(LIST, { filter: { zone: 'nowhere' } });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('first: 101 is refused', async () => {
    const { errors } = await subgraph.execute(LIST, { first: 101 });
    expect(errors?.[0]).toMatchObject({
      message: 'first must be from 1 to 100, but got: 101',
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
