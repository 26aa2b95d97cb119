/**
 * The stock gateway's own executor, for what is not compiled, and its shaping, for data that is not as the schema
 * promises. Public API only.
 */
import { Supergraph } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';

export interface Stock {
  execute(plan: QueryPlan, context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
  /** The answer made of data that was fetched, as if one department had brought all of it. */
  shape(data: object, context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
}

/** A plan that fetches everything from one department. */
const ONE_FETCH: QueryPlan = {
  kind: 'QueryPlan',
  node: {
    kind: 'Fetch',
    serviceName: 'fetched',
    operation: '',
    operationName: undefined,
    operationKind: 'query' as never,
  },
};

/**
 * @param sources the departments, by name, at the time of the call
 * @param supergraph the schema with all that clients cannot see
 */
export function createStock(
  sdl: string,
  apiSchema: GraphQLSchema,
  supergraph: GraphQLSchema,
  sources: () => Record<string, GraphQLDataSource>,
): Stock {
  let schema: Schema | undefined;
  const execute = (
    plan: QueryPlan,
    context: GatewayGraphQLRequestContext,
    departments: Record<string, GraphQLDataSource>,
  ) => {
    // Built when it is needed first: the usual operations never do.
    schema ??= Supergraph.build(sdl, { validateSupergraph: false }).apiSchema();
    const { operationName } = context.request;
    const operation = buildOperationContext({
      schema: apiSchema,
      operationDocument: context.document,
      ...(operationName && { operationName }),
    });
    return executeQueryPlan(plan, departments, context, operation, supergraph, schema);
  };
  return {
    execute: (plan, context) => execute(plan, context, sources()),
    shape: (data, context) =>
      execute(ONE_FETCH, context, { fetched: { process: async () => ({ data: data as Record<string, unknown> }) } }),
  };
}
