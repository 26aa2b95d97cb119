/** mercurius' gateway on Fastify; the second argument is the departments' addresses as JSON. */
import fastify from 'fastify';
import { firstContract } from './shop.ts';

// Named as a variable: the types of what only benchmarks install are not there for everybody.
const gateway = '@mercuriusjs/gateway';
const { default: mercuriusGateway } = await import(gateway);
const addresses = JSON.parse(process.argv[3] ?? '{}') as Record<string, string>;
const app = fastify();
// The plugin's types are not there (see above).
await app.register(mercuriusGateway, {
  jit: 1,
  gateway: {
    services: Object.entries(addresses).map(([name, url]) => ({
      name,
      url,
      schema: firstContract(name),
      connections: 128,
      rewriteHeaders: (headers: Record<string, string>) => ({ authorization: headers.authorization }),
    })),
  },
} as never);
const url = await app.listen({ port: 0, host: '127.0.0.1' });
process.send?.({ ready: `${url}/graphql` });
