/**
 * The context of a request on the fast path. It holds what Apollo Server's own context holds, under the same names, so
 * that hooks and the executor need not know which of the two ways a request took. The test of this file compares
 * both.
 */
import type {
  GraphQLRequestContextDidEncounterErrors,
  GraphQLRequestContextExecutionDidStart,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { GraphQLError } from 'graphql';
import type { AdmittedContext } from '../context.ts';
import type { CachedOperation } from '../execute/index.ts';

type ApolloContext = GraphQLRequestContextExecutionDidStart<AdmittedContext>;

/** A context of Apollo Server's once execution has begun, with the value's second name. */
export type RequestContext = ApolloContext & {
  /** The `contextValue`, under the name by which Apollo's gateway calls it. */
  readonly context: AdmittedContext;
};

/** What a request brings to its context. */
export interface RequestParts {
  httpRequest: FastifyRequest;
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  /** The operation of the query by that name. */
  operation: CachedOperation;
  contextValue: AdmittedContext;
}

/** What all requests of a server share. */
export type ServerParts = Pick<ApolloContext, 'logger' | 'cache'>;

/** A policy that never allows caching: the gateway's departments state none. */
const NO_CACHE_POLICY: ApolloContext['overallCachePolicy'] = {
  maxAge: 0,
  restrict: () => {},
  replace: () => {},
  policyIfCacheable: () => null,
};

export function createRequestContext({ logger, cache }: ServerParts, parts: RequestParts): RequestContext {
  const { query, contextValue, operation } = parts;
  return {
    logger,
    cache,
    schema: operation.schema,
    request: new PlainRequest(parts),
    response: { http: { status: undefined, headers: new HeaderMap() } },
    contextValue,
    context: contextValue,
    overallCachePolicy: NO_CACHE_POLICY,
    requestIsBatched: false,
    metrics: { persistedQueryHit: false, persistedQueryRegister: false },
    queryHash: operation.queryHash,
    source: query,
    document: operation.document,
    operation: operation.operation,
    operationName: operation.operation.name?.value ?? null,
    errors: undefined,
  };
}

/** Sets the errors of a request, before hooks hear of them. */
export function setErrors(
  context: RequestContext,
  errors: readonly GraphQLError[],
): asserts context is RequestContext & GraphQLRequestContextDidEncounterErrors<AdmittedContext> {
  // Apollo's type shows hooks the errors of a request, and who makes the context sets them.
  (context as { errors?: readonly GraphQLError[] }).errors = errors;
}

/** Sets the response of a request, before hooks may change it. */
export function setBody(
  context: RequestContext,
  body: GraphQLResponse['body'],
): asserts context is RequestContext & GraphQLRequestContextWillSendResponse<AdmittedContext> {
  context.response.body = body;
}

/** A request as hooks read it. Most never read the HTTP request, so that is made when one does. */
class PlainRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
  readonly #httpRequest: FastifyRequest;

  constructor({ httpRequest, query, operationName, variables }: RequestParts) {
    this.#httpRequest = httpRequest;
    this.query = query;
    if (operationName) this.operationName = operationName;
    if (variables) this.variables = variables;
  }

  get http(): NonNullable<ApolloContext['request']['http']> {
    const { url, headers, body } = this.#httpRequest;
    return { method: 'POST', headers: headerMapOf(headers), search: searchOf(url), body };
  }
}

/** The headers of a request as Apollo Server reads them; several of one name are joined. */
export function headerMapOf(headers: FastifyRequest['headers']): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers))
    if (value) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  return map;
}

/** The part of an address from its question mark on; empty without one. */
export function searchOf(url: string): string {
  const start = url.indexOf('?');
  return start < 0 ? '' : url.slice(start);
}
