/**
 * Operations that Apollo Server has answered before, past its pipeline. Nothing is parsed, validated or negotiated a second time; the plugins
 * are the same, and their hooks are called as the pipeline calls them for a document that it has stored. Whatever is not plainly such an
 * operation goes through the pipeline: this answers with the same bytes, or not at all.
 */
import { HeaderMap } from '@apollo/server';
import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '#shared/log.ts';
import { createContentTypes, isQuestion, tellErrors } from '#shared/question.ts';
import type { ContentTypes, FormatError, Question } from '#shared/question.ts';
import type { Executor, KnownOperation } from './execute/index.ts';
import type { CallContext, Calls } from './call.ts';

type Context = GraphQLRequestContext<CallContext>;
type Plugin = ApolloServerPlugin<CallContext>;

export interface KnownOptions {
  executor: Executor;
  /** The plugins of the server, in their order. */
  plugins: readonly Plugin[];
  formatError: FormatError;
  /** Lets a call in; whom it has let in or not, it says again to the pipeline. */
  admit: Calls['admit'];
  log: Logger;
}

export interface Known {
  /** The body of the answer, if the request is of a known operation; undefined where the pipeline is to answer it. Sets status and headers. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<string | Buffer | undefined>;
  learn: ContentTypes['learn'];
}

/** What the pipeline sends with every answer of a gateway, whose parts tell no cache policy. */
const CACHE_CONTROL = 'no-store';
/** Whoever lets a call in looks at the request's own. */
const NO_HEADERS = new HeaderMap();
/** A text shorter than this is written together with its head; a longer one is cheaper to send as bytes. */
const SHORT = 8_192;

export function createKnown({ executor, plugins, formatError, admit, log }: KnownOptions): Known {
  const contentTypes = createContentTypes();

  const answer: Known['answer'] = async (request, reply) => {
    const contentType = contentTypes.of(request);
    if (!contentType || !isQuestion(request)) return undefined;
    const { body } = request;
    const { query, operationName, variables } = body;
    const known = executor.known(query, operationName ?? undefined);
    if (!known?.accepts(variables ?? undefined)) return undefined;
    let contextValue: CallContext;
    try {
      contextValue = await admit(request, reply, { method: 'POST', headers: NO_HEADERS, body, search: '' });
    } catch {
      // How a caller is refused, the pipeline knows.
      return undefined;
    }
    return run(known, request, reply, body, contentType, contextValue);
  };

  const run = async (known: KnownOperation, request: FastifyRequest, reply: FastifyReply, { query, operationName, variables }: Question, contentType: string, contextValue: CallContext): Promise<string | Buffer> => {
    const http = { status: undefined as number | undefined, headers: new HeaderMap() };
    const asked = new Asked(request, query, operationName ?? undefined, variables ?? undefined);
    const { schema, document, operation, queryHash } = known;
    const of = {
      logger: log, cache: undefined, schema, request: asked, response: { http, body: undefined }, contextValue, metrics: { persistedQueryHit: false, persistedQueryRegister: false },
      requestIsBatched: false, queryHash, source: query, document, operation, operationName: operation.name?.value ?? null,
    } as unknown as Context;

    const listeners = await listening(plugins.map(plugin => plugin.requestDidStart?.(of)));
    const send = async (result: Result): Promise<string | Buffer> => {
      Object.assign(of.response, { body: { kind: 'single', singleResult: result } });
      await each(listeners, listener => listener.willSendResponse?.(of as never));
      const { errors, data, extensions } = (of.response.body as unknown as { singleResult: Result }).singleResult;
      http.headers.set('content-type', contentType);
      for (const [name, value] of http.headers) void reply.header(name, value);
      void reply.code(http.status ?? 200);
      const text = `${JSON.stringify({ errors, data, extensions })}\n`;
      return text.length < SHORT ? text : Buffer.from(text);
    };
    const tell = async (errors: readonly GraphQLError[]): Promise<GraphQLFormattedError[]> => {
      Object.assign(of, { errors });
      await each(listeners, listener => listener.didEncounterErrors?.(of as never));
      return tellErrors(errors, formatError, { status: code => void (http.status = code), header: (name, value) => void http.headers.set(name, value) });
    };
    const refuse = async (error: unknown): Promise<string | Buffer> => {
      const errors = await tell([error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })]);
      http.status ??= 500;
      return send({ errors });
    };

    http.headers.set('cache-control', CACHE_CONTROL);
    await each(listeners, listener => listener.didResolveSource?.(of as never));
    try {
      await each(listeners, listener => listener.didResolveOperation?.(of as never));
    } catch (error) {
      return refuse(error);
    }
    for (const listener of listeners) {
      const ready = await listener.responseForOperation?.(of as never);
      if (ready?.body.kind !== 'single') continue;
      if (ready.http.status) http.status = ready.http.status;
      for (const [name, value] of ready.http.headers) http.headers.set(name, value);
      return send(ready.body.singleResult as Result);
    }
    const running = (await listening(listeners.map(listener => listener.executionDidStart?.(of as never)))).reverse();
    let result: Result;
    try {
      const { errors, ...executed } = await known.execute(of);
      result = { ...executed, ...(errors && { errors: await tell(errors) }) };
      if (errors?.length && result.data === undefined) http.status ??= 400;
    } catch (error) {
      await each(running, listener => listener.executionDidEnd?.(error as Error));
      return refuse(error);
    }
    await each(running, listener => listener.executionDidEnd?.());
    return send(result);
  };

  return { answer, learn: contentTypes.learn };
}

interface Result {
  errors?: readonly GraphQLFormattedError[];
  data?: unknown;
  extensions?: unknown;
}

/** What is asked, as plugins see it. Most never look at the HTTP request: it is told when one does. */
class Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly #request: FastifyRequest;

  constructor(request: FastifyRequest, query: string, operationName: string | undefined, variables: Record<string, unknown> | undefined) {
    this.#request = request;
    this.query = query;
    if (operationName) this.operationName = operationName;
    if (variables) this.variables = variables;
  }

  get http(): { method: string; headers: HeaderMap; search: string; body: unknown } {
    const { url, body } = this.#request;
    return { method: 'POST', headers: headersOf(this.#request), search: new URL(url, 'http://gateway').search, body };
  }
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

/** What hooks return that listens further. */
async function listening<Listener>(returned: readonly (Promise<Listener | void> | undefined)[]): Promise<Listener[]> {
  return (await Promise.all(returned)).filter(listener => listener !== undefined && listener !== null) as Listener[];
}

/** Calls a hook of all listeners at once; waits only where one does. */
async function each<Listener>(listeners: readonly Listener[], hook: (listener: Listener) => Promise<void> | undefined): Promise<void> {
  const waiting: Promise<void>[] = [];
  for (const listener of listeners) {
    const called = hook(listener);
    if (called) waiting.push(called);
  }
  if (waiting.length > 0) await Promise.all(waiting);
}
