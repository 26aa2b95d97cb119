/** Registered operations: ids in place of texts, and clients that may ask nothing else. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readConfig } from '#shared/process/config.ts';
import { createLog } from '#shared/process/log.ts';
import { createOperations, readOperations } from './registered-operations.ts';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const SDL = `${LINK} type Query { hello(to: String): String other: String }`;
const HELLO = 'query Hello($to: String) {\n  # greets\n  hello(to: $to)\n}\n';
const MOBILE = 'query Mobile { other }';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'operations-'));
const file = (name: string, value: unknown): string => {
  writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  return join(folder, name);
};
const apolloManifest = file('apollo.json', {
  format: 'apollo-persisted-query-manifest',
  version: 1,
  operations: [
    { id: 'hello-1', name: 'Hello', type: 'query', body: HELLO },
    { id: 'mobile-1', name: 'Mobile', type: 'query', body: MOBILE, clientName: 'mobile' },
  ],
});
const relayManifest = file('relay.json', { '0123abcd': 'query Relay { hello(to: "relay") }' });
/** What @graphql-codegen/client-preset 6.2.0 writes with `persistedDocuments: true`, word for word. */
const CODEGEN_HASH = '7cb922b374c998fd42bf5383edaf55aa3c007f478a3c2eca4ac541694af18a83';
const codegenManifest = file(
  'persisted-documents.json',
  `{
  "sha256:${CODEGEN_HASH}": "query Codegen($to: String) { hello(to: $to) other }"
}`,
);
const CLIENTS = JSON.stringify([
  { name: 'mobile', operations: 'enforce' },
  { name: 'desk', operations: 'report' },
  { name: 'portal', operations: 'enforce' },
]);
let department: TestDepartment;
let gateway: TestGateway;

beforeAll(async () => {
  department = await startDepartment(SDL, {
    Query: { hello: (_: unknown, { to }: { to?: string }) => `hello ${to ?? 'you'}`, other: () => 'o' },
  });
  gateway = await openTestGateway(
    { a: { contract: SDL, url: department.url } },
    { OPERATION_MANIFESTS: `${apolloManifest}, mobile=${relayManifest}, portal=${codegenManifest}`, CLIENTS },
  );
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
  rmSync(folder, { recursive: true });
});

const post = async (payload: object, client = '') =>
  (
    await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
      headers: client ? { 'x-client-name': client } : {},
    })
  ).json<{ data?: object; errors?: { message: string; extensions: { code: string } }[] }>();
const get = async (parameters: Record<string, string>, client = 'web') =>
  (
    await gateway.app.inject({
      method: 'GET',
      url: `/graphql?${new URLSearchParams(parameters)}`,
      headers: { 'apollo-require-preflight': '1', 'x-client-name': client },
    })
  ).json<{ data?: object }>();
const refusal = async (payload: object, client?: string) => {
  const { errors, data } = await post(payload, client);
  expect(data).toBeUndefined();
  return `${errors![0]!.extensions.code}: ${errors![0]!.message}`;
};
const hashed = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });

describe('an id in place of the text', () => {
  test('is accepted as documentId, as doc_id, and as the hash of a persisted query; by POST and by GET', async () => {
    const data = { hello: 'hello Li' };
    const variables = { to: 'Li' };
    expect((await post({ documentId: 'hello-1', variables })).data).toEqual(data);
    expect((await post({ doc_id: 'hello-1', variables, operationName: 'Hello' })).data).toEqual(data);
    expect((await post({ ...hashed('hello-1'), variables })).data).toEqual(data);
    expect((await get({ documentId: 'hello-1', variables: JSON.stringify(variables) })).data).toEqual(data);
    expect(
      (await get({ extensions: JSON.stringify(hashed('hello-1').extensions), variables: JSON.stringify(variables) }))
        .data,
    ).toEqual(data);
  });

  test('is valid for its client alone where it is registered for one client', async () => {
    expect((await post({ documentId: 'mobile-1' }, 'mobile')).data).toEqual({ other: 'o' });
    expect((await post({ documentId: '0123abcd' }, 'mobile')).data).toEqual({ hello: 'hello relay' });
    expect(await refusal({ documentId: 'mobile-1' }, 'desk')).toBe(
      'OPERATION_WRONG_CLIENT: operation mobile-1 is registered for another client, but got: desk',
    );
    expect(await refusal({ documentId: 'mobile-1' })).toBe(
      'OPERATION_WRONG_CLIENT: operation mobile-1 is registered for another client, but got: no client name',
    );
  });

  test('of GraphQL Code Generator is found in every form in which clients send it', async () => {
    const persistedQuery = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } });
    for (const sent of [
      { documentId: `sha256:${CODEGEN_HASH}` },
      { documentId: CODEGEN_HASH },
      persistedQuery(`sha256:${CODEGEN_HASH}`),
      persistedQuery(CODEGEN_HASH),
    ]) {
      expect(await post(sent, 'portal')).toEqual({ data: { hello: 'hello you', other: 'o' } });
    }
  });

  test('that is no manifest is refused', async () => {
    expect(await refusal({ documentId: 'nothing' })).toBe('OPERATION_UNKNOWN: no operation nothing is registered');
    expect(await refusal(hashed('nothing'), 'mobile')).toBe('OPERATION_UNKNOWN: no operation nothing is registered');
  });
});

