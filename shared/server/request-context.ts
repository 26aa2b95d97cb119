/** The context of the resolvers of one request. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context, GraphClient } from '../context.ts';
import type { Database } from '../database/database.ts';
import { lazyLoaders } from '../database/loaders.ts';
import type { LoaderFactories } from '../database/loaders.ts';
import { write } from '../database/write.ts';
import type { Principal } from '../identity/principal.ts';
import type { Logger } from '../process/log.ts';
import { cancellationOf } from './deadline.ts';

export interface RequestContextOptions {
  department: string;
  database: Database;
  loaders: LoaderFactories;
  graph: GraphClient;
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
  now(): Date;
}

/** Makes the function that gives each request its context. It rejects where no valid principal came. */
export function requestContexts(
  options: RequestContextOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Context> {
  const { department, database, graph } = options;
  const makeLoaders = lazyLoaders(options.loaders);
  return async (request, reply) => {
    const principal = await options.authenticate(request.headers);
    const now = options.now();
    const reads = database.within(cancellationOf(request, reply));
    return {
      department,
      principal,
      database: reads,
      loaders: makeLoaders({ database: reads, now }),
      now,
      graph,
      requestId: request.id,
      log: request.log as Logger,
      write: ({ creditCode, idempotencyKey, info, input }, work) => {
        const operation = { operation: info.fieldName, input };
        return write({ database, principal, now, lock: creditCode, idempotencyKey, request: operation }, work);
      },
    };
  };
}
