/**
 * Recognises requests that the fast path answers: one operation in a plain JSON body, which was executed before on the
 * supergraph in force, with variables that it accepts, and an `accept` header that the pipeline has answered before.
 * Every other request takes Apollo Server's pipeline.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createContentTypes, isPlainRequest } from '#shared/server/plain-request.ts';
import type { Executor, CachedOperation } from '../execute/index.ts';

export interface CachedRequest {
  operation: CachedOperation;
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
  /** The content type of the response. */
  contentType: string;
}

export interface CachedRequests {
  /** The request, if the fast path answers it; else undefined. */
  recognise(request: FastifyRequest): CachedRequest | undefined;
  /** Learns from a response of the pipeline which content type an `accept` header gets. */
  learn(request: FastifyRequest, reply: FastifyReply): void;
}

export function createCachedRequests(executor: Executor): CachedRequests {
  const contentTypes = createContentTypes();
  return {
    recognise: request => {
      const contentType = contentTypes.of(request);
      if (!contentType || !isPlainRequest(request)) return undefined;
      const { query } = request.body;
      const operationName = request.body.operationName ?? undefined;
      const variables = request.body.variables ?? undefined;
      const operation = executor.cached(query, operationName);
      if (!operation?.accepts(variables)) return undefined;
      return { operation, query, operationName, variables, contentType };
    },
    learn: contentTypes.learn,
  };
}
