/**
 * The way of a request to `/graphql`: by the fast path where its operation was executed before, else through Apollo
 * Server's pipeline, which speaks GraphQL over HTTP in full. What follows the response, parts of it or events, is sent
 * after it where the request takes that.
 */
import { ApolloServer, HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormattedExecutionResult } from 'graphql';
import type { IncomingHttpHeaders } from 'node:http';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import type { FormatError } from '#shared/server/plain-request.ts';
import { EVENT_STREAM } from '#shared/server/event-stream.ts';
import type { Admit, AdmittedContext } from '../context.ts';
import { DEFER_RULES } from '../delivery/defer-rules.ts';
import { sendEvents } from '../delivery/events.ts';
import { sendParts, takesParts } from '../delivery/multipart.ts';
import type { Executor } from '../execute/index.ts';
import { headerMapOf, searchOf } from '../pipeline/apollo-context.ts';
import { createCachedRequests } from '../pipeline/cached-request.ts';
import { CACHE_CONTROL, FastPath } from '../pipeline/fast-path.ts';
import { asPlugin } from '../pipeline/hooks.ts';
import type { Hooks } from '../pipeline/hooks.ts';
import { createFormatLater } from '../pipeline/later.ts';
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
  /** Identifies a caller again, for events that come later. */
  identify(headers: IncomingHttpHeaders): Promise<Principal>;
  config: Pick<Config, 'COMPRESS_BYTES' | 'SUBSCRIPTION_HEARTBEAT_MS'>;
}

export interface GraphQLOverHttp {
  /** Loads the first supergraph. Rejects where it cannot be loaded. */
  start(): Promise<void>;
  /**
   * The body of the response; sets its status and headers. The reply, where it is sent in parts. To be called once
   * started.
   */
  handle(request: FastifyRequest, reply: FastifyReply): Promise<string | FastifyReply>;
  /** Runs one operation of a WebSocket: its response, and in its context what follows. */
  message(message: Message): Promise<MessageResponse>;
  stop(): Promise<void>;
}

/** An operation that comes as a message of a connection. */
export interface Message {
  /** The parameters of the operation, as a request's body has them. */
  body: Record<string, unknown>;
  /** Admits it. */
  admit(httpRequest: HTTPGraphQLRequest): Promise<AdmittedContext>;
}

export interface MessageResponse {
  result: FormattedExecutionResult;
  /** Absent where it was not admitted. */
  context: AdmittedContext | undefined;
}

/** Admission reads the headers of the HTTP request itself, not those of Apollo's form of it. */
const NO_HEADERS = new HeaderMap();
/** A message is JSON, and no page of a foreign origin sends it: its connection was not made for one. */
const MESSAGE_HEADERS = new HeaderMap([
  ['content-type', 'application/json'],
  ['accept', 'application/json'],
]);

