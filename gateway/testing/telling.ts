/** A subgraph on loopback that tells events over server-sent events, and can be made to misbehave. */
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/http';

export interface TellingDepartment {
  url: string;
  /** The headers of every subscription so far. */
  headers: IncomingHttpHeaders[];
  /** Streams that are open. */
  streams(): number;
  /** Breaks every stream off, as a process does that is killed. */
  breakOff(): void;
  stop(): Promise<void>;
}

/** @param listen answers a request in its own way; false where it does not */
export async function startTelling(
  sdl: string,
  resolvers: object,
  listen: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<TellingDepartment> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as never });
  const subscribe = createHandler({ schema });
  const headers: IncomingHttpHeaders[] = [];
  const streams = new Set<ServerResponse>();
  const server = createServer(async (request, response) => {
    if (listen(request, response)) return;
    if (request.headers.accept?.startsWith('text/event-stream')) {
      headers.push(request.headers);
      streams.add(response);
      response.once('close', () => streams.delete(response));
      await subscribe(request, response);
      return;
    }
    const { query, variables } = JSON.parse(await bodyOf(request)) as { query: string; variables?: object };
    const result = await graphql({ schema, source: query, variableValues: variables as Record<string, unknown> });
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    headers,
    streams: () => streams.size,
    breakOff: () => {
      for (const response of streams) response.destroy();
    },
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString();
}
