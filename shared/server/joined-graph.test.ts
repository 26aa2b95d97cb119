import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import { createGraphClient } from './joined-graph.ts';
import { createLog } from '../process/log.ts';

let server: Server;
let url: string;
/** What the gateway of the test says next; `null` keeps silent. */
let says: string | null = '';
let heard: { authorization?: string | undefined; stated?: string[]; body?: string } = {};
beforeAll(async () => {
  server = createServer((request, response) => {
    const { authorization, ...headers } = request.headers;
    const stated = ['purpose', 'basis', 'case'].map(name => String(headers[`x-access-${name}`]));
    heard = { authorization, stated: stated.map(decodeURIComponent), body: '' };
    request.on('data', chunk => (heard.body += chunk));
    request.on('end', () => says !== null && response.setHeader('content-type', 'application/json').end(says));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const FOR = { purpose: '公示行政处罚', legalBasis: '《行政处罚法》第48条', caseNo: 'CF-1' };
const execute = (options: { url?: string | undefined } = { url }) =>
  createGraphClient({
    url: options.url,
    token: 't-1',
    timeoutMs: says === null ? 150 : 10_000,
    log: createLog('test', 'silent'),
  })(FOR)('query Q($a: Int) { a(a: $a) }', { a: 1 });

describe('the client of the joined graph', () => {
  test('gives whole results to an identified service, which says for what it asks', async () => {
    says = '{"data":{"a":2}}';
    expect(await execute()).toEqual({ a: 2 });
    expect(heard).toEqual({
      authorization: 'Bearer t-1',
      stated: ['公示行政处罚', '《行政处罚法》第48条', 'CF-1'],
      body: '{"query":"query Q($a: Int) { a(a: $a) }","variables":{"a":1}}',
    });
  });

  test('asks as the public without its identity', async () => {
    says = '{"data":{"a":2}}';
    const joined = createGraphClient({ url, token: 't-1', log: createLog('test', 'silent') });
    await joined(FOR, 'public')('{ a }');
    expect(heard.authorization).toBeUndefined();
  });

  test.each([
    [
      'a department is down, though the rest came',
      '{"data":{"a":null},"errors":[{"message":"x","extensions":{"code":"SUBGRAPH_UNAVAILABLE","service":"credit"}}]}',
      'Credit does not answer',
    ],
    ['it answers with an error', '{"errors":[{"message":"wrong question"}]}', 'wrong question'],
    ['it answers nothing', '{}', 'the answer was empty'],
    ['it answers no JSON', '<html>', 'the gateway cannot be reached'],
    ['it keeps silent', null, 'no answer within 150 ms'],
  ])('is none where %s', async (_what, answer, why) => {
    says = answer;
    await expect(execute()).rejects.toMatchObject({
      refusal: {
        code: 'EVIDENCE_UNAVAILABLE',
        message: { en: `facts that another department owns could not be had: ${why}` },
      },
    });
  });

  test('is none where there is no gateway', async () => {
    await expect(execute({ url: undefined })).rejects.toMatchObject({ refusal: { code: 'EVIDENCE_UNAVAILABLE' } });
    await expect(execute({ url: 'http://127.0.0.1:1' })).rejects.toMatchObject({
      refusal: { code: 'EVIDENCE_UNAVAILABLE' },
    });
  });
});
