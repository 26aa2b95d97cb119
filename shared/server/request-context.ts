/** The context of the resolvers of one request. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context, GraphClient } from '../context.ts';
import type { Database } from '../database/database.ts';
import { lazyLoaders } from '../database/loaders.ts';
import type { LoaderFactories } from '../database/loaders.ts';
import { write } from '../database/write.ts';
import type { Principal } from '../identity/principal.ts';
import { requireRight, rightFor } from '../identity/rights.ts';
import type { Rights } from '../identity/rights.ts';
import type { Logger } from '../process/log.ts';
import { cancellationOf } from './deadline.ts';
import { languageOf } from './language.ts';

export interface RequestContextOptions {
  department: string;
  database: Database;
  loaders: LoaderFactories;
  /** The joined graph, for the facts of writes. */
  graph: GraphClient;
  rights: Rights;
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
  now(): Date;
}

/** Makes the function that gives each request its context. It rejects where no valid principal came. */
export function requestContexts(
  options: RequestContextOptions,
): (request: FastifyRequest, reply: FastifyReply) => Promise<Context> {
  const { department, database, graph, rights } = options;
  const makeLoaders = lazyLoaders(options.loaders);
  return async (request, reply) => {
    const principal = await options.authenticate(request.headers);
    const language = languageOf(request.headers);
    const now = options.now();
    const cancellation = cancellationOf(request, reply);
    const reads = database.within(cancellation);
    return {
      department,
      principal,
      language,
      database: reads,
      loaders: makeLoaders({ database: reads, now }),
      now,
      requestId: request.id,
      log: request.log as Logger,
      write: async ({ creditCode, owner = { creditCode }, idempotencyKey, info, input, facts }, work) => {
        const operation = info.fieldName;
        const right = rights[operation];
        if (!right) throw new Error(`rights.ts of ${department} must say who may do ${operation}, but it does not`);
        const options = {
          database,
          principal,
          department,
          now,
          lock: creditCode,
          idempotencyKey,
          request: { operation, input },
          right: () => requireRight(rightFor(right, input), principal, { department, ...owner }),
          facts: facts && (() => facts((document, variables) => graph(document, variables, language))),
          cancellation,
        };
        return write(options, work);
      },
    };
  };
}
