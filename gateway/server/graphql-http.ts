/**
 * The way of a request to `/graphql`: by the fast path where its operation was executed before, else through Apollo
 * Server's pipeline, which speaks GraphQL over HTTP in full.
 */
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from '#shared/process/log.ts';
import type { FormatError } from '#shared/server/plain-request.ts';
import type { Admit, AdmittedContext } from '../context.ts';
import type { Executor } from '../execute/index.ts';
import { headerMapOf, searchOf } from '../pipeline/apollo-context.ts';
import { createCachedRequests } from '../pipeline/cached-request.ts';
import { FastPath } from '../pipeline/fast-path.ts';
import { asPlugin } from '../pipeline/hooks.ts';
import type { Hooks } from '../pipeline/hooks.ts';
import { PREFLIGHT_HEADERS, isFromKnownPage } from './cross-site.ts';

export interface GraphQLOptions {
  /** The executor with rights. */
  executor: Executor;
  hooks: readonly Hooks[];
  formatError: FormatError;
  admit: Admit;
  log: Logger;
  /** Origins whose pages may send requests. */
  origins: readonly string[];
}

export interface GraphQLOverHttp {
  /** Loads the first supergraph. Rejects where it cannot be loaded. */
  start(): Promise<void>;
  /** The body of the response; sets its status and headers. To be called once started. */
  handle(request: FastifyRequest, reply: FastifyReply): Promise<string>;
  stop(): Promise<void>;
}

/** Admission reads the headers of the HTTP request itself, not those of Apollo's form of it. */
const NO_HEADERS = new HeaderMap();

export function createGraphQLOverHttp(options: GraphQLOptions): GraphQLOverHttp {
  const { executor, hooks, formatError, admit, log, origins } = options;
  const apollo = createApolloServer({ executor, hooks, formatError, log });
  const cachedRequests = createCachedRequests(executor);
  const fastPath = new FastPath({ hooks, formatError, logger: log, cache: apollo.cache });

  /** Undefined where the request is refused: the pipeline then reports the error of the same admission. */
  const admitPlain = async (request: FastifyRequest, reply: FastifyReply): Promise<AdmittedContext | undefined> => {
    try {
      return await admit(request, reply, { method: 'POST', headers: NO_HEADERS, body: request.body, search: '' });
    } catch {
      return undefined;
    }
  };

  return {
    start: () => apollo.start(),
    handle: async (request, reply) => {
      const cached = cachedRequests.recognise(request);
      const context = cached && (await admitPlain(request, reply));
      if (cached && context) return fastPath.execute(cached, request, reply, context);
      try {
        return await runPipeline({ apollo, admit, origins }, request, reply);
      } finally {
        cachedRequests.learn(request, reply);
      }
    },
    stop: () => apollo.stop(),
  };
}

function createApolloServer({
  executor,
  hooks,
  formatError,
  log,
}: Omit<GraphQLOptions, 'admit' | 'origins'>): ApolloServer<AdmittedContext> {
  return new ApolloServer<AdmittedContext>({
    gateway: executor,
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A hostile document makes validation find many errors: each one costs work.
    validationOptions: { maxErrors: 10 },
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    formatError,
    plugins: [
      // Apollo's landing page loads from outside, and `GET /` is ours.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ...hooks.map(asPlugin),
    ],
  });
}

interface Pipeline extends Pick<GraphQLOptions, 'admit' | 'origins'> {
  apollo: ApolloServer<AdmittedContext>;
}

/** Runs Apollo Server's pipeline. It admits the request once it has seen that no foreign page sends it (CSRF). */
async function runPipeline(
  { apollo, admit, origins }: Pipeline,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<string> {
  const headers = headerMapOf(request.headers);
  // Said in the one form that Apollo Server knows.
  if (isFromKnownPage(request.headers, origins)) headers.set('apollo-require-preflight', 'true');
  const httpRequest: HTTPGraphQLRequest = {
    method: request.method,
    headers,
    body: request.body,
    search: searchOf(request.url),
  };
  const {
    status,
    headers: sent,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: httpRequest,
    context: () => admit(request, reply, httpRequest),
  });
  for (const [name, value] of sent) void reply.header(name, value);
  void reply.code(status ?? 200);
  if (body.kind === 'complete') return body.string;
  throw new Error('incremental delivery is not supported');
}
