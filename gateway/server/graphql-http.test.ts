/** GraphQL over HTTP, as its specification's own audits see it, and no request of a foreign page. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { buildClientSchema, getIntrospectionQuery, printSchema } from 'graphql';
import { serverAudits } from 'graphql-http';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const SDL = `${LINK} type Query { hello: String } type Mutation { write: String }`;
let department: TestDepartment;
let gateway: TestGateway;

beforeAll(async () => {
  department = await startDepartment(SDL, { Query: { hello: () => 'you' }, Mutation: { write: () => 'written' } });
  gateway = await openTestGateway({ a: { contract: SDL, url: department.url } });
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

const audits = serverAudits({
  url: () => `${gateway.url}/graphql`,
  // What clients of ours always send with a GET: a foreign page cannot.
  fetchFn: (url: string, init: RequestInit = {}) =>
    fetch(url, {
      ...init,
      headers: { 'apollo-require-preflight': 'true', ...(init.headers as Record<string, string>) },
    }),
});

test('there are audits of every rule', () => {
  expect(audits.length).toBeGreaterThan(50);
});

test.each(audits.map(audit => [`${audit.id} ${audit.name}`, audit] as const))('%s', async (_name, audit) => {
  const result = await audit.fn();
  const reason = result.status === 'ok' ? undefined : `${result.status}: ${result.reason}`;
  expect(reason).toBeUndefined();
});

describe('introspection', () => {
  const ask = async (query: string) =>
    (await gateway.execute(query)) as { data?: Record<string, never>; errors?: object };

  test('answers every question that graphql-js knows, twice the same, and asks no department', async () => {
    const before = department.received.length;
    const query = getIntrospectionQuery({ oneOf: true, specifiedByUrl: true, inputValueDeprecation: true });
    const [first, second] = [await ask(query), await ask(query)];
    expect(first.errors).toBeUndefined();
    expect(second.data).toEqual(first.data);
    expect(printSchema(buildClientSchema(first.data as never))).toContain('hello: String');
    expect(department.received).toHaveLength(before);
  });

  test('through fragments, and beside what departments know', async () => {
    expect(
      (await ask('{ ...A } fragment A on Query { __typename ... { __type(name: "Query") { isOneOf name } } }')).data,
    ).toEqual({ __typename: 'Query', __type: { isOneOf: null, name: 'Query' } });
    expect((await ask('{ hello __type(name: "Query") { name } }')).data).toEqual({
      hello: 'you',
      __type: { name: 'Query' },
    });
  });
});

describe('a request that a foreign page can make', () => {
  test.each([
    ['a GET without a header of its own', 'GET', {}, undefined],
    ['a form', 'POST', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={hello}'],
    ['a text', 'POST', { 'content-type': 'text/plain' }, '{"query":"{ hello }"}'],
    ['several parts', 'POST', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
  ])('is refused: %s', async (_what, method, headers, body) => {
    const before = department.received.length;
    const response = await fetch(`${gateway.url}/graphql${method === 'GET' ? '?query={hello}' : ''}`, {
      method,
      headers: headers as Record<string, string>,
      ...(body && { body }),
    });
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(department.received).toHaveLength(before);
  });

  test('is none with a header that a form cannot send', async () => {
    const response = await fetch(`${gateway.url}/graphql?query={hello}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect(await response.json()).toEqual({ data: { hello: 'you' } });
  });

  test('writes nothing by GET', async () => {
    const response = await fetch(`${gateway.url}/graphql?query=mutation{write}`, {
      headers: { 'apollo-require-preflight': '1' },
    });
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });
});
