/**
 * Refuses what would cost too much (cost.ts, introspection-cost.ts) before it is planned, and tells insiders who ask
 * what an operation costs by estimate and in fact.
 */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import type { CallContext } from '../context.ts';
import { actualCost } from './actual-cost.ts';
import { estimateCost } from './cost.ts';
import type { Costs } from './cost.ts';
import type { Hooks } from '../pipeline/hooks.ts';
import { introspectionCost } from './introspection-cost.ts';
import { pastLimit } from './document.ts';

/** Estimates that are kept of one operation: one for each set of the variables that it depends on. */
const KEPT = 100;

interface Known {
  used: readonly string[];
  byVariables: Map<string, number>;
}

/** `costs` are those of the supergraph in force. Refuses with LIMIT_EXCEEDED (HTTP 400). */
export function limitDemand({ LIMIT_COST, LIMIT_LIST, COST_LIST_SIZE }: Config, costs: () => Costs): Hooks {
  const known = new WeakMap<DocumentNode, { schema: GraphQLSchema; operations: Map<string, Known> }>();
  /** Of those calls only that want to hear of it. */
  const estimates = new WeakMap<CallContext, number>();
  const tooLong = (asked: number): void => {
    throw pastLimit('list', LIMIT_LIST, asked);
  };
  const estimate = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown>,
  ): number => {
    let ofDocument = known.get(document);
    if (ofDocument?.schema !== schema) known.set(document, (ofDocument = { schema, operations: new Map() }));
    const name = operation.name?.value ?? '';
    const before = ofDocument.operations.get(name);
    const estimated = before?.byVariables.get(keyOf(variables, before.used));
    if (estimated !== undefined) return estimated;
    const asked = introspectionCost(schema, document, operation);
    if (asked.cost > asked.maximum) throw pastLimit('introspection', asked.maximum, asked.cost);
    const { cost, used } = estimateCost({
      schema,
      costs: costs(),
      document,
      operation,
      variables,
      listSize: COST_LIST_SIZE,
      longestList: LIMIT_LIST,
      tooLong,
    });
    const byVariables = before && before.byVariables.size < KEPT ? before.byVariables : new Map<string, number>();
    ofDocument.operations.set(name, { used, byVariables: byVariables.set(keyOf(variables, used), cost) });
    return cost;
  };
  return {
    didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      // Validation lets it pass, and the planner fails at it.
      if (!schema.getRootType(operation.operation))
        throw graphError('GRAPHQL_VALIDATION_FAILED', `the schema has no ${operation.operation}`, {
          http: { status: 400 },
        });
      const estimated = estimate(schema, document, operation, request.variables ?? {});
      if (contextValue.explain.has('cost')) estimates.set(contextValue, estimated);
      if (estimated > LIMIT_COST) throw pastLimit('cost', LIMIT_COST, estimated);
    },
    willSendResponse: ({ schema, document, operation, request, response: { body }, contextValue }) => {
      if (!contextValue.explain.has('cost')) return;
      const estimated = estimates.get(contextValue);
      if (estimated === undefined || body.kind !== 'single' || !document || !operation) return;
      const data = body.singleResult.data as Record<string, unknown> | null | undefined;
      const options = {
        schema,
        costs: costs(),
        document,
        operation,
        variables: request.variables ?? {},
        listSize: COST_LIST_SIZE,
        longestList: LIMIT_LIST,
        tooLong,
      };
      const cost = { estimated, actual: data ? actualCost(options, data) : 0, maximum: LIMIT_COST };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  };
}

/** Most operations' cost depends on no variable. */
const keyOf = (variables: Record<string, unknown>, used: readonly string[]): string =>
  used.length === 0 ? '' : JSON.stringify(used.map(variable => variables[variable]));
