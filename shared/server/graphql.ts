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
import { GraphQLError } from 'graphql';
import type { Context } from '../context.ts';
import { unavailable } from '../database/failures.ts';
import { maskError, nameRequest } from '../errors.ts';
import type { Logger } from '../process/log.ts';
import { asksForEvents, eventRoute } from './events.ts';
import { createFastPath } from './fast-path.ts';
import type { RequestContexts } from './request-context.ts';

export interface GraphqlOptions {
  department: string;
  schema: GraphQLSchema;
  /** Makes the context of a request; an error of it is the response. */
  contexts: RequestContexts;
  log: Logger;
}

/** Serves `/graphql` (GET, POST), and subscriptions where `text/event-stream` is asked for. */
export async function graphqlRoute(app: FastifyInstance, options: GraphqlOptions): Promise<void> {
  const { schema, contexts } = options;
  const context = (request: FastifyRequest, reply: FastifyReply): Promise<Context> => contexts.of(request, reply);
  const formatError = createFormatError(options);
  const events = eventRoute(app, { schema, contexts, formatError });
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
      markWrites,
      addNotes,
    ],
  });
  await apollo.start();
  const pipeline = fastifyApolloHandler(apollo, { context });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (asksForEvents(request)) return events(request, reply);
      const body = await fastPath.respond(request, reply);
      if (body !== undefined) return body;
      const response = await pipeline.call(app, request, reply);
      fastPath.learn(request, reply);
      return response;
    },
  });
}

/** Tells the gateway what it requests beside the answer. */
const addNotes: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body }, request, contextValue }) => {
      const headers = Object.fromEntries(request.http?.headers ?? []);
      const notes = body.kind === 'single' ? contextValue.notes.for(headers) : undefined;
      if (notes && body.kind === 'single') body.singleResult.extensions = { ...body.singleResult.extensions, ...notes };
    },
  }),
};

/** The extension that marks an error of a mutation until it is formatted. */
const WRITE = 'isWrite';

/** Marks the errors of mutations, for the formatting of errors, which sees no operation. */
const markWrites: ApolloServerPlugin = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operation }) => {
      if (operation?.operation !== 'mutation') return;
      for (const error of errors) if (error instanceof GraphQLError) error.extensions[WRITE] = true;
    },
  }),
};

/**
 * Formats an error for the caller: a database that does not answer is SUBGRAPH_UNAVAILABLE, and is logged in one line;
 * all else is masked.
 */
function createFormatError({ department, log }: GraphqlOptions) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { [WRITE]: isWrite = false, ...extensions } = formatted.extensions ?? {};
    const failure =
      formatted.extensions?.code === 'INTERNAL_SERVER_ERROR' &&
      unavailable(error, { department, isWrite: isWrite === true });
    if (!failure) return maskError({ ...formatted, extensions }, error, log);
    // The driver's text may hold the statement and its values, so its code alone is logged.
    const { originalError } = error as { originalError?: Error & { code?: string } };
    const reason = originalError?.code ?? originalError?.name;
    log.warn({ reason, path: formatted.path, requestId: extensions.requestId }, 'the database does not answer');
    return {
      message: failure.message,
      ...(formatted.path && { path: formatted.path }),
      extensions: failure.extensions,
    };
  };
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
