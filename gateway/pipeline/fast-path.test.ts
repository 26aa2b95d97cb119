/**
 * An operation that was executed before is answered without Apollo Server's pipeline, with the same bytes and after the
 * same checks.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GATEWAY_AUDIENCE, createSigner, makeKeys } from '#shared/identity/principal.ts';
import { freePort } from '#shared/process/free-port.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const CONTRACT = `${LINK}
  type Query { hello(name: String! = "you"): String faulty: String refused: String required: String! thing(id: ID!): Thing secret: String @authenticated }
  type Mutation { write(text: String): String }
  type Thing @key(fields: "id") { id: ID! name: String }`;
const OTHER = `${LINK} type Thing @key(fields: "id") { id: ID! size: Int }`;
const resolvers = {
  Query: {
    hello: (_: unknown, { name }: { name: string }) => `hello, ${name} 企业`,
    faulty: () => {
      throw new Error('password=secret');
    },
    refused: () => {
      throw Object.assign(new Error('that is not a code'), { extensions: { code: 'BAD_USER_INPUT' } });
    },
    required: () => null,
    thing: (_: unknown, { id }: { id: string }) => ({ id, name: `thing ${id}` }),
    secret: () => 's',
  },
  Mutation: { write: (_: unknown, { text }: { text: string }) => text },
};

let department: TestDepartment;
let gateway: TestGateway;
let authorization: string;
beforeAll(async () => {
  const keys = makeKeys();
  department = await startDepartment(CONTRACT, resolvers);
  gateway = await openTestGateway(
    {
      first: { contract: CONTRACT, url: department.url },
      other: { contract: OTHER, url: `http://127.0.0.1:${await freePort()}` },
    },
    {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      BREAKER_FAILURES: '1000',
      SUBGRAPH_RETRIES: '0',
    },
  );
  await gateway.loaded;
  authorization = `Bearer ${await (await createSigner(keys.privateKey))({ role: 'officer', subject: 'o-1', creditCodes: [], department: 'credit' }, GATEWAY_AUDIENCE)}`;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

const post = async (body: object, headers: Record<string, string> = {}) => {
  const response = await fetch(new URL('/graphql', gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': 'r-1', ...headers },
    body: JSON.stringify(body),
  });
  // The time, and what is left of the caller's minute, are another each time.
  const {
    date: _date,
    'ratelimit-remaining': _left,
    'ratelimit-reset': _reset,
    ...kept
  } = Object.fromEntries(response.headers);
  return { status: response.status, headers: kept, text: await response.text() };
};
/** How many requests of the caller's minute are left after this one. */
const left = async (body: object, headers: Record<string, string> = {}): Promise<number> => {
  const response = await fetch(new URL('/graphql', gateway.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  await response.text();
  return Number(response.headers.get('ratelimit-remaining'));
};

describe('the second response equals the first', () => {
  test.each([
    ['data', { query: '{ hello }' }, 200],
    ['with a name', { query: 'query A { hello } query B { faulty }', operationName: 'A' }, 200],
    ['with another of the names', { query: 'query A { hello } query B { faulty }', operationName: 'B' }, 200],
    ['with variables', { query: 'query ($n: String!) { hello(name: $n) }', variables: { n: 'x' } }, 200],
    ['a mutation', { query: 'mutation ($t: String) { write(text: $t) }', variables: { t: 'x' } }, 200],
    ["a department's error", { query: '{ refused hello }' }, 200],
    ['a masked error', { query: '{ faulty }' }, 200],
    ['null where it cannot be', { query: '{ required hello }' }, 200],
    ['a department that is down', { query: '{ thing(id: 1) { name size } }' }, 200],
    ['an introspection', { query: '{ __schema { queryType { name } } }' }, 200],
    ['a protected field', { query: '{ secret }' }, 200],
    ['a wrong variable', { query: 'query ($n: String!) { hello(name: $n) }', variables: { n: 5 } }, 400],
    ['a missing variable', { query: 'query ($n: String!) { hello(name: $n) }' }, 400],
    ['an unknown name', { query: 'query A { hello }', operationName: 'C' }, 400],
    ['an invalid document', { query: '{ nothing }' }, 400],
    ['with extensions', { query: '{ hello }', extensions: { x: 1 } }, 200],
    ['with variables of a wrong type', { query: '{ hello }', variables: 'x' }, 400],
  ])('%s', async (_name, body, status) => {
    for (const accept of ['*/*', 'application/graphql-response+json, application/json;q=0.9']) {
      const first = await post(body, { accept });
      expect(first.status).toBe(status);
      for (let again = 0; again < 6; again += 1) expect(await post(body, { accept })).toEqual(first);
    }
  });

  test('and is requested of the departments once', async () => {
    const body = { query: 'mutation Once { write(text: "once") }' };
    for (let again = 0; again < 3; again += 1) {
      const before = department.headers.length;
      await post(body);
      expect(department.headers.slice(before).filter(headers => headers['x-request-id'] === 'r-1')).toHaveLength(1);
    }
  });

  test('what is protected is checked for each caller', async () => {
    const body = { query: 'query Mine { secret }' };
    for (let again = 0; again < 3; again += 1)
      expect(await post(body, { authorization })).toMatchObject({ status: 200, text: '{"data":{"secret":"s"}}\n' });
    for (let again = 0; again < 3; again += 1) {
      const before = department.headers.length;
      expect(JSON.parse((await post(body)).text)).toEqual({
        data: { secret: null },
        errors: [expect.objectContaining({ path: ['secret'], extensions: { code: 'UNAUTHORIZED_FIELD' } })],
      });
      expect(department.headers.slice(before).filter(headers => headers['x-request-id'] === 'r-1')).toEqual([]);
    }
    expect(await post(body, { authorization: 'Bearer x' })).toMatchObject({
      status: 401,
      text: expect.stringContaining('the token was not accepted'),
    });
  });

  test('each counts once against the caller, also one that is refused', async () => {
    for (const body of [
      { query: 'query Counted { hello }' },
      { query: 'query Counted { __schema { queryType { name } } }' },
      { query: `query Counted { ${'hello '.repeat(30_000)} }` },
    ]) {
      for (let again = 0; again < 4; again += 1) await post(body);
      for (const _ of [1, 2, 3]) {
        const before = await left(body, { 'x-client-name': 'c' });
        const after = await left(body, { 'x-client-name': 'c' });
        // A new minute may have begun between the two.
        if (after < before) expect(before - after).toBe(1);
      }
    }
  });

  test('a page that may not send requests is refused as before', async () => {
    const body = { query: 'query Formed { hello }' };
    for (let again = 0; again < 3; again += 1) await post(body);
    expect(await post(body, { 'content-type': 'text/plain' })).toMatchObject({
      status: 400,
      text: expect.stringContaining('CSRF'),
    });
    expect(await post(body, { accept: 'image/png' })).toMatchObject({ status: 406 });
  });
});
