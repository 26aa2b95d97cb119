import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openTestSubgraph, sampleLives } from '#shared/testing/department.ts';
import type { TestResponse, TestSubgraph } from '#shared/testing/department.ts';
import { department } from '../index.ts';

const LIVES = 300;
let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { sample: LIVES });
});
afterAll(() => subgraph.close());

const LIST = `query ($filter: ProjectFilter, $first: Int, $after: String) { projects(filter: $filter, first: $first, after: $after) {
  nodes { projectCode zone category state } pageInfo { hasNextPage endCursor } } }`;
interface Page {
  projects: {
    nodes: { projectCode: string; zone: string; category: string; state: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string };
  };
}
async function allOf(filter: object | null): Promise<Page['projects']['nodes']> {
  const seen: Page['projects']['nodes'] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors }: TestResponse<Page> = await subgraph.execute<Page>(LIST, { filter, first: 7, after });
    if (errors) throw new Error(errors[0]!.message);
    seen.push(...data!.projects.nodes);
    if (!data!.projects.pageInfo.hasNextPage) return seen;
    after = data!.projects.pageInfo.endCursor;
  }
}

const FILTERS = [
  null,
  {},
  { zone: 'gedian' },
  { category: 'SME' },
  { state: 'APPROVED' },
  { zone: 'gedian', state: 'IN_REVIEW' },
  { zone: 'yili', category: 'INDUSTRIAL', state: 'APPROVED' },
];

describe('projects', () => {
  test.each(FILTERS)('are paged by keyset to their end, newest first, without gap or double: %j', async filter => {
    const seen = await allOf(filter);
    const where = Object.entries(filter ?? {})
      .map(([column, value]) => `and ${column} = '${value}'`)
      .join(' ');
    const rows = await subgraph.database.query<{ project_code: string }>(
      `select project_code from project where true ${where} order by applied_at desc, project_code desc`,
    );
    expect(seen.map(({ projectCode }) => projectCode)).toEqual(rows.map(row => row.project_code));
    expect(seen.length).toBeGreaterThan(0);
    for (const node of seen) expect(node).toMatchObject(filter ?? {});
  });

  test.each(FILTERS)('are read from an index in the order of the list: %j', async filter => {
    const where = Object.entries(filter ?? {})
      .map(([column, value]) => `and ${column} = '${value}'`)
      .join(' ');
    const client = await subgraph.database.pool.connect();
    try {
      // Three hundred lives are too few for an index to pay: the question is whether one fits.
      await client.query(
        'begin; set local enable_seqscan = off; set local enable_bitmapscan = off; set local enable_sort = off',
      );
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select project.*, status from (select id, status from service_case) service_case join project on id = case_id where true ${where} order by applied_at desc, project_code desc limit 20`,
      );
      const plan = rows.map(row => row['QUERY PLAN']).join('\n');
      expect(plan).toContain('Index Scan Backward');
      expect(plan).not.toContain('Sort');
    } finally {
      await client.query('rollback');
      client.release();
    }
  });

  test.each([
    [
      { filter: { zone: 'nowhere' } },
      'zone must be one of district, gedian, xinjian, yili, zhundong, but got: "nowhere"',
    ],
    [{ first: 0 }, 'first must be from 1 to 100, but got: 0'],
    [{ first: 101 }, 'first must be from 1 to 100, but got: 101'],
    [{ after: 'x' }, 'after must be a cursor that this list gave, but got: "x"'],
  ])('%j is refused', async (variables, message) => {
    const { errors } = await subgraph.execute(LIST, variables);
    expect(errors?.[0]).toMatchObject({ message, extensions: { code: 'BAD_USER_INPUT' } });
  });
});

describe('Enterprise.projects', () => {
  const OF_ENTERPRISE = `query ($codes: [_Any!]!) { _entities(representations: $codes) { ... on Enterprise { creditCode projects(first: 2) {
    nodes {
      projectCode limitDays rule { code } enterprise { creditCode }
      stages { state } clock { netDays light } pauses { reason }
    }
    pageInfo { hasNextPage } } } } }`;
  const codes = sampleLives(50);
  const references = (lives: readonly { creditCode: string }[]) => ({
    codes: lives.map(({ creditCode }) => ({ __typename: 'Enterprise', creditCode })),
  });

  test('are those of its life, newest first', async () => {
    const { data } = await subgraph.execute<{ _entities: { projects: { nodes: { projectCode: string }[] } }[] }>(
      OF_ENTERPRISE,
      references(codes),
    );
    for (const [index, { projects }] of data!._entities.entries()) {
      const expected = codes[index]!.projects.toSorted((a, b) =>
        a.appliedOn + a.code < b.appliedOn + b.code ? 1 : -1,
      ).map(({ code }) => code);
      // But the one that a broken promise ended, which is of no life's own projects.
      expect(projects.nodes.map(({ projectCode }) => projectCode).filter(code => code.slice(15, 17) !== '02')).toEqual(
        expected,
      );
    }
  });

  test('one enterprise and fifty take the same number of statements: one', async () => {
    const statementsFor = async (some: typeof codes): Promise<number> => {
      const before = subgraph.database.statements();
      expect((await subgraph.execute(OF_ENTERPRISE, references(some))).errors).toBeUndefined();
      return subgraph.database.statements() - before;
    };
    expect([await statementsFor(codes.slice(0, 1)), await statementsFor(codes)]).toEqual([1, 1]);
  });

  test('a project is found by its reference', async () => {
    const { code } = codes.find(({ projects }) => projects.length > 0)!.projects[0]!;
    const { data } = await subgraph.execute(
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Project { projectCode name } } }',
      {
        of: [{ __typename: 'Project', projectCode: code }],
      },
    );
    expect(data).toEqual({ _entities: [{ projectCode: code, name: expect.any(String) }] });
  });
});
