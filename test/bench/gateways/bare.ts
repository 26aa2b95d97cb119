/**
 * The limit: the same calls to the departments that our gateway makes, and a ready-made answer. The argument is a file
 * of {@link Script}s.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHttp } from '../../../gateway/transport/http.ts';

/** By the question's text, what is called and what is answered. */
export type Script = Record<string, { calls: [url: string, body: string][]; answer: string }>;

const scripts = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as Script;
const ready = new Map(
  Object.entries(scripts).map(([query, { calls, answer }]) => [
    query,
    { calls: calls.map(([url, body]) => [new URL(url), body] as const), answer: Buffer.from(answer) },
  ]),
);
const http = createHttp({
  limitMs: 30_000,
  firstByteMs: 10_000,
  connectMs: 5_000,
  connections: 128,
  responseLimit: 32_000_000,
});
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', async () => {
    const { calls, answer } = ready.get((JSON.parse(Buffer.concat(chunks).toString()) as { query: string }).query)!;
    for (const [url, body] of calls)
      await http.post({ url, headers: { 'content-type': 'application/json', accept: 'application/json' }, body });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }),
);
