/**
 * Apollo's own executor for plans that are not compiled, and its response shaping for data that breaks the schema's
 * promises. It uses the public API of `@apollo/gateway` only.
 */
import { Supergraph } from '@apollo/federation-internals';
import type { Schema } from '@apollo/federation-internals';
import { buildOperationContext, executeQueryPlan } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { QueryPlan } from '@apollo/query-planner';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { OperationTypeNode } from 'graphql';
import type { GraphQLSchema } from 'graphql';

export interface ApolloExecutor {
  execute(plan: QueryPlan, context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
  /** The response made of fetched data, as if one department had sent all of it. */
  shape(data: object, context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
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

/** A plan that fetches everything from one department. */
const ONE_FETCH: QueryPlan = {
  kind: 'QueryPlan',
  node: {
    kind: 'Fetch',
    serviceName: 'fetched',
    operation: '',
    operationName: undefined,
    operationKind: OperationTypeNode.QUERY,
  },
};

export function createApolloExecutor(options: ApolloExecutorOptions): ApolloExecutor {
  const { supergraphSdl, apiSchema, supergraph, sources } = options;
  // Built when it is needed first: most operations never need it.
  let schema: Schema | undefined;
  const execute = (
    plan: QueryPlan,
    context: GatewayGraphQLRequestContext,
    departments: Record<string, GraphQLDataSource>,
  ) => {
    schema ??= Supergraph.build(supergraphSdl, { validateSupergraph: false }).apiSchema();
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
