/** One operation as one trace: gateway, department, SQL; sent where the configuration says, and nowhere otherwise. */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openPlatform } from './platform.ts';
import type { Platform } from './platform.ts';
import { addTraceHeaders, startTracing, traced } from '../shared/process/tracing.ts';

interface Sent {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string } }[];
}
const spans: Sent[] = [];
let collector: Server;
let endpoint: string;
let platform: Platform;

beforeAll(async () => {
  collector = createServer((request, response) => {
    let body = '';
    request.on('data', chunk => (body += chunk));
    request.on('end', () => {
      const sent = JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Sent[] }[] }[] };
      spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(scope => scope.spans)));
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  await new Promise<void>(done => collector.listen(0, '127.0.0.1', done));
  endpoint = `http://127.0.0.1:${(collector.address() as { port: number }).port}`;
  platform = await openPlatform({ sample: 20 });
});
afterAll(async () => {
  await platform.close();
  collector.close();
  collector.closeAllConnections();
});

test('nothing is traced without an endpoint', async () => {
  const stop = await startTracing('platform', undefined);
  const headers = {};
  await traced(
    'x',
    () => ({}),
    async () => addTraceHeaders(headers),
  );
  expect([headers, spans.length]).toEqual([{}, 0]);
  await stop();
});

test("a caller's trace goes on through the gateway, a department and its SQL, and holds no values", async () => {
  const stop = await startTracing('platform', endpoint);
  const traceId = '0af7651916cd43dd8448eb211c80319c';
  const response = await fetch(new URL('/graphql', platform.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    body: JSON.stringify({ query: '{ enterprises(first: 2) { nodes { name creditGrade { level } } } }' }),
  });
  expect(await response.json()).toMatchObject({ data: { enterprises: { nodes: [{}, {}] } } });
  await stop();
  const ours = spans.filter(span => span.traceId === traceId);
  const byId = new Map(ours.map(span => [span.spanId, span]));
  const chain = (span: Sent): string[] => [
    span.name,
    ...(byId.has(span.parentSpanId ?? '') ? chain(byId.get(span.parentSpanId!)!) : []),
  ];
  const chains = new Set(
    ours
      .filter(({ name }) => name === 'SQL')
      .map(span =>
        chain(span)
          .filter(name => !name.startsWith('gateway.'))
          .join(' < '),
      ),
  );
  expect([...chains].sort()).toEqual([
    'SQL < POST /graphql < department credit < POST /graphql',
    'SQL < POST /graphql < department market-access < POST /graphql',
  ]);
  const sql = ours.find(({ name }) => name === 'SQL')!.attributes.find(({ key }) => key === 'db.query.text')!.value
    .stringValue!;
  expect(sql).toMatch(/^\s*(select|with)[\s\S]*\$1/i);
});

test('a failure is marked on its span', async () => {
  spans.length = 0;
  const stop = await startTracing('platform', endpoint);
  await expect(
    traced(
      'broken',
      () => ({}),
      async () => Promise.reject(new TypeError('no')),
    ),
  ).rejects.toThrow('no');
  await stop();
  expect(spans).toMatchObject([{ name: 'broken', status: { code: 2, message: 'TypeError' } }]);
});
