/** The gateway through its front door: joining, parts that fail, identity, and the other routes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { composeServices } from '@apollo/composition';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import {
  GATEWAY_AUDIENCE,
  PRINCIPAL_HEADER,
  PUBLIC,
  createSigner,
  createVerifier,
  makeKeys,
} from '#shared/identity/principal.ts';
import { readConfig } from '#shared/process/config.ts';
import { freePort } from '#shared/process/free-port.ts';
import { createLog } from '#shared/process/log.ts';
import { openGateway } from './gateway.ts';
import { LINK, eventually, openTestGateway, startBroken, startDepartment } from './testing/gateway.ts';
import type { TestDepartment, TestGateway } from './testing/gateway.ts';

const MARKET = `${LINK}
  type Query { enterprise(code: ID!): Enterprise enterprises: [Enterprise!]! faulty: String refused: String }
  "An enterprise. 企业"
  type Enterprise @key(fields: "code") { code: ID! name: String }`;
const CREDIT = `${LINK}
  type Enterprise @key(fields: "code") { code: ID! grade: String }
  type Query { grades: [String!] }`;
const enterprise = (code: string) => ({ __typename: 'Enterprise', code, name: `enterprise ${code}` });
const marketResolvers = {
  Query: {
    enterprise: (_: unknown, { code }: { code: string }) => enterprise(code),
    enterprises: () => ['1', '2', '3'].map(enterprise),
    faulty: () => {
      throw new Error('password=secret');
    },
    refused: () => {
      throw Object.assign(new Error('that is not a code'), { extensions: { code: 'BAD_USER_INPUT', rule: 'X' } });
    },
  },
};
const creditResolvers = {
  Query: { grades: () => ['A', 'B'] },
  Enterprise: { __resolveReference: ({ code }: { code: string }) => ({ code, grade: `grade of ${code}` }) },
};
const JOINED = '{ enterprise(code: "1") { code name grade } }';

let market: TestDepartment;
let credit: TestDepartment;
const opened: { close(): Promise<void> }[] = [];
const open = async (...options: Parameters<typeof openTestGateway>): Promise<TestGateway> => {
  const gateway = await openTestGateway(...options);
  opened.push(gateway);
  await gateway.loaded;
  return gateway;
};
const both = () => ({ market: { contract: MARKET, url: market.url }, credit: { contract: CREDIT, url: credit.url } });

beforeAll(async () => {
  market = await startDepartment(MARKET, marketResolvers);
  credit = await startDepartment(CREDIT, creditResolvers);
});
afterAll(async () => {
  await Promise.all([market.stop(), credit.stop()]);
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map(one => one.close()));
});

describe('the joined graph', () => {
  test('one query joins two departments, by POST and by GET', async () => {
    const gateway = await open(both());
    const data = { enterprise: { code: '1', name: 'enterprise 1', grade: 'grade of 1' } };
    expect(await gateway.execute(JOINED)).toEqual({ status: 200, data });
    const got = await gateway.get(`/graphql?query=${encodeURIComponent(JOINED)}`, {
      'apollo-require-preflight': 'true',
    });
    expect(JSON.parse(got.text)).toEqual({ data });
  });

  test('a department may be an address only, and a contract file no address', async () => {
    const gateway = await open({ market: { url: market.url }, credit: { contract: CREDIT } });
    const response = await eventually(
      () => gateway.execute(JOINED),
      ({ data }) => data !== undefined,
    );
    expect(response).toEqual({
      status: 200,
      data: { enterprise: { code: '1', name: 'enterprise 1', grade: null } },
      errors: [
        {
          message: 'credit does not answer: it has no address',
          path: ['enterprise', 'grade'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' },
        },
      ],
    });
  });

  test('a form post from a foreign page is refused, a body that is too large too', async () => {
    const gateway = await open(both());
    const form = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: JSON.stringify({ query: JOINED }),
    });
    expect(form.status).toBe(400);
    const large = await gateway.execute(`{ enterprise(code: "${'x'.repeat(1_100_000)}") { code } }`);
    expect(large).toMatchObject({
      status: 413,
      errors: [
        {
          message: "a request's body may have at most 1000000 bytes, but got: more",
          extensions: { code: 'LIMIT_EXCEEDED', limit: 'body' },
        },
      ],
    });
  });

  test("wrong variables are the caller's fault", async () => {
    const gateway = await open(both());
    const response = await gateway.execute('query ($code: ID!) { enterprise(code: $code) { code } }', {
      variables: {},
    });
    expect(response).toMatchObject({ status: 400, errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
  });
});

describe("a department's own errors", () => {
  test('pass with their code and the name of the department', async () => {
    const gateway = await open(both());
    const { data, errors } = await gateway.execute('{ refused }');
    expect(data).toEqual({ refused: null });
    expect(errors).toEqual([
      {
        message: 'that is not a code',
        path: ['refused'],
        extensions: { code: 'BAD_USER_INPUT', rule: 'X', service: 'market' },
      },
    ]);
  });

  test('are masked where their code is not in the list', async () => {
    const gateway = await open(both());
    const { errors } = await gateway.execute('{ faulty }', { headers: { 'x-request-id': 'r-1' } });
    expect(errors).toEqual([
      {
        message: 'internal error; the log has it under request r-1',
        path: ['faulty'],
        extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: 'r-1', service: 'market' },
      },
    ]);
  });
});

describe('a department that fails nulls its own slice, with an error at each null', () => {
  const json = (body: string, status = 200) =>
    startBroken(
      (_request, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
  const cases: [string, () => Promise<TestDepartment>, string][] = [
    ['is frozen', () => startBroken(() => {}), 'no answer within 1500 ms'],
    [
      'drips',
      () => startBroken((_request, response) => void setInterval(() => response.write(' '), 50).unref()),
      'no answer within 1500 ms',
    ],
    ['hangs up', () => startBroken(request => void request.socket.destroy()), 'it cannot be reached (CLOSED)'],
    ['answers HTML', () => json('<html>Bad gateway</html>', 502), 'its answer is not JSON (HTTP 502)'],
    ['answers null', () => json('null'), 'its answer is not GraphQL (HTTP 200)'],
    ['answers a list', () => json('[]'), 'its answer is not GraphQL (HTTP 200)'],
    ['answers something else', () => json('{"data":"yes"}'), 'its answer is not GraphQL (HTTP 200)'],
    ['answers with errors of no shape', () => json('{"errors":"yes"}', 500), 'its answer is not GraphQL (HTTP 500)'],
    [
      'answers entities that are none',
      () => json('{"data":{"_entities":[1,[],"x"]}}'),
      'its answer does not hold the entities that it was asked for',
    ],
    [
      'answers without entities',
      () => json('{"data":{}}'),
      'its answer does not hold the entities that it was asked for',
    ],
    [
      'answers too few entities',
      () => json('{"data":{"_entities":[]}}'),
      'its answer does not hold the entities that it was asked for',
    ],
    [
      'redirects',
      () => startBroken((_request, response) => void response.writeHead(302, { location: credit.url }).end('{}')),
      'its answer is not GraphQL (HTTP 302)',
    ],
  ];
  test.each(cases)('when it %s', async (_name, start, reason) => {
    const broken = await start();
    try {
      const gateway = await open(
        { ...both(), credit: { contract: CREDIT, url: broken.url } },
        { SUBGRAPH_TIMEOUT_MS: '1500' },
      );
      // Two fetches of one operation fail at it: one next to the list, one below it.
      const response = await gateway.execute(
        '{ enterprises { name grade } one: enterprise(code: "7") { name grade } }',
      );
      expect(response).toEqual({
        status: 200,
        data: {
          enterprises: ['1', '2', '3'].map(code => ({ name: `enterprise ${code}`, grade: null })),
          one: { name: 'enterprise 7', grade: null },
        },
        errors: [['enterprises', 0], ['enterprises', 1], ['enterprises', 2], ['one']].map(path => ({
          message: `credit does not answer: ${reason}`,
          path: [...path, 'grade'],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'credit' },
        })),
      });
    } finally {
      await broken.stop();
    }
  });

  test('an error that it reports costs no other field', async () => {
    const broken = await json(
      '{"data":{"_entities":null},"errors":[{"message":"no","extensions":{"code":"FORBIDDEN","http":{"status":418}}}]}',
    );
    try {
      const gateway = await open(
        { ...both(), credit: { contract: CREDIT, url: broken.url } },
        { SUBGRAPH_TIMEOUT_MS: '1500' },
      );
      const response = await gateway.execute('{ enterprises { name grade } }');
      expect(response.status).toBe(200);
      expect(response.data).toMatchObject({ enterprises: [{ name: 'enterprise 1', grade: null }, {}, {}] });
      expect(response.errors).toMatchObject(
        [0, 1, 2].map(index => ({
          message: 'no',
          path: ['enterprises', index, 'grade'],
          extensions: { code: 'FORBIDDEN', service: 'credit' },
        })),
      );
    } finally {
      await broken.stop();
    }
  });
});

describe('a response of another shape than requested', () => {
  const LISTING = `${LINK}
    type Query { lists: [Thing] thing: Thing }
    type Thing { deep: Thing things: [Thing!] enterprise: Enterprise }
    type Enterprise @key(fields: "code") { code: ID! }`;
  test.each([
    ['a text for an object', '{"thing":"x"}'],
    ['a list for an object', '{"thing":[{}]}'],
    ['an object for a list', '{"lists":{}}'],
    ['a number for a list', '{"lists":5}'],
    ['a list in a list', '{"lists":[[{"enterprise":{"__typename":"Enterprise","code":"1"}}]]}'],
    ['a number in a list', '{"lists":[null,5]}'],
    ['an object for a list, deep inside', '{"thing":{"deep":{"things":{"enterprise":{}}}}}'],
  ])('%s costs the department its slice, and the others nothing', async (_name, data) => {
    const broken = await startBroken((_request, response) => void response.end(`{"data":${data}}`));
    try {
      const gateway = await open({ market: both().market, listing: { contract: LISTING, url: broken.url } });
      const FIELDS = 'deep { things { enterprise { name } } } enterprise { name }';
      expect(
        await gateway.execute(
          `{ enterprise(code: "1") { name } thing { ...F } lists { ...F } } fragment F on Thing { ${FIELDS} }`,
        ),
      ).toEqual({
        status: 200,
        data: { enterprise: { name: 'enterprise 1' }, thing: null, lists: null },
        errors: ['thing', 'lists'].map(field => ({
          message: 'listing does not answer: its answer does not have the shape that it was asked for',
          path: [field],
          extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'listing' },
        })),
      });
    } finally {
      await broken.stop();
    }
  });

  test.each([
    [
      'an answer to no question',
      '{"__typename":"Query"}',
      '{ enterprise(code: "1") { name } thing { deep { __typename } } }',
      { enterprise: { name: 'enterprise 1' }, thing: null },
    ],
    [
      'an answer to a question about less',
      '{"thing":{"things":[{"enterprise":{"code":"1"}}]}}',
      '{ enterprise(code: "1") { name } thing { things { deep { __typename } enterprise { code } } } }',
      { enterprise: { name: 'enterprise 1' }, thing: null },
    ],
    [
      'an entity without its requested fields',
      '{"_entities":[{"another":"A"}]}',
      '{ enterprise(code: "1") { name listed } }',
      { enterprise: { name: 'enterprise 1', listed: null } },
    ],
  ])('%s is not null without an error', async (_name, answered, query, data) => {
    const broken = await startBroken((_request, response) => void response.end(`{"data":${answered}}`));
    try {
      const contract = LISTING.replace('{ code: ID! }', '{ code: ID! listed: String }');
      const gateway = await open({ market: both().market, listing: { contract, url: broken.url } });
      expect(await gateway.execute(query)).toMatchObject({
        status: 200,
        data,
        errors: [{ extensions: { code: 'SUBGRAPH_UNAVAILABLE', service: 'listing' } }],
      });
    } finally {
      await broken.stop();
    }
  });
});

describe('identity', () => {
  const keys = makeKeys();
  const KEYS = {
    PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
    PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
  };
  const OFFICER = { role: 'officer', subject: 'o-1', creditCodes: [], department: 'credit' } as const;
  const seenBy = async (department: TestDepartment, audience: string) => {
    const header = department.headers.at(-1)?.[PRINCIPAL_HEADER];
    return (await createVerifier(keys.publicKey, audience))(String(header));
  };
  const stopPolling = { SUBGRAPH_POLL_MS: '60000' };

  test("reaches each department as a principal signed for it alone, with the request's id", async () => {
    const gateway = await open(both(), { ...KEYS, ...stopPolling });
    const token = await (await createSigner(keys.privateKey))(OFFICER, GATEWAY_AUDIENCE);
    const { errors } = await gateway.execute(JOINED, {
      headers: { authorization: `Bearer ${token}`, 'x-request-id': 'r-2' },
    });
    expect(errors).toBeUndefined();
    expect(await seenBy(market, 'market')).toEqual(OFFICER);
    expect(await seenBy(credit, 'credit')).toEqual(OFFICER);
    await expect(seenBy(credit, 'market')).rejects.toThrow('the token was not accepted');
    expect(credit.headers.at(-1)?.['x-request-id']).toBe('r-2');
  });

  test('is signed once for many requests', async () => {
    const gateway = await open(both(), { ...KEYS, ...stopPolling });
    await gateway.execute('{ grades }');
    const first = credit.headers.at(-1)?.[PRINCIPAL_HEADER];
    await gateway.execute('{ grades }');
    expect(credit.headers.at(-1)?.[PRINCIPAL_HEADER]).toBe(first);
  });

  test('without a token is the public', async () => {
    const gateway = await open(both(), { ...KEYS, ...stopPolling });
    await gateway.execute('{ grades }');
    expect(await seenBy(credit, 'credit')).toEqual(PUBLIC);
  });

  test('a token that is wrong, foreign, for another audience or expired is refused with 401', async () => {
    const gateway = await open(both(), KEYS);
    const sign = await createSigner(keys.privateKey);
    const foreign = await createSigner(makeKeys().privateKey);
    const tokens = [
      'nonsense',
      await foreign(OFFICER, GATEWAY_AUDIENCE),
      await sign(OFFICER, 'credit'),
      await sign(OFFICER, GATEWAY_AUDIENCE, -10),
    ];
    for (const token of tokens) {
      const response = await gateway.execute('{ grades }', { headers: { authorization: `Bearer ${token}` } });
      expect(response).toMatchObject({
        status: 401,
        errors: [
          { message: expect.stringMatching(/^the token was not accepted: /), extensions: { code: 'UNAUTHENTICATED' } },
        ],
      });
      expect(response.data).toBeUndefined();
    }
    const basic = await gateway.execute('{ grades }', { headers: { authorization: 'Basic eDp5' } });
    expect(basic).toMatchObject({
      status: 401,
      errors: [{ message: 'the authorization header must be: Bearer <token>' }],
    });
  });

  test('without a key is always the public, and nothing is signed', async () => {
    const gateway = await open(both(), stopPolling);
    expect(await gateway.execute('{ grades }', { headers: { authorization: 'Bearer x' } })).toMatchObject({
      status: 200,
    });
    expect(credit.headers.at(-1)?.[PRINCIPAL_HEADER]).toBeUndefined();
  });
});

describe('the other routes', () => {
  test('/schema.graphql is what clients see: described, without federation', async () => {
    const gateway = await open(both());
    const { status, headers, text } = await gateway.get('/schema.graphql');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(Object.keys(buildSchema(text).getType('Enterprise')!.toConfig() as object)).toContain('fields');
    expect(text).toContain('"""An enterprise. 企业"""');
    expect(text).not.toMatch(/join__|_entities|_service|_Any|@key|@link/);
  });

  test('the IDE is one page that needs no outside address', async () => {
    const gateway = await open(both());
    const plain = await gateway.get('/', { 'accept-encoding': 'identity' });
    expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(plain.text).toContain('query EnterpriseLifecycle');
    // A tab for each role, which says how one gets a token, and a place for it above them.
    for (const role of ['enterprise', 'bank', 'officer'])
      expect(plain.text).toContain(`npm run --silent token -- --role ${role}`);
    expect(plain.text).toContain('<input id="token" type="password"');
    // Outside its scripts the page refers to nothing but data; inside, the browser may load nothing but this
    // gateway.
    const markup = plain.text.replace(/<script>[\s\S]*<\/script>/, '').replace(/<style>[\s\S]*?<\/style>/, '');
    expect(markup).not.toMatch(/https?:\/\//);
    expect(plain.text).not.toMatch(/<script[^>]*\ssrc=|<link[^>]*\shref="(?!data:)|@import|url\(["']?(https?:)?\/\//);
    expect(plain.headers.get('content-security-policy')).toMatch(/^default-src 'none'; connect-src 'self'; /);
    expect(plain.headers.get('content-security-policy')).not.toMatch(/https?:|\*/);
    const zipped = await gateway.app.inject({ url: '/', headers: { 'accept-encoding': 'gzip, br' } });
    expect(gunzipSync(zipped.rawPayload).toString()).toBe(plain.text);
    expect((await gateway.get('/', { 'if-none-match': plain.headers.get('etag')! })).status).toBe(304);
  });

  test('the IDE shows no operations of the platform where the graph is another one', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'supergraph-'));
    const file = join(folder, 'supergraph.graphql');
    const { supergraphSdl } = composeServices([{ name: 'credit', url: credit.url, typeDefs: parse(CREDIT) }]);
    writeFileSync(file, supergraphSdl ?? '');
    const config = readConfig({ GATEWAY_PORT: '0', DRAIN_MS: '500' });
    const gateway = await openGateway({ config, log: createLog('gateway', 'silent'), supergraph: file });
    opened.push({ close: () => gateway.close().then(() => rmSync(folder, { recursive: true })) });
    const { body } = await gateway.app.inject({ url: '/', headers: { 'accept-encoding': 'identity' } });
    // Not the page itself: it is a megabyte, which a failure would print.
    expect([body.includes('Enterprise lifecycle graph'), body.includes('query EnterpriseLifecycle')]).toEqual([
      true,
      false,
    ]);
  });

  test('a browser that opens /graphql is not sent to a page from outside', async () => {
    const gateway = await open(both());
    const { status, text } = await gateway.get('/graphql', { accept: 'text/html' });
    expect(status).toBe(400);
    expect(text).not.toMatch(/https?:\/\/[^"]*apollo/i);
  });

  test('health reports which departments are up', async () => {
    const gateway = await open({
      ...both(),
      credit: { contract: CREDIT, url: `http://127.0.0.1:${await freePort()}` },
    });
    const health = await eventually(gateway.health, ({ departments }) =>
      departments.every(({ status }) => status !== 'unknown'),
    );
    const since = expect.stringMatching(/^\d{4}-\d\d-\d\dT/);
    expect(health).toEqual({
      status: 'ready',
      departments: [
        { name: 'credit', status: 'down', since, reason: 'it cannot be reached (ECONNREFUSED)' },
        { name: 'market', status: 'up', since },
      ],
      problems: [],
    });
    expect((await gateway.get('/health/live')).status).toBe(200);
  });
});
