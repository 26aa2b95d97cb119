/**
 * `GET /changes/types`: the catalogue of the types of change that a department's feed tells (change-types.ts), as JSON.
 * Its `etag` is the hash of the catalogue, so a reader who has it is answered with 304.
 */
import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';
import { errorBody } from '../errors.ts';
import type { ErrorCode } from '../errors.ts';
import type { Principal } from '../identity/principal.ts';
import type { ChangeCatalogue } from './change-types.ts';

/** Where the catalogue is read. */
export const TYPES_PATH = '/changes/types';

export interface ChangeTypesRouteOptions {
  catalogue: ChangeCatalogue;
  /** Verifies the caller, as the feed does. */
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
}

/** Adds the route. Whoever may read the feed may read which types it has. */
export function changeTypesRoute(app: FastifyInstance, { catalogue, authenticate }: ChangeTypesRouteOptions): void {
  const body = JSON.stringify(catalogue);
  const etag = `"${catalogue.hash}"`;
  app.get(TYPES_PATH, async (request, reply) => {
    try {
      await authenticate(request.headers);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { http, code } = error.extensions as { http?: { status: number }; code: ErrorCode };
      return reply.code(http?.status ?? 401).send(errorBody(code, error.message));
    }
    reply.header('etag', etag).header('cache-control', 'no-cache');
    if (request.headers['if-none-match'] === etag) return reply.code(304).send();
    return reply.type('application/json; charset=utf-8').send(body);
  });
}
