/** Hive Gateway's runtime, as its own server starts it; `rust` as second argument takes its planner in Rust. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';

const [, , supergraph, planner] = process.argv;
const rust = planner === 'rust' ? { unifiedGraphHandler: (await import('@graphql-hive/router-runtime')).unifiedGraphHandler } : {};
const gateway = createGatewayRuntime({
  supergraph: supergraph!,
  logging: false,
  maskedErrors: false,
  propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') ?? '' }) },
  ...rust,
});
const server = createServer(gateway);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send!({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }));
