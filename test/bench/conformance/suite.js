/**
 * Apollo's own suite for HTTP bindings of Apollo Server, on ours. Run by conformance.bench.ts: the suite is one of the
 * packages that only benchmarks install.
 */
import { ApolloServer } from '@apollo/server';
import { defineIntegrationTestSuite } from '@apollo/server-integration-testsuite';
import { createLog } from '../../../shared/process/log.ts';
import { readConfig } from '../../../shared/process/config.ts';
import { createApp } from '../../../gateway/server/app.ts';
import { runPipeline } from '../../../gateway/server/graphql-http.ts';

defineIntegrationTestSuite(
  async (options, { context = async () => ({}) } = {}) => {
    const app = createApp(readConfig({}), createLog('conformance', 'silent'));
    const server = new ApolloServer(options);
    app.route({
      method: ['GET', 'POST', 'OPTIONS'],
      url: '/',
      handler: (request, reply) => runPipeline(server, () => context(), request, reply),
    });
    await server.start();
    const url = await app.listen({ port: 0, host: '127.0.0.1' });
    return { server, url, extraCleanup: () => app.close() };
  },
  { noIncrementalDelivery: true },
);
