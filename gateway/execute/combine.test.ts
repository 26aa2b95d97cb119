/** Several requests combined in one, and what a part that fails does to the others. */
import { describe, expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { Combinations, combine, isCombinable } from './combine.ts';
import type { FetchRequest } from './fetch-request.ts';
import { Requests } from './requests.ts';
import type { DepartmentResponse } from './requests.ts';

const NAMES =
  'query Q__a__1($representations:[_Any!]!,$first:Int){_entities(representations:$representations){...on A{name(first:$first)...F}}}fragment F on A{size}';
const SIZES = 'query Q__a__2($representations:[_Any!]!){_entities(representations:$representations){...on B{size}}}';
const SCHEMA = buildSchema(
  `scalar _Any union _Entity = A | B type A { name(first: Int): String size: Int } type B { size: Int } type Query { _entities(representations: [_Any!]!): [_Entity]! }`,
);

const requestOf = (id: number, operation: string, variables: string[] = []): FetchRequest => ({
  id,
  operation,
  variables,
  department: 'a',
  head: `{"query":${JSON.stringify(operation)},"variables":{`,
  hasShape: data =>
    ((data as { _entities: (object | null)[] })._entities ?? []).every(
      entity => entity === null || typeof entity === 'object',
    ),
  isAbstract: () => false,
  shared: true,
  keeping: undefined,
});
const [names, sizes] = [requestOf(0, NAMES, ['first']), requestOf(1, SIZES)];

/** Sends both in one request; the department sends the responses in turn. */
async function together(responses: DepartmentResponse[], variables: Record<string, unknown> = { first: 2 }) {
  const bodies: { query: string; variables: Record<string, unknown> }[] = [];
  const requests = new Requests(
    async ({ body }) => {
      bodies.push(JSON.parse(body));
      return responses[bodies.length - 1] ?? {};
    },
    variables,
    new Combinations(new Set([names, sizes])),
  );
  const received = await requests.together([
    { request: names, texts: ['{"__typename":"A","id":1}', '{"__typename":"A","id":2}'] },
    { request: sizes, texts: ['{"__typename":"B","id":3}'] },
  ]);
  return { bodies, received };
}
const E0 = [{ name: 'one', size: 1 }, null];
const E1 = [{ size: 3 }];

describe('one request', () => {
  test('is a valid document, with the variables and fragments of each part', async () => {
    const { bodies, received } = await together([
      { data: { e0: [{ name: 'one', size: 1 }, null], e1: [{ size: 3 }] } },
    ]);
    expect(bodies).toHaveLength(1);
    expect(validate(SCHEMA, parse(bodies[0]!.query))).toEqual([]);
    expect(bodies[0]!.variables).toEqual({
      first_0: 2,
      representations_0: [
        { __typename: 'A', id: 1 },
        { __typename: 'A', id: 2 },
      ],
      representations_1: [{ __typename: 'B', id: 3 }],
    });
    expect(received).toEqual([
      { entities: E0, errors: [] },
      { entities: E1, errors: [] },
    ]);
  });

  test('leaves out a variable that the client did not send', async () => {
    expect(Object.keys((await together([{ data: { e0: E0, e1: E1 } }], {})).bodies[0]!.variables)).toEqual([
      'representations_0',
      'representations_1',
    ]);
  });

  test('is combined once for the same parts', () => {
    const combinations = new Combinations(new Set([names, sizes]));
    expect(combinations.of([names, sizes])).toBe(combinations.of([names, sizes]));
    expect(combinations.of([sizes, names])).not.toBe(combinations.of([names, sizes]));
    expect(combine([SIZES]).head).toContain('e0:_entities(representations:$representations_0)');
  });
});

describe('an error', () => {
  test('of an entity belongs to its part', async () => {
    const error = { message: 'no', path: ['e0', 1, 'name'] };
    const { bodies, received } = await together([{ data: { e0: E0, e1: E1 }, errors: [error] }]);
    expect(bodies).toHaveLength(1);
    expect(received).toEqual([
      { entities: E0, errors: [{ message: 'no', path: ['_entities', 1, 'name'] }] },
      { entities: E1, errors: [] },
    ]);
  });

  test('of the department belongs to all parts, and nothing is sent again', async () => {
    const errors = [{ message: 'down', path: [], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } }];
    const { bodies, received } = await together([{ data: null, errors }]);
    expect(bodies).toHaveLength(1);
    expect(received).toEqual([
      { entities: null, errors },
      { entities: null, errors },
    ]);
  });

  test('of one part that takes the data of all along costs only that part: each is sent by itself', async () => {
    const own = [{ message: 'no such representation', path: ['_entities'] }];
    const { bodies, received } = await together([
      { data: null, errors: [{ message: 'no such representation', path: ['e0'] }] },
      { data: null, errors: own },
      { data: { _entities: E1 } },
    ]);
    expect(bodies.slice(1).map(({ query }) => query)).toEqual([NAMES, SIZES]);
    expect(received).toEqual([
      { entities: null, errors: own },
      { entities: E1, errors: [] },
    ]);
  });

  test.each([[{ e0: [null], e1: E1 }], [{ e0: 'x', e1: E1 }], [{ e1: E1 }], [{ e0: [1, 2], e1: E1 }]])(
    '%j: a part without the right shape is sent by itself',
    async data => {
      const { bodies, received } = await together([{ data }, { data: { _entities: E0 } }]);
      expect(bodies.slice(1).map(({ query }) => query)).toEqual([NAMES]);
      expect(received.map(({ entities }) => entities)).toEqual([E0, E1]);
    },
  );
});

test.each([
  [NAMES, true],
  ['{ a }', false],
  ['query($representations:[_Any!]!){_entities(representations:$representations){...on B{size}}a}', false],
  ['query($representations:[_Any!]!){x:_entities(representations:$representations){...on B{size}}}', false],
  ['mutation{a}', false],
])('%s can be combined: %s', (source, is) => {
  expect(isCombinable(source)).toBe(is);
});
