/** Refuses what would cost too much (cost.ts, introspection-cost.ts) before it is planned, and tells insiders who ask what an operation costs by estimate and in fact. */
import type { ApolloServerPlugin } from '@apollo/server';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import type { Config } from '#shared/config.ts';
import { graphError } from '#shared/errors.ts';
import type { CallContext } from './call.ts';
import { actualCost, estimateCost } from './cost.ts';
import type { Costs } from './cost.ts';
import { introspectionCost } from './introspection-cost.ts';
import { pastLimit } from './limits.ts';

/** Estimates that are kept of one operation: one for each set of the variables that it depends on. */
const KEPT = 100;

interface Known {
  used: readonly string[];
  byVariables: Map<string, number>;
}

/** Plugin of Apollo Server; `costs` are those of the supergraph in force. Refuses with LIMIT_EXCEEDED (HTTP 400). */
export function limitDemand({ LIMIT_COST, LIMIT_LIST, COST_LIST_SIZE }: Config, costs: () => Costs): ApolloServerPlugin<CallContext> {
  const known = new WeakMap<DocumentNode, { schema: GraphQLSchema; operations: Map<string, Known> }>();
  const tooLong = (asked: number): void => {
    throw pastLimit('list', LIMIT_LIST, asked);
  };
  return {
    requestDidStart: async () => {
      let estimated: number | undefined;
      return {
        didResolveOperation: async ({ schema, document, operation, request }) => {
          if (!operation) return;
          // Validation lets it pass, and the planner fails at it.
          if (!schema.getRootType(operation.operation)) throw graphError('GRAPHQL_VALIDATION_FAILED', `the schema has no ${operation.operation}`, { http: { status: 400 } });
          const variables = (request.variables ?? {}) as Record<string, unknown>;
          let ofDocument = known.get(document);
          if (ofDocument?.schema !== schema) known.set(document, (ofDocument = { schema, operations: new Map() }));
          const name = operation.name?.value ?? '';
          const before = ofDocument.operations.get(name);
          const keyOf = (used: readonly string[]): string => JSON.stringify(used.map(variable => variables[variable]));
          estimated = before?.byVariables.get(keyOf(before.used));
          if (estimated === undefined) {
            const asked = introspectionCost(schema, document, operation);
            if (asked.cost > asked.maximum) throw pastLimit('introspection', asked.maximum, asked.cost);
            const { cost, used } = estimateCost({ schema, costs: costs(), document, operation, variables, listSize: COST_LIST_SIZE, longestList: LIMIT_LIST, tooLong });
            const byVariables = before && before.byVariables.size < KEPT ? before.byVariables : new Map<string, number>();
            ofDocument.operations.set(name, { used, byVariables: byVariables.set(keyOf(used), cost) });
            estimated = cost;
          }
          if (estimated > LIMIT_COST) throw pastLimit('cost', LIMIT_COST, estimated);
        },
        willSendResponse: async ({ schema, document, operation, request, response: { body }, contextValue }) => {
          if (!contextValue.explain.has('cost') || body.kind !== 'single' || !document || !operation || estimated === undefined) return;
          const data = body.singleResult.data as Record<string, unknown> | null | undefined;
          const options = { schema, costs: costs(), document, operation, variables: request.variables ?? {}, listSize: COST_LIST_SIZE, longestList: LIMIT_LIST, tooLong };
          const cost = { estimated, actual: data ? actualCost(options, data) : 0, maximum: LIMIT_COST };
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}
