/**
 * Operations that Apollo Server has answered before, past its pipeline. Nothing is parsed, validated or negotiated a
 * second time; the hooks are the same, and are called as the pipeline calls them for a document that it has stored.
 * Whatever is not plainly such an operation goes through the pipeline: this answers with the same bytes, or not at all.
 */
import { HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from '#shared/process/log.ts';
import { createContentTypes, isQuestion, tellErrors } from '#shared/server/plain-request.ts';
import type { ContentTypes, FormatError } from '#shared/server/plain-request.ts';
import type { Admit, CallContext } from '../context.ts';
import type { Executor, KnownContext } from '../execute/index.ts';
import type { Hooks } from './hooks.ts';

/** What every hook is given: all that any of them may look at. */
type HookContext = Parameters<NonNullable<Hooks[keyof Hooks]>>[0] &
  Parameters<NonNullable<Hooks['willSendResponse']>>[0] &
  Parameters<NonNullable<Hooks['didEncounterErrors']>>[0] &
  Parameters<NonNullable<Hooks['executionDidStart']>>[0];

export interface KnownOptions {
  executor: Executor;
  /** The server's, in their order. */
  hooks: readonly Hooks[];
  formatError: FormatError;
  /** Lets a call in; whom it has let in or not, it says again to the pipeline. */
  admit: Admit;
  log: Logger;
}

export interface Known {
  /**
   * The body of the answer, if the request is of a known operation; undefined where the pipeline is to answer it. Sets
   * status and headers.
   */
  answer(request: FastifyRequest, reply: FastifyReply): Promise<string | undefined>;
  learn: ContentTypes['learn'];
}

/** What the pipeline sends with every answer of a gateway, whose parts tell no cache policy. */
const CACHE_CONTROL = 'no-store';
/** Whoever lets a call in looks at the request's own. */
const NO_HEADERS = new HeaderMap();

export function createKnown({ executor, hooks, formatError, admit, log }: KnownOptions): Known {
  const contentTypes = createContentTypes();
  const resolved = hooks.flatMap(({ didResolveOperation }) => didResolveOperation ?? []);
  const failed = hooks.flatMap(({ didEncounterErrors }) => didEncounterErrors ?? []);
  const started = hooks.flatMap(({ executionDidStart }) => executionDidStart ?? []);
  const sending = hooks.flatMap(({ willSendResponse }) => willSendResponse ?? []);

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
    const { schema, document, operation, queryHash } = known;
    const http = { status: undefined as number | undefined, headers: new HeaderMap() };
    const response = { http, body: undefined as { kind: 'single'; singleResult: Result } | undefined };
    const of = {
      logger: log,
      cache: undefined,
      schema,
      request: new Asked(request, query, operationName ?? undefined, variables ?? undefined),
      response,
      contextValue,
      context: contextValue,
      metrics: { persistedQueryHit: false, persistedQueryRegister: false },
      requestIsBatched: false,
      queryHash,
      source: query,
      document,
      operation,
      operationName: operation.name?.value ?? null,
      errors: undefined as readonly GraphQLError[] | undefined,
    };
    const context = of as unknown as HookContext & KnownContext;

    const tell = (errors: readonly GraphQLError[]): GraphQLFormattedError[] => {
      of.errors = errors;
      for (const hook of failed) hook(context);
      return tellErrors(errors, formatError, {
        status: code => void (http.status = code),
        header: (name, value) => void http.headers.set(name, value),
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
      result = {
        errors: tell([
          error instanceof GraphQLError
            ? error
            : new GraphQLError((error as Error).message, { originalError: error as Error }),
        ]),
      };
      http.status ??= 500;
    }
    response.body = { kind: 'single', singleResult: result };
    for (const hook of sending) hook(context);
    const { errors, data, extensions } = response.body.singleResult;
    void reply.header('cache-control', CACHE_CONTROL).header('content-type', contentType);
    for (const [name, value] of http.headers) void reply.header(name, value);
    void reply.code(http.status ?? 200);
    return `${JSON.stringify({ errors, data, extensions })}\n`;
  };

  return { answer, learn: contentTypes.learn };
}

interface Result {
  errors?: readonly GraphQLFormattedError[];
  data?: unknown;
  extensions?: unknown;
}

/** What is asked, as hooks see it. Most never look at the HTTP request: it is told when one does. */
class Asked {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly #request: FastifyRequest;

  constructor(
    request: FastifyRequest,
    query: string,
    operationName: string | undefined,
    variables: Record<string, unknown> | undefined,
  ) {
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
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}