describe('a client', () => {
  test('that is limited to registered operations may send their text, however it is formatted, and no other', async () => {
    expect((await post({ query: 'query Hello($to:String){hello(to:$to)}' }, 'mobile')).data).toEqual({
      hello: 'hello you',
    });
    expect(await refusal({ query: '{ hello }' }, 'mobile')).toBe(
      'OPERATION_NOT_REGISTERED: client mobile may send registered operations only: send one of their ids, or register this one',
    );
    expect(await refusal({ query: '{ hello }', ...hashed(sha256('{ hello }')) }, 'mobile')).toMatch(
      /^OPERATION_NOT_REGISTERED/,
    );
  });

  test('in the mode report may send any operation, and so may one without a rule', async () => {
    expect((await post({ query: '{ other }' }, 'desk')).data).toEqual({ other: 'o' });
    expect((await post({ query: '{ other }' })).data).toEqual({ other: 'o' });
  });

  test('logs each operation that is not registered once', () => {
    const logged: unknown[] = [];
    const counted: string[] = [];
    const log = { ...createLog('x', 'silent'), warn: (fields: unknown) => logged.push(fields) } as never;
    const { resolve } = createOperations([], readConfig({ OPERATIONS_MODE: 'report' }), log, client =>
      counted.push(client),
    );
    for (const query of ['query A { a }', 'query A { a }', 'nonsense']) resolve({ query }, 'web');
    expect(logged).toEqual([
      { client: 'web', operation: sha256('query A { a }'), names: ['A'] },
      { client: 'web', operation: sha256('nonsense'), names: [] },
    ]);
    expect(counted).toEqual(['web', 'web', 'web']);
  });
});

describe('automatic persisted queries', () => {
  test('are kept after their text came once; the text of an unknown one is requested', async () => {
    const query = '{ other again: other }';
    expect(await refusal(hashed(sha256(query)))).toBe('PERSISTED_QUERY_NOT_FOUND: PersistedQueryNotFound');
    const data = { other: 'o', again: 'o' };
    expect((await post({ query, ...hashed(sha256(query)) })).data).toEqual(data);
    expect((await post(hashed(sha256(query)))).data).toEqual(data);
  });

  test('whose hash is wrong are refused', async () => {
    expect(await refusal({ query: '{ other }', ...hashed('wrong') })).toBe(
      `OPERATION_HASH_MISMATCH: the hash must be the SHA-256 of the text, ${sha256('{ other }')}, but got: wrong`,
    );
  });

  test.each([{ version: 2, sha256Hash: 'x' }, { version: 1, sha256Hash: {} }, 'x', 5])(
    'that are malformed are refused: %j',
    async persistedQuery => {
      for (const query of [{ query: '{ other }' }, {}]) {
        expect(await refusal({ ...query, extensions: { persistedQuery } })).toBe(
          `BAD_REQUEST: extensions.persistedQuery must be {"version": 1, "sha256Hash": "<hash>"}, but got: ${JSON.stringify(persistedQuery)}`,
        );
      }
    },
  );
});

describe('what is registered', () => {
  test("are the files of the gateway and of the departments, under their text's hash, and the manifests", () => {
    for (const place of ['gateway/operations', 'subgraphs/credit/operations'])
      mkdirSync(join(folder, place), { recursive: true });
    file('subgraphs/credit/schema.graphql', SDL);
    file('gateway/operations/Hello.graphql', HELLO);
    file('gateway/operations/Hello.json', '{}');
    file('subgraphs/credit/operations/Mobile.graphql', MOBILE);
    expect(
      readOperations(readConfig({ OPERATION_MANIFESTS: `mobile=${relayManifest}` }), folder).map(
        ({ id, clients, file: from }) => [id, clients, from],
      ),
    ).toEqual([
      [sha256(HELLO), undefined, 'gateway/operations/Hello.graphql'],
      [sha256(MOBILE), undefined, 'subgraphs/credit/operations/Mobile.graphql'],
      ['0123abcd', ['mobile'], relayManifest],
    ]);
  });

  test.each([
    ['none.json', undefined, 'none.json cannot be read: ENOENT'],
    ['text.json', 'text', 'text.json cannot be read: Unexpected token'],
    [
      'list.json',
      '[1]',
      'list.json must be a manifest of Apollo ({"format": "apollo-persisted-query-manifest", …}) or Relay ({"<id>": "<text>"})',
    ],
    [
      'wrong.json',
      '{"x": "query {"}',
      'wrong.json: operation x is not GraphQL: Syntax Error: Expected Name, found <EOF>.',
    ],
  ])('%s stops the start', (name, text, message) => {
    if (text !== undefined) file(name, text);
    expect(() => readOperations(readConfig({ OPERATION_MANIFESTS: join(folder, name) }), undefined)).toThrow(message);
  });
});
