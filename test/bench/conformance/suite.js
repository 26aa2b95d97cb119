/** Apollo's own suite for HTTP bindings of Apollo Server, on ours. Run by conformance.bench.ts: the suite is one of the packages that only benchmarks install. */
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { createLog } from '../../../shared/log.ts';
import { readConfig } from '../../../shared/config.ts';
import { graphqlHandler } from '../../../gateway/graphql-http.ts';
import { METHODS, createApp } from '../../../gateway/server.ts';

defineIntegrationTestSuite(
  async (options, { context = async () => ({}) } = {}) => {
    const app = createApp(readConfig({}), createLog('conformance', 'silent'));
    const server = new ApolloServer(options);
    let handler;
    app.route({
      method: METHODS,
      url: '/',
      handler: (request, reply) => (handler ??= graphqlHandler(server, () => context()))(request, reply),
    });
    await server.start();
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { server, url, extraCleanup: () => app.close() };
  },
  { noIncrementalDelivery: true },
);
