/** Hive Gateway's runtime, as its own server starts it; `rust` as second argument takes its planner in Rust. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

// Named as variables: the types of what only benchmarks install are not there for everybody.
const [runtime, router] = ['@graphql-hive/gateway-runtime', '@graphql-hive/router-runtime'];
const { createGatewayRuntime } = await import(runtime!);
const [, , supergraph, planner] = process.argv;
const rust = planner === 'rust' ? { unifiedGraphHandler: (await import(router!)).unifiedGraphHandler } : {};
const gateway = createGatewayRuntime({
  supergraph: supergraph!,
  logging: false,
  maskedErrors: false,
  propagateHeaders: {
    fromClientToSubgraphs: ({ request }: { request: Request }) => ({
      authorization: request.headers.get('authorization') ?? '',
    }),
  },
  ...rust,
});
const server = createServer(gateway);
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () =>
  process.send?.({ ready: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql` }),
);
