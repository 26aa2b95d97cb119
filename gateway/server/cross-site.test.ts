/**
 * Pages of other origins, as their browsers see this server; what is kept and what is compressed on its way to them.
 */
import { request as httpRequest } from 'node:http';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LINK, openTestGateway, startDepartment } from '../testing/gateway.ts';
import type { TestDepartment, TestGateway } from '../testing/gateway.ts';

const PORTAL = 'https://portal.example.cn';
const STRANGER = 'https://stranger.example.com';
const SDL = `${LINK} type Query { hello: String long: [String] } type Mutation { write: String }`;
const LONG = Array.from({ length: 1_000 }, (_, n) => `第${n}条`);
let department: TestDepartment;
let gateway: TestGateway;

beforeAll(async () => {
  department = await startDepartment(SDL, { Query: { hello: () => 'you', long: () => LONG } });
  gateway = await openTestGateway({ a: { contract: SDL, url: department.url } }, { CORS_ORIGINS: PORTAL });
  await gateway.loaded;
});
afterAll(async () => {
  await gateway.close();
  await department.stop();
});

interface Response {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: Buffer;
}

/** Sends headers that `fetch` keeps for itself. */
const send = (path: string, method: string, headers: Record<string, string>, body = ''): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = httpRequest(new URL(path, gateway.url), { method, headers }, async response => {
      const parts: Buffer[] = [];
      for await (const part of response) parts.push(part as Buffer);
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) });
    });
    request.on('error', reject).end(body);
  });

const ask = (headers: Record<string, string>, query = '{ hello }'): Promise<Response> =>
  send('/graphql', 'POST', { 'content-type': 'application/json', ...headers }, JSON.stringify({ query }));

describe('pages of other origins', () => {
  const preflight = (origin: string): Promise<Response> =>
    send('/graphql', 'OPTIONS', {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'authorization,content-type,x-client-name',
    });

  test('a listed one may send what clients send', async () => {
    const { status, headers } = await preflight(PORTAL);
    expect([status, headers['access-control-allow-origin']]).toEqual([204, PORTAL]);
    expect(String(headers['access-control-allow-methods'])).toContain('POST');
    for (const name of ['authorization', 'content-type', 'x-client-name', 'x-timeout-ms', 'accept-language'])
      expect(String(headers['access-control-allow-headers']).split(', ')).toContain(name);
    expect(headers['access-control-allow-credentials']).toBeUndefined();
  });

  test('a listed one may read the response, how many requests are left and the id, an error too', async () => {
    for (const { headers } of [
      await ask({ origin: PORTAL }),
      await ask({ origin: PORTAL, authorization: 'Bearer x' }),
    ]) {
      expect(headers['access-control-allow-origin']).toBe(PORTAL);
      expect(String(headers['access-control-expose-headers']).split(', ')).toEqual(
        expect.arrayContaining(['x-request-id', 'retry-after', 'ratelimit-remaining']),
      );
      expect(headers.vary).toMatch(/origin/i);
    }
  });

  test('a stranger may neither', async () => {
    expect((await preflight(STRANGER)).headers['access-control-allow-origin']).toBeUndefined();
    expect((await ask({ origin: STRANGER })).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('a GET', () => {
  const get = (headers: Record<string, string>): Promise<Response> =>
    send(`/graphql?query=${encodeURIComponent('{ hello }')}`, 'GET', headers);

  test.each([
    ['a page of this origin', { 'sec-fetch-site': 'same-origin' }],
    ['a page of a listed origin', { 'sec-fetch-site': 'cross-site', origin: PORTAL }],
    ['a program that says so', { 'graphql-require-preflight': '1' }],
  ])('of %s is answered', async (_whose, headers) => {
    expect(JSON.parse(String((await get(headers)).body))).toEqual({ data: { hello: 'you' } });
  });

  test.each([
    ['a page of another origin', { 'sec-fetch-site': 'cross-site', origin: STRANGER }],
    ['an image or a link on another page', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a sibling site', { 'sec-fetch-site': 'same-site', origin: 'https://other.example.cn' }],
    ['somebody whose browser says nothing', { origin: PORTAL }],
  ])('of %s is refused, and reaches no department', async (_whose, headers) => {
    const before = department.received.length;
    expect((await get(headers)).status).toBe(400);
    expect(department.received).toHaveLength(before);
  });

  test('never writes, whoever sends it', async () => {
    const { status } = await send('/graphql?query=mutation{write}', 'GET', { 'sec-fetch-site': 'same-origin' });
    expect(status).toBe(405);
  });
});

describe('a large response', () => {
  const unpacked = { gzip: gunzipSync, br: brotliDecompressSync, zstd: zstdDecompressSync };

  test.each(Object.entries(unpacked))('comes compressed where the caller takes %s', async (encoding, unpack) => {
    // The second time it is answered past Apollo Server's pipeline.
    for (const time of [1, 2]) {
      const { headers, body } = await ask({ 'accept-encoding': encoding }, '{ long }');
      expect([time, headers['content-encoding']]).toEqual([time, encoding]);
      expect(headers.vary).toMatch(/accept-encoding/i);
      expect(JSON.parse(unpack(body).toString())).toEqual({ data: { long: LONG } });
    }
  });

  test('comes as it is for others, and so does a small one', async () => {
    expect((await ask({}, '{ long }')).headers['content-encoding']).toBeUndefined();
    expect((await ask({ 'accept-encoding': 'gzip' })).headers['content-encoding']).toBeUndefined();
  });
});

test('the schema is sent again only where it has changed', async () => {
  const first = await send('/schema.graphql', 'GET', {});
  expect(first.headers).toMatchObject({ 'cache-control': 'private, no-cache', etag: expect.any(String) });
  const again = await send('/schema.graphql', 'GET', { 'if-none-match': `"other", ${String(first.headers.etag)}` });
  expect([again.status, again.body.length]).toEqual([304, 0]);
  expect((await send('/schema.graphql', 'GET', { 'if-none-match': '"other"' })).status).toBe(200);
});
