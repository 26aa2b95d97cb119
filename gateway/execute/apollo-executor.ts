/**
 * Apollo's own executor for plans that are not compiled. It uses the public API of `@apollo/gateway` only. What it says
 * of a department that failed has the path of the fetch; so there is one error for each such department, not one for
 * each place.
 */
import { Supergraph } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';

export interface ApolloExecutor {
  execute(plan: QueryPlan, context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
}

export interface ApolloExecutorOptions {
  supergraphSdl: string;
  /** The schema that clients see. */
  apiSchema: GraphQLSchema;
  /** The schema with all that clients cannot see. */
  supergraph: GraphQLSchema;
  /** The departments, by name, at the time of the call. */
  sources(): Record<string, GraphQLDataSource>;
}

export function createApolloExecutor(options: ApolloExecutorOptions): ApolloExecutor {
  const { supergraphSdl, apiSchema, supergraph, sources } = options;
  // Built when it is needed first: most operations never need it.
  let schema: Schema | undefined;
  return {
    execute: async (plan, context) => {
      schema ??= Supergraph.build(supergraphSdl, { validateSupergraph: false }).apiSchema();
      const { operationName } = context.request;
      const operation = buildOperationContext({
        schema: apiSchema,
        operationDocument: context.document,
        ...(operationName && { operationName }),
      });
      return withOurErrors(await executeQueryPlan(plan, sources(), context, operation, supergraph, schema));
    },
  };
}

/** What Apollo's executor explains of nulls beside the errors becomes errors: no client looks for them elsewhere. */
function withOurErrors({ errors = [], extensions, ...rest }: GatewayExecutionResult): GatewayExecutionResult {
  const { valueCompletion = [], ...others } = (extensions ?? {}) as { valueCompletion?: GraphQLFormattedError[] };
  const reported = new Set<unknown>();
  const all = [
    ...errors.flatMap(error => onePerDepartment(error, reported)),
    ...valueCompletion.map(
      ({ message, path }) => new GraphQLError(message, { path, extensions: { code: 'INVALID_VALUE' } }),
    ),
  ];
  return {
    ...rest,
    ...(all.length > 0 && { errors: all }),
    ...(Object.keys(others).length > 0 && { extensions: others }),
  };
}

/** The first error of a department that does not answer, with a path that a client can follow. */
function onePerDepartment(error: GraphQLError, reported: Set<unknown>): GraphQLError[] {
  const { message, extensions, originalError, path = [] } = error;
  if (extensions?.code !== 'SUBGRAPH_UNAVAILABLE') return [error];
  if (reported.has(extensions.service)) return [];
  reported.add(extensions.service);
  // A plan's path has '@' for "each item": the list itself is the last part of it that a client can find.
  const end = path.indexOf('@');
  const found = end < 0 ? path : path.slice(0, end);
  return [new GraphQLError(message, { path: found.length > 0 ? found : undefined, extensions, originalError })];
}
