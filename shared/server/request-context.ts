/** The context of the resolvers of one request. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { getNamedType, isInputObjectType, isNonNullType } from 'graphql';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context, GraphClient, JoinedGraph } from '../context.ts';
import type { CaseBook } from '../database/told-cases.ts';
import type { ChangeStream } from '../database/change-stream.ts';
import type { RowStreams } from '../database/row-streams.ts';
import type { Database } from '../database/database.ts';
import { forgetRead, lazyLoaders } from '../database/loaders.ts';
import type { LoaderFactories } from '../database/loaders.ts';
import type { NewChange } from '../database/feed.ts';
import { write } from '../database/write.ts';
import type { Principal } from '../identity/principal.ts';
import { requireRight, rightFor } from '../identity/rights.ts';
import type { Rights } from '../identity/rights.ts';
import type { Logger } from '../process/log.ts';
import { askingFor } from './asking-for.ts';
import { cancellationOf } from './deadline.ts';
import { languageOf } from './language.ts';
import { Notes } from '../process/answer-notes.ts';

export interface RequestContextOptions {
  department: string;
  database: Database;
  loaders: LoaderFactories;
  /** The joined graph, for the facts of writes. */
  graph: JoinedGraph;
  rights: Rights;
  authenticate(headers: Record<string, unknown>): Promise<Principal>;
  /** The department's changes as they come, for subscriptions. */
  changes: ChangeStream;
  /** Rows of its tables as they come, for subscriptions. */
  rows: RowStreams;
  /** How changes tell of the cases that they move. */
  cases?: CaseBook | undefined;
  now(): Date;
}

/** Makes the contexts of a department's requests. */
export interface RequestContexts {
  /** The context of a request. Rejects where no valid principal came. */
  of(request: FastifyRequest, reply: FastifyReply): Promise<Context>;
  /** The context of an event of a subscription: nothing that was read for an earlier one is known. */
  renewed(context: Context): Context;
}

export function requestContexts(options: RequestContextOptions): RequestContexts {
  const { department, database, graph, rights, changes, rows, cases } = options;
  const makeLoaders = lazyLoaders(options.loaders);
  const renewed: RequestContexts['renewed'] = context => {
    const now = options.now();
    return { ...context, now, loaders: makeLoaders({ database: context.database, now }) };
  };
  const of: RequestContexts['of'] = async (request, reply) => {
    const principal = await options.authenticate(request.headers);
    const language = languageOf(request.headers);
    const now = options.now();
    const cancellation = cancellationOf(request, reply);
    const notes = new Notes();
    const reads = database.within(cancellation);
    const loaders = makeLoaders({ database: reads, now });
    return {
      department,
      principal,
      language,
      database: reads,
      loaders,
      now,
      requestId: request.id,
      log: request.log as Logger,
      notes,
      follow: wanted => changes.follow(principal, wanted, cancellation),
      followRows: (source, wanted) => rows.follow(source, wanted, cancellation),
      write: async ({ creditCode, owner = { creditCode }, idempotencyKey, info, input, facts, zone }, work) => {
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
          version: versionSeen(info, input),
          right: () => requireRight(rightFor(right, input), principal, { department, ...owner }),
          facts:
            facts &&
            (() => {
              const asking = askingFor(info, input, { now, requestId: request.id, zone });
              const inLanguage =
                (ask: GraphClient): GraphClient =>
                (document, variables) =>
                  ask(document, variables, language);
              return facts(inLanguage(graph(asking)), inLanguage(graph(asking, 'public')));
            }),
          cancellation,
          changed: (changes: readonly NewChange[]) => notes.changed(changes),
          cases,
        };
        try {
          return await write(options, work);
        } finally {
          // The next mutation of the document, and the fields of this one, see what was written.
          forgetRead(loaders);
        }
      },
    };
  };
  return { of, renewed };
}

/**
 * The version that a caller saw of what his input names. An input that must have a `version` means another: that of a
 * licence which it tells of, or the edition of a list.
 */
function versionSeen({ parentType, fieldName }: GraphQLResolveInfo, input: unknown): number | null {
  const argument = parentType.getFields()[fieldName]?.args[0];
  const type = argument && getNamedType(argument.type);
  const field = isInputObjectType(type) ? type.getFields().version : undefined;
  const { version } = (input ?? {}) as { version?: unknown };
  return field && !isNonNullType(field.type) && typeof version === 'number' ? version : null;
}
