/**
 * The departments' feeds through the gateway, over HTTP: who is who, what passes, what is said where nothing answers.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { request } from 'node:http';
import type { IncomingMessage, RequestListener } from 'node:http';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner, createVerifier, makeKeys } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { LINK, eventually, openTestGateway, startBroken } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const CONTRACT = `${LINK}\ntype Query { one: Int }`;
const LINES = '{"cursor":"1"}\n{"cursor":"2"}\n';

/** What a department got, and lines that it has not sent yet. */
const got: { url: string; headers: IncomingMessage['headers'] }[] = [];
let finishSlowly: (() => void) | undefined;

/** What the department answers to a place in its feed. */
const REFUSALS: Readonly<Record<string, readonly [status: number, body: string]>> = {
  'after=fault': [500, 'a password'],
  'after=down': [503, '{}'],
  'after=expired': [410, '{"errors":[]}'],
  '/manifest': [404, 'nothing'],
};

const feed: RequestListener = (incoming, response) => {
  const url = incoming.url ?? '';
  if (incoming.method === 'POST') {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ data: { _service: { sdl: CONTRACT } } }));
    return;
  }
  got.push({ url, headers: incoming.headers });
  if (url.includes('after=broken')) {
    response.destroy();
    return;
  }
  const refusal = Object.entries(REFUSALS).find(([part]) => url.includes(part));
  const isKnown = incoming.headers['if-none-match'] === '"v1"';
  const [status, body] = refusal?.[1] ?? [isKnown ? 304 : 200, ''];
  const headers = { etag: '"v1"', 'feed-resume-after': '2', 'cache-control': 'no-store', 'x-inner': '1' };
  response.writeHead(status, { 'content-type': 'application/x-ndjson; charset=utf-8', ...headers });
  if (status !== 200) {
    response.end(body);
    return;
  }
  response.write('{"cursor":"1"}\n');
  const finish = (): void => void response.end('{"cursor":"2"}\n');
  if (url.includes('slowly')) finishSlowly = finish;
  else if (!url.includes('never')) finish();
};

const keys = makeKeys();
let department: TestDepartment;
let gateway: TestGateway;
let tokenOf: (as: Partial<Principal>) => Promise<string>;

