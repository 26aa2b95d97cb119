/** The fast path responds to a cached query as the pipeline does: with the same status, headers and bytes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { PUBLIC } from '../identity/principal.ts';
import type { Department } from '../department.ts';
import { graphError } from '../errors.ts';
import { createLog } from '../process/log.ts';
import type { Notes } from '../process/answer-notes.ts';
import { openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';

const TYPES = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { text(of: String!): String  fault: String  forbidden: String  seen: Seen  role: String  numbers: [Int!]  clock: Int }
  type Mutation { put: Int }
  type Seen @key(fields: "id") { id: ID! }`;

/** For each resolved field, whether the fast path executed it. */
let fastFields: boolean[];
const observed =
  <Value>(value: () => Value) =>
  () => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 100;
    fastFields.push(Boolean(new Error().stack?.includes('shared/server/fast-path.ts')));
    Error.stackTraceLimit = limit;
    return value();
  };
const department: Department = {
  name: 'fast-path',
  folder: '',
  typeDefs: parse(TYPES),
  entities: async () => [],
  migrations: async () => [],
  seed: { tables: [], rows: () => {} },
  loaders: {},
  rights: {},
  resolvers: [
    {
      Query: {
        text: (_root: unknown, { of }: { of: string }) => observed(async () => `一${of}`)(),
        fault: observed(() => {
          throw new Error('a password');
        }),
        forbidden: observed(async () => {
          throw graphError('FORBIDDEN', 'not you');
        }),
        seen: observed(() => ({ id: 1 })),
        role: (_root: unknown, _args: unknown, { principal }: { principal: typeof PUBLIC }) =>
          observed(() => principal.role)(),
        clock: (_root: unknown, _args: unknown, { notes }: { notes: Notes }) =>
          observed(() => {
            notes.holdsUntil(new Date(1_000));
            notes.holdsUntil(new Date(2_000));
            return 1;
          })(),
        numbers: observed(() => [1, 'no number']),
      },
      Mutation: { put: observed(() => 1) },
      Seen: { __resolveReference: ({ id }: { id: string }) => observed(() => ({ id }))() },
    },
  ],
};

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { log: createLog('fast-path', 'silent') });
  await send({ query: '{ __typename }' }, { accept: 'application/json' });
});
afterAll(() => subgraph.close());

async function send(payload: object, headers: Record<string, string> = {}) {
  fastFields = [];
  const response = await subgraph.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...(await subgraph.headers()), accept: 'application/json', 'x-request-id': 'r1', ...headers },
    payload,
  });
  const { date: _date, ...headersButDate } = response.headers;
  return {
    status: response.statusCode,
    headers: headersButDate,
    body: response.body,
    fast: fastFields.length > 0 && fastFields.every(Boolean),
  };
}

test.each([
  ['a value', { query: 'query($of: String!) { text(of: $of) }', variables: { of: '二' } }],
  [
    'one of several operations',
    { query: 'query A { text(of: "a") } query B { b: text(of: "b") }', operationName: 'B' },
  ],
  [
    'entities',
    {
      query: 'query($r: [_Any!]!) { _entities(representations: $r) { ... on Seen { id } } }',
      variables: { r: [{ __typename: 'Seen', id: '7' }] },
    },
  ],
  ['a fault next to a value', { query: '{ fault text(of: "x") }' }],
  ['a refusal with a status', { query: '{ forbidden seen { id } }' }],
  ['a value that does not fit its type', { query: '{ numbers }' }],
])('%s', async (_what, payload) => {
  const first = await send(payload);
  expect(first.fast).toBe(false);
  expect(await send(payload)).toEqual({ ...first, fast: true });
  expect(first.headers['cache-control']).toBe('no-store');
});

test.each([
  ['variables that do not fit', { query: 'query C($of: String!) { text(of: $of) }', variables: { of: 1 } }],
  [
    'an operation that does not exist',
    { query: 'query A { text(of: "a") } query C { text(of: "c") }', operationName: 'D' },
  ],
  ['a write', { query: 'mutation { put }' }],
  ['extensions', { query: '{ seen { id } }', extensions: {} }],
  ['a document that does not fit the schema', { query: '{ nothing }' }],
])('the pipeline answers %s', async (_what, payload) => {
  const first = await send(payload);
  expect(await send(payload)).toEqual(first);
  expect(first.fast).toBe(false);
});

test('until when an answer holds is told to who asks for notes, on both paths', async () => {
  const payload = { query: '{ clock }' };
  const told = await send(payload, { 'x-answer-notes': '1' });
  expect(JSON.parse(told.body)).toEqual({ data: { clock: 1 }, extensions: { holdsUntil: 1_000 } });
  expect(told.fast).toBe(false);
  const again = await send(payload, { 'x-answer-notes': '1' });
  expect([JSON.parse(again.body), again.fast]).toEqual([JSON.parse(told.body), true]);
  expect(JSON.parse((await send(payload)).body)).toEqual({ data: { clock: 1 } });
  expect(JSON.parse((await send({ query: '{ role }' }, { 'x-answer-notes': '1' })).body)).toEqual({
    data: { role: 'public' },
  });
});

test('the caller is authenticated at each request', async () => {
  await send({ query: '{ role }' });
  expect(await send({ query: '{ role }' }, await subgraph.headers({ role: 'auditor' }))).toMatchObject({
    fast: true,
    body: '{"data":{"role":"auditor"}}\n',
  });
  expect(await send({ query: '{ role }' }, { 'x-principal': 'no token' })).toMatchObject({ status: 401, fast: false });
  expect(await send({ query: '{ role }' }, { accept: 'text/html' })).toMatchObject({ status: 406 });
});
