/**
 * Every message to an operator who starts the gateway wrongly, and to a caller who sends a wrong request, word for
 * word; and the gateway on a supergraph file alone.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { makeKeys } from '#shared/identity/principal.ts';
import { ROOT } from '#shared/process/config.ts';
import { USAGE } from './options.ts';
import { LINK, openTestGateway, startBroken, startDepartment } from './testing/gateway.ts';
import type { TestDepartment, TestGateway } from './testing/gateway.ts';

const SDL = `${LINK} type Query { hello: String secret: String @authenticated }`;
const folder = mkdtempSync(join(tmpdir(), 'gateway-misuse-'));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
let department: TestDepartment;
let supergraph: string;
const started: ChildProcess[] = [];

beforeAll(async () => {
  department = await startDepartment(SDL, { Query: { hello: () => 'you', secret: () => 's' } });
  const { supergraphSdl } = composeServices([{ name: 'greeter', url: department.url, typeDefs: parse(SDL) }]);
  supergraph = file('supergraph.graphql', supergraphSdl!);
});
afterAll(async () => {
  // Whatever a test that failed has left: one that runs on would keep this process, too.
  for (const child of started) child.kill('SIGKILL');
  await department.stop();
  rmSync(folder, { recursive: true });
});

/** Starts the gateway with nothing but these variables; `ready` is its address, `end` what it said at its end. */
function start(args: string[], environment: Record<string, string> = {}, cwd = ROOT) {
  const child = spawn(process.execPath, [join(ROOT, 'gateway', 'index.ts'), ...args], {
    cwd,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  started.push(child);
  let [out, err] = ['', ''];
  child.stdout!.on('data', chunk => (out += chunk));
  child.stderr!.on('data', chunk => (err += chunk));
  const end = new Promise<{ code: number | null; out: string; err: string }>(done =>
    child.on('close', code => done({ code, out, err })),
  );
  const ready = new Promise<string>((done, fail) => {
    child.on('message', message => done((message as { ready: string }).ready));
    void end.then(({ err }) => fail(new Error(err)));
  });
  ready.catch(() => {});
  return { child, ready, end };
}
const failure = async (args: string[], environment?: Record<string, string>) => {
  const { code, err } = await start(args, environment).end;
  expect(code).toBe(1);
  return err.trim();
};
const execute = async (url: string, query: string) =>
  (
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
  ).json();

describe('on a supergraph file alone', () => {
  test('runs from any folder by a relative path, refuses what is protected, and stops cleanly', async () => {
    const { child, ready, end } = start(['--supergraph', 'supergraph.graphql', '--port', '0'], {}, folder);
    const url = await ready;
    expect(await execute(url, '{ hello }')).toEqual({ data: { hello: 'you' } });
    expect(await execute(url, '{ hello secret }')).toMatchObject({
      data: { hello: 'you', secret: null },
      errors: [{ path: ['secret'], extensions: { code: 'UNAUTHORIZED_FIELD' } }],
    });
    expect(await (await fetch(`${url}/health/ready`)).json()).toMatchObject({
      status: 'ready',
      departments: [{ name: 'greeter', status: 'unknown' }],
    });
    child.kill('SIGTERM');
    const { code, out, err } = await end;
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('they are enforced before it');
  });
});

describe('says what is wrong in one line and ends with code 1', () => {
  test('a file that is not there', async () => {
    expect(await failure(['--supergraph', 'none.graphql'])).toBe(
      `gateway: cannot read the supergraph ${join(ROOT, 'none.graphql')}: there is no such file`,
    );
  });

  test('a file that is not GraphQL', async () => {
    const path = file('text.graphql', 'hello');
    expect(await failure(['--supergraph', path])).toBe(
      `gateway: ${path} is not GraphQL: Syntax Error: Unexpected Name "hello".`,
    );
  });

  test('a schema that is no supergraph', async () => {
    const path = file('schema.graphql', 'type Query { a: Int }');
    expect(await failure(['--supergraph', path])).toBe(
      `gateway: ${path} is not a supergraph: it has no enum join__Graph; compose the subgraphs' schemas first`,
    );
  });

  test('a supergraph that is invalid', async () => {
    const path = file('invalid.graphql', 'enum join__Graph { A } type Query { a: Int }');
    expect(await failure(['--supergraph', path, '--port', '0'])).toBe(
      `gateway: cannot run the supergraph ${path}: Invalid supergraph: must be a core schema`,
    );
  });

  test('a port that is taken', async () => {
    const taken = await startBroken(() => {});
    try {
      const message = `gateway: port ${taken.port} on 127.0.0.1 is taken: free it, or choose another with GATEWAY_PORT or --port`;
      expect(await failure(['--supergraph', supergraph, '--port', String(taken.port)])).toBe(message);
      expect(await failure(['--supergraph', supergraph], { GATEWAY_PORT: String(taken.port) })).toBe(message);
    } finally {
      await taken.stop();
    }
  });

  test('an option that does not exist, or one without its value', async () => {
    expect(await failure(['--supergrph', supergraph])).toBe(`gateway: unknown option --supergrph\n${USAGE}`);
    expect(await failure(['-x'])).toBe(`gateway: unknown option -x\n${USAGE}`);
    expect(await failure([supergraph])).toBe(`gateway: unexpected argument ${supergraph}\n${USAGE}`);
    expect(await failure(['--supergraph'])).toBe(`gateway: --supergraph needs a value\n${USAGE}`);
    expect(await failure(['--supergraph', '--port', '1'])).toBe(`gateway: --supergraph needs a value\n${USAGE}`);
  });

  test('a port that does not exist', async () => {
    for (const port of ['x', '70000', '4e3', '1.5'])
      expect(await failure(['--port', port])).toBe(`gateway: --port must be a port from 0 to 65535, but got: ${port}`);
  });

  test('issuers, API keys or manifests that are wrong', async () => {
    expect(await failure([], { JWT_ISSUERS: '[{"issuer":"a"}]' })).toMatch(
      /^gateway: wrong configuration:\n {2}JWT_ISSUERS: must be a list of \{"issuer", "jwks", "roles", …\} \(0: jwks: Invalid input/,
    );
    expect(await failure([], { CLIENTS: 'desk' })).toBe(
      'gateway: wrong configuration:\n  CLIENTS: must be JSON: a list of {"name", …}, but got: "desk"',
    );
    expect(await failure([], { API_KEYS_FILE: '/nowhere/keys.json' })).toBe(
      "gateway: API_KEYS_FILE: /nowhere/keys.json cannot be read: ENOENT: no such file or directory, open '/nowhere/keys.json'",
    );
    expect(await failure([], { OPERATION_MANIFESTS: '/nowhere/m.json' })).toBe(
      "gateway: OPERATION_MANIFESTS: /nowhere/m.json cannot be read: ENOENT: no such file or directory, open '/nowhere/m.json'",
    );
  });

  test('a variable that is wrong', async () => {
    expect(await failure([], { SUBGRAPH_POLL_MS: 'soon' })).toMatch(
      /^gateway: wrong configuration:\n {2}SUBGRAPH_POLL_MS: .*"soon"$/,
    );
  });
});

describe('a caller who sends a wrong request gets the rule and what was got', () => {
  const GRAPH = `${LINK} type Query { hello(first: Int): [String] mine: String @authenticated } type Mutation { write: Int }`;
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await openTestGateway(
      { greeter: { contract: GRAPH } },
      {
        PRINCIPAL_PUBLIC_KEY: JSON.stringify(makeKeys().publicKey),
        API_KEYS_FILE: file('keys.json', '[]'),
        INTROSPECTION: 'identified',
        RATE_PER_MINUTE: '1000',
        CLIENTS: '[{"name":"strict","operations":"enforce"},{"name":"slow","ratePerMinute":1}]',
        OPERATION_MANIFESTS: `other=${file('m.json', '{"id-1":"{ hello }"}')}`,
      },
    );
    await gateway.loaded;
    await gateway.execute('{ hello }', { headers: { 'x-client-name': 'slow' } });
  });
  afterAll(() => gateway.close());

  const HASH = '0'.repeat(64);
  test.each<
    [
      what: string,
      body: object | string,
      headers: Record<string, string>,
      status: number,
      code: string,
      message: string | RegExp,
    ]
  >([
    [
      'a body that is no JSON',
      '{',
      {},
      400,
      'BAD_REQUEST',
      'Invalid JSON: the body does not parse, but its content-type is application/json',
    ],
    [
      'nothing to run',
      { query: '' },
      {},
      400,
      'BAD_REQUEST',
      'GraphQL operations must contain a non-empty `query` or a `persistedQuery` extension.',
    ],
    ['several at once', [{ query: '{ hello }' }], {}, 400, 'BAD_REQUEST', 'Operation batching disabled.'],
    ['no GraphQL', { query: '{' }, {}, 400, 'GRAPHQL_PARSE_FAILED', 'Syntax Error: Expected Name, found <EOF>.'],
    [
      'an unknown field, as an outsider',
      { query: '{ helo }' },
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'Cannot query field "helo" on type "Query".',
    ],
    [
      'a subscription',
      { query: 'subscription { hello }' },
      {},
      400,
      'GRAPHQL_VALIDATION_FAILED',
      'the schema has no subscription',
    ],
    [
      'an operation that the document does not have',
      { query: 'query A { hello }', operationName: 'B' },
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'the document has no operation B',
    ],
    [
      'none of several operations',
      { query: 'query A { hello } query B { hello }' },
      {},
      400,
      'OPERATION_RESOLUTION_FAILURE',
      'the document has several operations: name one in operationName',
    ],
    [
      'for the schema, as an outsider',
      { query: '{ __schema { types { name } } }' },
      {},
      401,
      'UNAUTHENTICATED',
      'introspection is for identified callers: send the header authorization: Bearer <token>',
    ],
    [
      'with a header that is no token',
      { query: '{ hello }' },
      { authorization: 'Basic eDp5' },
      401,
      'UNAUTHENTICATED',
      'the authorization header must be: Bearer <token>',
    ],
    [
      'with a token that is not a token',
      { query: '{ hello }' },
      { authorization: 'Bearer x' },
      401,
      'UNAUTHENTICATED',
      'the token was not accepted: Invalid Compact JWS',
    ],
    [
      'with an unknown API key',
      { query: '{ hello }' },
      { 'x-api-key': 'x' },
      401,
      'UNAUTHENTICATED',
      'the API key in x-api-key is not known',
    ],
    [
      'as two callers',
      { query: '{ hello }' },
      { 'x-api-key': 'x', authorization: 'Bearer x' },
      401,
      'UNAUTHENTICATED',
      'one identity only: send authorization or x-api-key, but got both',
    ],
    [
      'too often',
      { query: '{ hello }' },
      { 'x-client-name': 'slow' },
      429,
      'RATE_LIMITED',
      /^client slow may send 1 requests a minute: try again in \d+ s$/,
    ],
    [
      'for too much',
      { query: '{ hello(first: 1001) }' },
      {},
      400,
      'LIMIT_EXCEEDED',
      'a list may have at most 1000 items, but got: 1001',
    ],
    [
      'what is not registered',
      { query: '{ other: hello }' },
      { 'x-client-name': 'strict' },
      400,
      'OPERATION_NOT_REGISTERED',
      'client strict may send registered operations only: send one of their ids, or register this one',
    ],
    ['by an unknown id', { documentId: 'id-2' }, {}, 400, 'OPERATION_UNKNOWN', 'no operation id-2 is registered'],
    [
      "by another client's id",
      { documentId: 'id-1' },
      { 'x-client-name': 'strict' },
      400,
      'OPERATION_WRONG_CLIENT',
      'operation id-1 is registered for another client, but got: strict',
    ],
    [
      'with a hash that is not its own',
      { query: '{ hello }', extensions: { persistedQuery: { version: 1, sha256Hash: HASH } } },
      {},
      400,
      'OPERATION_HASH_MISMATCH',
      `the hash must be the SHA-256 of the text, 001c3174e099bd72b729d0c0a529ba9f5a740c446e2a6e1d71b283cb84ec3065, but got: ${HASH}`,
    ],
  ])('%s', async (_what, body, headers, status, code, message) => {
    const response = await gateway.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: body,
    });
    const { errors } = response.json<{ errors: { message: string; extensions: { code: string } }[] }>();
    expect([response.statusCode, errors[0]!.extensions.code, errors.length]).toEqual([status, code, 1]);
    if (typeof message === 'string') expect(errors[0]!.message).toBe(message);
    else expect(errors[0]!.message).toMatch(message);
  });

  test('for what it may not see', async () => {
    expect(await gateway.execute('{ mine }')).toEqual({
      status: 200,
      data: { mine: null },
      errors: [
        {
          message: 'Query.mine needs an identity: send the header authorization: Bearer <token>',
          path: ['mine'],
          extensions: { code: 'UNAUTHORIZED_FIELD' },
        },
      ],
    });
  });
});
