/** GraphQL over HTTP in a department: the fast path for documents that are cached, Apollo Server for the rest. */
import { ApolloServer } from '@apollo/server';
import type { ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Context } from '../context.ts';
import { maskError, nameRequest } from '../errors.ts';
import type { Logger } from '../process/log.ts';
import { createFastPath } from './fast-path.ts';

export interface GraphqlOptions {
  schema: GraphQLSchema;
  /** Makes the context of a request; an error of it is the response. */
  context(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  log: Logger;
}

/** Serves `/graphql` (GET, POST). */
export async function graphqlRoute(app: FastifyInstance, { schema, context, log }: GraphqlOptions): Promise<void> {
  const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError =>
    maskError(formatted, error, log);
  const fastPath = createFastPath({ schema, context, formatError });
  const apollo = new ApolloServer<Context>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    formatError,
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      noStore,
      fastPath.plugin,
      nameRequest,
    ],
  });
  await apollo.start();
  const pipeline = fastifyApolloHandler(apollo, { context });
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler: async (request, reply) => {
      const body = await fastPath.respond(request, reply);
      if (body !== undefined) return body;
      const response = await pipeline.call(app, request, reply);
      fastPath.learn(request, reply);
      return response;
    },
  });
}

/**
 * No response of a department may be stored by a cache. Apollo Server's own plugin says the same, but wraps each field
 * of the schema to find out.
 */
const noStore: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => {
      response.http.headers.set('cache-control', 'no-store');
    },
  }),
};
