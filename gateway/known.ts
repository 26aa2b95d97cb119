/**
 * Operations that Apollo Server has answered before, past its pipeline. Nothing is parsed, validated or negotiated a second time; the hooks
 * are the same, and are called as the pipeline calls them for a document that it has stored. Whatever is not plainly such an
 * operation goes through the pipeline: this answers with the same bytes, or not at all.
 */
import { HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '#shared/log.ts';
import type { CallContext, Calls } from './call.ts';
import type { Executor, KnownContext } from './execute/index.ts';
import type { Hooks } from './hooks.ts';

/** What every hook is given: all that any of them may look at. */
type HookContext = Parameters<NonNullable<Hooks[keyof Hooks]>>[0] & Parameters<NonNullable<Hooks['willSendResponse']>>[0] & Parameters<NonNullable<Hooks['didEncounterErrors']>>[0] & Parameters<NonNullable<Hooks['executionDidStart']>>[0];

export interface KnownOptions {
  executor: Executor;
  /** The server's, in their order. */
  hooks: readonly Hooks[];
  formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError;
  /** Lets a call in; whom it has let in or not, it says again to the pipeline. */
  admit: Calls['admit'];
  log: Logger;
}

export interface Known {
  /** The body of the answer, if the request is of a known operation; undefined where the pipeline is to answer it. Sets status and headers. */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<string | Buffer | undefined>;
  /** Learns from an answer of the pipeline which content type an `accept` header gets. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

/** What the pipeline sends with every answer of a gateway, whose parts tell no cache policy. */
const CACHE_CONTROL = 'no-store';
const ACCEPTS = 100;
/** Whoever lets a call in looks at the request's own. */
const NO_HEADERS = new HeaderMap();
/** A text shorter than this is written together with its head; a longer one is cheaper to send as bytes. */
const SHORT = 8_192;

export function createKnown({ executor, hooks, formatError, admit, log }: KnownOptions): Known {
  const contentTypes = new Map<string, string>();
  const resolved = hooks.flatMap(({ didResolveOperation }) => didResolveOperation ?? []);
  const failed = hooks.flatMap(({ didEncounterErrors }) => didEncounterErrors ?? []);
  const started = hooks.flatMap(({ executionDidStart }) => executionDidStart ?? []);
  const sending = hooks.flatMap(({ willSendResponse }) => willSendResponse ?? []);

  const answer: Known['answer'] = async (request, reply) => {
    const { headers, body } = request;
    const contentType = contentTypes.get(headers.accept ?? '');
    if (request.method !== 'POST' || !contentType || !/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '') || !isQuestion(body)) return undefined;
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
    const { schema, document, operation, queryHash } = known;
    const http = { status: undefined as number | undefined, headers: new HeaderMap() };
    const response = { http, body: undefined as { kind: 'single'; singleResult: Result } | undefined };
    const of = {
      logger: log, cache: undefined, schema, request: new Asked(request, query, operationName ?? undefined, variables ?? undefined), response, contextValue, context: contextValue,
      metrics: { persistedQueryHit: false, persistedQueryRegister: false }, requestIsBatched: false, queryHash, source: query, document, operation, operationName: operation.name?.value ?? null,
      errors: undefined as readonly GraphQLError[] | undefined,
    };
    const context = of as unknown as HookContext & KnownContext;

    const tell = (errors: readonly GraphQLError[]): GraphQLFormattedError[] => {
      of.errors = errors;
      for (const hook of failed) hook(context);
      return errors.map(error => {
        const { http: told, ...extensions } = { ...error.extensions, code: error.extensions['code'] ?? 'INTERNAL_SERVER_ERROR' } as { http?: { status?: number; headers?: Map<string, string> }; code: unknown };
        if (told?.status) http.status = told.status;
        for (const [name, value] of told?.headers ?? []) http.headers.set(name, value);
        return formatError({ ...error.toJSON(), extensions }, error);
      });
    };
    let result: Result;
    try {
      for (const hook of resolved) hook(context);
      for (const hook of started) hook(context);
      const executed = await known.execute(context);
      result = executed.errors ? { ...executed, errors: tell(executed.errors) } : (executed as Result);
      if (result.errors?.length && result.data === undefined) http.status ??= 400;
    } catch (error) {
      result = { errors: tell([error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })]) };
      http.status ??= 500;
    }
    response.body = { kind: 'single', singleResult: result };
    for (const hook of sending) hook(context);
    const { errors, data, extensions } = response.body.singleResult;
    void reply.header('cache-control', CACHE_CONTROL).header('content-type', contentType);
    for (const [name, value] of http.headers) void reply.header(name, value);
    void reply.code(http.status ?? 200);
    const text = `${JSON.stringify({ errors, data, extensions })}\n`;
    return text.length < SHORT ? text : Buffer.from(text);
  };

  return {
    answer,
    learn: ({ headers }, reply) => {
      const contentType = reply.getHeader('content-type');
      if (reply.statusCode !== 200 || typeof contentType !== 'string' || !/json; charset=utf-8$/.test(contentType)) return;
      if (contentTypes.size >= ACCEPTS) contentTypes.clear();
      contentTypes.set(headers.accept ?? '', contentType);
    },
  };
}

interface Result {
  errors?: readonly GraphQLFormattedError[];
  data?: unknown;
  extensions?: unknown;
}

interface Question {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** Whether a body is a question and nothing else: no batch, no persisted operation, no part of a wrong type. */
function isQuestion(body: unknown): body is Question {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  for (const key in body) if (key !== 'query' && key !== 'operationName' && key !== 'variables') return false;
  const { query, operationName, variables } = body as Record<string, unknown>;
  return typeof query === 'string' && (operationName == null || typeof operationName === 'string') && (variables == null || (typeof variables === 'object' && !Array.isArray(variables)));
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
