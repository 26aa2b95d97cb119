/**
 * The departments of shop.ts in one process. A response is computed once and then cached, so that the gateway alone is
 * measured. The process sends their addresses; each responds to `GET /calls` with all their requests since the last
 * such request, as `[address, body]`. After `GET /delay?ms=10` each response of theirs takes so long more.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { DEPARTMENTS, RESOLVERS, contract, firstContract } from './shop.ts';

let calls: [address: string, body: string][] = [];
/** How many calls are recorded. */
const RECORDED = 100;
/** How long each response takes more, in ms. */
let delayMs = 0;
const addresses: Record<string, string> = {};
for (const department of DEPARTMENTS) {
  const schema = buildSubgraphSchema({
    typeDefs: parse(contract(department)),
    // Resolvers as data: their types are those of the library only at run time.
    resolvers: RESOLVERS[department] as never,
  });
  const responses = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    if (request.url === '/calls') {
      response.end(JSON.stringify(calls));
      calls = [];
      return;
    }
    if (request.url?.startsWith('/delay')) {
      delayMs = Number(new URL(request.url, 'http://localhost').searchParams.get('ms'));
      response.end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const body = Buffer.concat(chunks).toString();
      if (calls.length < RECORDED) calls.push([addresses[department]!, body]);
      let answer = responses.get(body);
      if (!answer) {
        const { query, variables, operationName } = JSON.parse(body) as {
          query: string;
          variables?: Record<string, unknown>;
          operationName?: string;
        };
        const result = query.includes('_service')
          ? { data: { _service: { sdl: firstContract(department) } } }
          : await graphql({
              schema,
              source: query,
              ...(variables && { variableValues: variables }),
              ...(operationName && { operationName }),
            });
        answer = Buffer.from(JSON.stringify(result));
        if (responses.size < 10_000) responses.set(body, answer);
      }
      if (delayMs > 0) await sleep(delayMs);
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
    });
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  addresses[department] = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
}
process.send?.({ ready: addresses });
