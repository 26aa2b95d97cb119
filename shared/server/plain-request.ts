/**
 * What a fast path needs to respond with the same bytes as Apollo Server's pipeline: which requests are plain, what
 * content type their responses have, and how errors are formatted.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The parameters of one GraphQL request, without extensions. */
export interface GraphQLParameters {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** How many `accept` headers are cached: a caller may send any. */
const ACCEPTS = 100;

/** Whether a request has one operation and nothing else: no batch, no persisted operation, no part of a wrong type. */
export function isPlainRequest(request: FastifyRequest): request is FastifyRequest<{ Body: GraphQLParameters }> {
  const { method, headers, body } = request;
  if (method !== 'POST' || !/^application\/json(; ?charset=utf-8)?$/i.test(headers['content-type'] ?? '')) return false;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  for (const key in body) if (key !== 'query' && key !== 'operationName' && key !== 'variables') return false;
  const { query, operationName, variables } = body as Record<string, unknown>;
  return (
    typeof query === 'string' &&
    (operationName == null || typeof operationName === 'string') &&
    (variables == null || (typeof variables === 'object' && !Array.isArray(variables)))
  );
}

export interface ContentTypes {
  /**
   * The content type of the response to a request; undefined where the pipeline has not yet responded to such an
   * `accept` header.
   */
  of(request: FastifyRequest): string | undefined;
  /** Learns from a response of the pipeline which content type an `accept` header gets. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

export function createContentTypes(): ContentTypes {
  const byAccept = new LRUCache<string, string>({ max: ACCEPTS });
  return {
    of: ({ headers }) => byAccept.get(headers.accept ?? ''),
    learn: ({ headers }, reply) => {
      const contentType = reply.getHeader('content-type');
      if (reply.statusCode !== 200 || typeof contentType !== 'string' || !/json; charset=utf-8$/.test(contentType))
        return;
      byAccept.set(headers.accept ?? '', contentType);
    },
  };
}

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Where an error may set the status and the headers of its response. */
interface Head {
  status(code: number): void;
  header(name: string, value: string): void;
}

/** Formats errors as the pipeline does; their `extensions.http` goes to the head of the response. */
export function formatErrors(
  errors: readonly GraphQLError[],
  formatError: FormatError,
  head: Head,
): GraphQLFormattedError[] {
  return errors.map(error => {
    const { http, ...extensions } = {
      ...error.extensions,
      code: error.extensions.code ?? 'INTERNAL_SERVER_ERROR',
    } as { http?: { status?: number; headers?: Iterable<[string, string]> }; code: unknown };
    if (http?.status) head.status(http.status);
    for (const [name, value] of http?.headers ?? []) head.header(name, value);
    return formatError({ ...error.toJSON(), extensions }, error);
  });
}