beforeAll(async () => {
  department = await startBroken(feed);
  gateway = await openTestGateway(
    {
      credit: { contract: CONTRACT, url: `${department.url}graphql` },
      nowhere: { contract: `${LINK}\ntype Query { two: Int }` },
    },
    {
      PRINCIPAL_PUBLIC_KEY: JSON.stringify(keys.publicKey),
      PRINCIPAL_PRIVATE_KEY: JSON.stringify(keys.privateKey),
      FEED_READERS_PER_CALLER: '2',
    },
  );
  await gateway.loaded;
  const sign = await createSigner(keys.privateKey);
  tokenOf = as => sign({ ...PUBLIC, ...as }, GATEWAY_AUDIENCE, 600);
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

const codeOf = (text: string): string =>
  (JSON.parse(text) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code ?? '';

describe('GET /departments', () => {
  test('says which departments there are, and since when each is up or down', async () => {
    const read = async () =>
      JSON.parse((await gateway.get('/departments')).text) as {
        departments: { name: string; status: string; since: string }[];
      };
    const { departments } = await eventually(read, ({ departments: [one] }) => one?.status === 'up');
    expect(departments.map(({ name }) => name)).toEqual(['credit', 'nowhere']);
    expect(departments[0]?.since).toMatch(/^\d{4}-\d\d-\d\dT/);
  });
});

describe("a department's feed", () => {
  test("is read with the caller's own principal, signed for that department, and comes back as it is", async () => {
    const authorization = `Bearer ${await tokenOf({ role: 'auditor', subject: 'a-1' })}`;
    const path = '/departments/credit/changes?after=0-1&limit=5&wait=1';
    const { status, headers, text } = await gateway.get(path, { authorization, 'x-request-id': 'feed-1' });
    expect([status, text]).toEqual([200, LINES]);
    expect(headers.get('feed-resume-after')).toBe('2');
    expect(headers.get('content-type')).toBe('application/x-ndjson; charset=utf-8');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-inner')).toBeNull();
    const last = got.at(-1);
    expect([last?.url, last?.headers['x-request-id'], last?.headers.authorization]).toEqual([
      '/changes?after=0-1&limit=5&wait=1',
      'feed-1',
      undefined,
    ]);
    const verify = await createVerifier(keys.publicKey, 'credit');
    expect(await verify(String(last?.headers['x-principal']))).toMatchObject({ role: 'auditor', subject: 'a-1' });
  });

  test('is read by a caller without a token as the public', async () => {
    await gateway.get('/departments/credit/changes/snapshot?limit=1', { 'x-principal': 'forged' });
    const last = got.at(-1);
    expect(last?.url).toBe('/changes/snapshot?limit=1');
    const verify = await createVerifier(keys.publicKey, 'credit');
    expect(await verify(String(last?.headers['x-principal']))).toMatchObject({ role: 'public' });
  });

  test('has its tag, by which a reader is told that nothing is new', async () => {
    expect((await gateway.get('/departments/credit/changes/types')).headers.get('etag')).toBe('"v1"');
    const { status, text } = await gateway.get('/departments/credit/changes/types', { 'if-none-match': '"v1"' });
    expect([status, text]).toEqual([304, '']);
  });

  test('comes as it is sent, before it is whole', async () => {
    const response = await fetch(new URL('/departments/credit/changes?after=slowly', gateway.url));
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(Buffer.from(first?.value ?? []).toString()).toBe('{"cursor":"1"}\n');
    finishSlowly?.();
    const second = await reader?.read();
    expect(Buffer.from(second?.value ?? []).toString()).toBe('{"cursor":"2"}\n');
  });

  test("passes on the feed's own refusals", async () => {
    expect((await gateway.get('/departments/credit/changes?after=expired')).status).toBe(410);
  });

  test.each([
    ['a department that breaks off', '/departments/credit/changes?after=broken', 503, 'SUBGRAPH_UNAVAILABLE'],
    ['a department that cannot serve', '/departments/credit/changes?after=down', 503, 'SUBGRAPH_UNAVAILABLE'],
    ['a department with a fault', '/departments/credit/changes?after=fault', 502, 'SUBGRAPH_UNAVAILABLE'],
    ['a department without an address', '/departments/nowhere/changes', 503, 'SUBGRAPH_UNAVAILABLE'],
    ['a feed that the department does not have', '/departments/credit/changes/manifest', 404, 'BAD_REQUEST'],
    ['a department that there is not', '/departments/nobody/changes', 404, 'BAD_REQUEST'],
    ['a path out of the feed', '/departments/credit%2F..%2Foffice/changes', 404, 'BAD_REQUEST'],
    ['a query that is too long', `/departments/credit/changes?after=${'x'.repeat(600)}`, 400, 'LIMIT_EXCEEDED'],
  ])('%s is told in one form, without addresses', async (_what, path, status, code) => {
    const { text, ...response } = await gateway.get(path);
    expect([response.status, codeOf(text)]).toEqual([status, code]);
    expect(text).not.toMatch(/127\.0\.0\.1|password/);
  });

  test('refuses a token that is not accepted, and one beside a key', async () => {
    const { status, text } = await gateway.get('/departments/credit/changes', { authorization: 'Bearer no' });
    expect([status, codeOf(text)]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test('is read by each caller a few times at once; who goes away gives his place back', async () => {
    const path = '/departments/credit/changes?after=never';
    const waiting = await Promise.all([1, 2].map(() => open(path)));
    const { status, text } = await gateway.get('/departments/credit/changes');
    expect([status, codeOf(text)]).toEqual([429, 'LIMIT_EXCEEDED']);
    const authorization = `Bearer ${await tokenOf({ role: 'service', subject: 's' })}`;
    expect((await gateway.get('/departments/credit/changes', { authorization })).status).toBe(200);
    for (const one of waiting) one.destroy();
    await eventually(
      () => gateway.get('/departments/credit/changes'),
      answer => answer.status === 200,
    );
  });
});

/** A request whose answer has begun. */
const open = (path: string): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    request(new URL(path, gateway.url), resolve).on('error', reject).end();
  });
