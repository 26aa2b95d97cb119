/**
 * What a server needs to answer past Apollo Server's pipeline with the same bytes as in it: which requests are plain
 * questions, what type their answers have, and how errors are told.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';

export interface Question {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
}

/** `accept` headers that are kept at most: a caller may send any. */
const ACCEPTS = 100;

/** Whether a request asks one question and nothing else: no batch, no persisted operation, no part of a wrong type. */
export function isQuestion(request: FastifyRequest): request is FastifyRequest<{ Body: Question }> {
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
   * The content type of an answer to this request; undefined where the pipeline has answered no such `accept` header
   * yet.
   */
  of(request: FastifyRequest): string | undefined;
  /** Learns from an answer of the pipeline which content type an `accept` header gets. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

export function createContentTypes(): ContentTypes {
  const known = new Map<string, string>();
  return {
    of: ({ headers }) => known.get(headers.accept ?? ''),
    learn: ({ headers }, reply) => {
      const contentType = reply.getHeader('content-type');
      if (reply.statusCode !== 200 || typeof contentType !== 'string' || !/json; charset=utf-8$/.test(contentType))
        return;
      if (known.size >= ACCEPTS) known.clear();
      known.set(headers.accept ?? '', contentType);
    },
  };
}

export type FormatError = (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError;

/** Where an error may set the status and headers of its answer. */
interface Head {
  status(code: number): void;
  header(name: string, value: string): void;
}

/** Errors as the pipeline tells them. */
export function tellErrors(
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