export function createGraphQLOverHttp(options: GraphQLOptions): GraphQLOverHttp {
  const { executor, hooks, formatError, admit, log, origins } = options;
  const apollo = createApolloServer({ executor, hooks, formatError, log });
  const cachedRequests = createCachedRequests(executor);
  const fastPath = new FastPath({ hooks, formatError, logger: log, cache: apollo.cache });

  const format = createFormatLater(hooks, formatError);

  /** Undefined where the request is refused: the pipeline then reports the error of the same admission. */
  const admitPlain = async (request: FastifyRequest, reply: FastifyReply): Promise<AdmittedContext | undefined> => {
    try {
      return await admit(request, reply, { method: 'POST', headers: NO_HEADERS, body: request.body, search: '' });
    } catch {
      return undefined;
    }
  };

  /** The request's context, with what the caller takes; the admission is made once. */
  const taking = (request: FastifyRequest, context: AdmittedContext): AdmittedContext => {
    const { accept } = request.headers;
    const events = accept?.includes(EVENT_STREAM) ?? false;
    const parts = takesParts(accept);
    if (events || parts)
      context.takes = {
        parts,
        events,
        by: 'sse',
        address: request.ip,
        identify: () => options.identify(request.headers),
      };
    return context;
  };

  const respond = async (request: FastifyRequest, reply: FastifyReply): Promise<Responded> => {
    const cached = cachedRequests.recognise(request);
    const context = cached && (await admitPlain(request, reply));
    if (cached && context) {
      taking(request, context);
      return { body: await fastPath.execute(cached, request, reply, context), context };
    }
    let admitted: AdmittedContext | undefined;
    const admitting: Admit = async (...parts) => {
      admitted = taking(request, await admit(...parts));
      return admitted;
    };
    try {
      const body = await runPipeline({ apollo, admit: admitting, origins }, request, reply);
      return { body, context: admitted };
    } finally {
      cachedRequests.learn(request, reply);
    }
  };

  return {
    start: () => apollo.start(),
    handle: async (request, reply) => {
      const { body, context } = await respond(request, reply);
      const following = context?.takes?.following;
      const isCompressed = options.config.COMPRESS_BYTES > 0;
      if (context && following?.kind === 'parts') {
        return sendParts(request, reply, { first: body, following, context, format, isCompressed });
      }
      const isEventStream = asksForEventsOnly(request) && reply.statusCode === 200;
      if (!context || (!following && !isEventStream)) return body;
      const events = following?.kind === 'events' ? following.events : undefined;
      const heartbeatMs = options.config.SUBSCRIPTION_HEARTBEAT_MS;
      return sendEvents(request, reply, { first: body, events, context, format, heartbeatMs, isCompressed });
    },
    message: async ({ body, admit: admitMessage }) => {
      let context: AdmittedContext | undefined;
      const httpRequest = { method: 'POST', headers: MESSAGE_HEADERS, body, search: '' };
      const { body: sent } = await apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: httpRequest,
        context: async () => {
          context = await admitMessage(httpRequest);
          return context;
        },
      });
      if (sent.kind !== 'complete') throw new Error('a response that is not complete');
      return { result: JSON.parse(sent.string) as FormattedExecutionResult, context };
    },
    stop: () => apollo.stop(),
  };
}

/** A response's text, and the context that says what follows it. */
interface Responded {
  body: string;
  /** Absent where the request was not admitted. */
  context: AdmittedContext | undefined;
}

/** Whether a request takes events and no other response: then a response is one event. */
const asksForEventsOnly = ({ headers: { accept = '' } }: FastifyRequest): boolean =>
  accept.includes(EVENT_STREAM) && !accept.includes('json') && !accept.includes('*/*');

function createApolloServer({
  executor,
  hooks,
  formatError,
  log,
}: Pick<GraphQLOptions, 'executor' | 'hooks' | 'formatError' | 'log'>): ApolloServer<AdmittedContext> {
  return new ApolloServer<AdmittedContext>({
    gateway: executor,
    logger: log,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    // A hostile document makes validation find many errors: each one costs work.
    validationOptions: { maxErrors: 10 },
    validationRules: DEFER_RULES,
    stopOnTerminationSignals: false,
    csrfPrevention: { requestHeaders: PREFLIGHT_HEADERS },
    formatError,
    plugins: [
      // Apollo's landing page loads from outside, and `GET /` is ours.
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      // It would wrap each field of each new schema in one go, though none is resolved here.
      ApolloServerPluginCacheControlDisabled(),
      forbidStorage,
      ...hooks.map(asPlugin),
    ],
  });
}

/** No response is stored on its way, whoever may read it. */
const forbidStorage: ApolloServerPlugin = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response }) => void response.http.headers.set('cache-control', CACHE_CONTROL),
  }),
};

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
  // The first response is JSON in any case; how it is sent is decided after it.
  const { accept } = request.headers;
  if (takesParts(accept) || accept?.includes(EVENT_STREAM)) headers.set('accept', `${accept}, application/json;q=0.1`);
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
  throw new Error('what follows a response is sent after it, and not by Apollo Server');
}
