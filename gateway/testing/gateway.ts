/**
 * For the gateway's tests: real and broken subgraphs on loopback, and a gateway over them in a folder of its own.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';
import { startStandaloneServer } from '@apollo/server/standalone';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { readConfig, variablePart } from '#shared/process/config.ts';
import { createLog } from '#shared/process/log.ts';
import { openGateway } from '../gateway.ts';
import type { GatewayOptions } from '../gateway.ts';
import type { Server } from '../server/server.ts';

/** The beginning of most test contracts. */
export const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@shareable", "@interfaceObject", "@override", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"])';

export interface TestDepartment {
  url: string;
  port: number;
  /** The headers of every request so far. */
  headers: IncomingHttpHeaders[];
  /** The documents that it received, in order, without those that select its schema. */
  received: string[];
  stop(): Promise<void>;
}

type Resolvers = NonNullable<Extract<Parameters<typeof buildSubgraphSchema>[0], { typeDefs: unknown }>['resolvers']>;

/** Starts a subgraph; port 0 is any free one. */
export async function startDepartment(sdl: string, resolvers: object, port = 0): Promise<TestDepartment> {
  const headers: IncomingHttpHeaders[] = [];
  const received: string[] = [];
  const server = new ApolloServer({
    schema: buildSubgraphSchema({ typeDefs: parse(sdl), resolvers: resolvers as Resolvers }),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginInlineTraceDisabled()],
  });
  const { url } = await startStandaloneServer(server, {
    listen: { port, host: '127.0.0.1' },
    context: async ({ req }) => {
      headers.push(req.headers);
      const { query } = (req as { body?: { query?: string } }).body ?? {};
      if (query && !query.includes('_service')) received.push(query);
      return {};
    },
  });
  return { url, port: Number(new URL(url).port), headers, received, stop: () => server.stop() };
}

/** Starts an HTTP server that answers by a listener, and is no subgraph. */
export async function startBroken(listener: RequestListener): Promise<TestDepartment> {
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    headers.push(request.headers);
    listener(request, response);
  });
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    port,
    headers,
    received: [],
    stop: () =>
      new Promise(done => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

export interface GatewayResponse {
  status: number;
  data?: Record<string, unknown> | null;
  errors?: (GraphQLFormattedError & { extensions: Record<string, unknown> })[];
}

export interface TestGateway extends Server {
  url: string;
  execute(query: string, options?: { variables?: object; headers?: Record<string, string> }): Promise<GatewayResponse>;
  get(path: string, headers?: Record<string, string>): Promise<{ status: number; headers: Headers; text: string }>;
  /** The body of `/health/ready`. */
  health(): Promise<{
    status: string;
    departments: { name: string; status: string; since: string; reason?: string }[];
    problems: { department: string; message: string }[];
  }>;
}

/**
 * Opens a gateway that listens. Each department has a contract file, an address, or both. Polls every 50 ms, waits at
 * most 5 s.
 */
export async function openTestGateway(
  departments: Record<string, { contract?: string; url?: string }>,
  environment: Record<string, string> = {},
  options: Pick<GatewayOptions, 'composer'> = {},
): Promise<TestGateway> {
  const root = mkdtempSync(join(tmpdir(), 'gateway-'));
  const addresses: Record<string, string> = {};
  for (const [name, { contract, url }] of Object.entries(departments)) {
    if (url) addresses[`SUBGRAPH_URL_${variablePart(name)}`] = url;
    if (contract === undefined) continue;
    mkdirSync(join(root, 'subgraphs', name), { recursive: true });
    writeFileSync(join(root, 'subgraphs', name, 'schema.graphql'), contract);
  }
  const config = readConfig({
    GATEWAY_PORT: '0',
    SUBGRAPH_POLL_MS: '50',
    SUBGRAPH_TIMEOUT_MS: '5000',
    DRAIN_MS: '500',
    ...addresses,
    ...environment,
  });
  const gateway = await openGateway({ config, log: createLog('gateway', 'silent'), root, ...options });
  const url = await gateway.listen();
  const get: TestGateway['get'] = async (path, headers = {}) => {
    const response = await fetch(new URL(path, url), { headers });
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
  return {
    ...gateway,
    url,
    get,
    execute: async (query, { variables, headers } = {}) => {
      const response = await fetch(new URL('/graphql', url), {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<GatewayResponse, 'status'>) };
    },
    health: async () => JSON.parse((await get('/health/ready')).text),
    close: async () => {
      await gateway.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** Reads until the value is as wanted. Fails with the last value after 30 s, which a busy machine may need. */
export async function eventually<Value>(read: () => Promise<Value>, wanted: (value: Value) => boolean): Promise<Value> {
  const until = Date.now() + 30_000;
  for (;;) {
    const value = await read();
    if (wanted(value)) return value;
    if (Date.now() > until)
      throw new Error(`the expected value did not come within 30 s; the last value: ${JSON.stringify(value)}`);
    await new Promise(done => setTimeout(done, 25));
  }
}
