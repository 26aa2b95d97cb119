/** A query that is known is answered as the pipeline answers it: the same status, headers and bytes. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { PUBLIC } from '../identity/principal.ts';
import type { Department } from '../department.ts';
import { graphError } from '../errors.ts';
import { createLog } from '../process/log.ts';
import { openTestSubgraph } from '../testing/department.ts';
import type { TestSubgraph } from '../testing/department.ts';

const TYPES = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])
  type Query { text(of: String!): String  fault: String  forbidden: String  seen: Seen  role: String  numbers: [Int!] }
  type Mutation { put: Int }
  type Seen @key(fields: "id") { id: ID! }`;

/** Which way each resolved field came. */
let ways: boolean[];
const noting =
  <Value>(value: () => Value) =>
  () => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 100;
    ways.push(new Error().stack!.includes('shared/server/fast-path.ts'));
    Error.stackTraceLimit = limit;
    return value();
  };
const department = {
  name: 'known',
  folder: '',
  typeDefs: parse(TYPES),
  entities: async () => [],
  migrations: async () => [],
  seed: undefined as never,
  loaders: {},
  resolvers: [
    {
      Query: {
        text: (_root: unknown, { of }: { of: string }) => noting(async () => `一${of}`)(),
        fault: noting(() => {
          throw new Error('a password');
        }),
        forbidden: noting(async () => {
          throw graphError('FORBIDDEN', 'not you');
        }),
        seen: noting(() => ({ id: 1 })),
        role: (_root: unknown, _args: unknown, { principal }: { principal: typeof PUBLIC }) =>
          noting(() => principal.role)(),
        numbers: noting(() => [1, 'no number']),
      },
      Mutation: { put: noting(() => 1) },
      Seen: { __resolveReference: ({ id }: { id: string }) => noting(() => ({ id }))() },
    },
  ],
} as unknown as Department;

let subgraph: TestSubgraph;
beforeAll(async () => {
  subgraph = await openTestSubgraph(department, { log: createLog('known', 'silent') });
  await ask({ query: '{ __typename }' }, { accept: 'application/json' });
});
afterAll(() => subgraph.close());

async function ask(payload: object, headers: Record<string, string> = {}) {
  ways = [];
  const response = await subgraph.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { ...(await subgraph.headers()), accept: 'application/json', 'x-request-id': 'r1', ...headers },
    payload,
  });
  const { date: _date, ...told } = response.headers;
  return {
    status: response.statusCode,
    headers: told,
    body: response.body,
    known: ways.length > 0 && ways.every(Boolean),
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
  ['a fault beside a value', { query: '{ fault text(of: "x") }' }],
  ['a refusal with a status', { query: '{ forbidden seen { id } }' }],
  ['a value that is none of its type', { query: '{ numbers }' }],
])('%s', async (_what, question) => {
  const first = await ask(question);
  expect(first.known).toBe(false);
  expect(await ask(question)).toEqual({ ...first, known: true });
  expect(first.headers['cache-control']).toBe('no-store');
});

test.each([
  ['variables that do not fit', { query: 'query C($of: String!) { text(of: $of) }', variables: { of: 1 } }],
  [
    'an operation that there is not',
    { query: 'query A { text(of: "a") } query C { text(of: "c") }', operationName: 'D' },
  ],
  ['a write', { query: 'mutation { put }' }],
  ['extensions', { query: '{ seen { id } }', extensions: {} }],
  ['a document that does not fit the schema', { query: '{ nothing }' }],
])('the pipeline answers %s', async (_what, question) => {
  const first = await ask(question);
  expect(await ask(question)).toEqual(first);
  expect(first.known).toBe(false);
});

test('who asks is looked at each time', async () => {
  await ask({ query: '{ role }' });
  expect(await ask({ query: '{ role }' }, await subgraph.headers({ role: 'auditor' }))).toMatchObject({
    known: true,
    body: '{"data":{"role":"auditor"}}\n',
  });
  expect(await ask({ query: '{ role }' }, { 'x-principal': 'nobody' })).toMatchObject({ status: 401, known: false });
  expect(await ask({ query: '{ role }' }, { accept: 'text/html' })).toMatchObject({ status: 406 });
});
