/**
 * Demand control: refuses what would cost too much (estimated-cost.ts, introspection-cost.ts) before it is planned, and
 * shows insiders who ask for it (`x-explain: cost`) what an operation costs by estimate and in fact.
 */
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import type { AdmittedContext } from '../context.ts';
import { own } from '../execute/code.ts';
import type { Hooks } from '../pipeline/hooks.ts';
import { actualCost } from './actual-cost.ts';
import type { Costs } from './costs.ts';
import { pastLimit } from './document.ts';
import { estimateCost } from './estimated-cost.ts';
import { introspectionCost } from './introspection-cost.ts';

/** Estimates that are kept of one operation whose cost depends on variables: one for each set of their values. */
const KEPT = 100;

type Variables = Record<string, unknown>;

/** @param costs returns those of the supergraph in force */
export function limitDemand(config: Config, costs: () => Costs): Hooks {
  const { LIMIT_COST } = config;
  const estimates = new Estimates(config, costs);
  /** The estimates of requests whose response shows them. */
  const explained = new WeakMap<AdmittedContext, number>();
  return {
    /** Throws LIMIT_EXCEEDED (HTTP 400). */
    didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
      if (!operation) return;
      // Validation accepts an operation whose root type the schema lacks, and the planner fails at it.
      if (!schema.getRootType(operation.operation))
        throw graphError('GRAPHQL_VALIDATION_FAILED', `the schema has no ${operation.operation}`, {
          http: { status: 400 },
        });
      const estimated = estimates.of({ schema, document, operation }, request.variables ?? {});
      if (contextValue.explain.has('cost')) explained.set(contextValue, estimated);
      if (estimated > LIMIT_COST) throw pastLimit('cost', LIMIT_COST, estimated);
    },
    willSendResponse: ({ schema, document, operation, response: { body }, contextValue }) => {
      if (!contextValue.explain.has('cost')) return;
      const estimated = explained.get(contextValue);
      if (estimated === undefined || body.kind !== 'single' || !document || !operation) return;
      const { data } = body.singleResult;
      const actual = data ? actualCost({ schema, costs: costs(), document, operation }, data) : 0;
      const cost = { estimated, actual, maximum: LIMIT_COST };
      body.singleResult.extensions = { ...body.singleResult.extensions, cost };
    },
  };
}

interface EstimatedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** The estimate of one operation, by the variables that it depends on. Most operations' cost depends on none. */
type Estimated =
  | { used: readonly []; cost: number }
  | { used: readonly string[]; byVariables: LRUCache<string, number> };

/** Estimates of operations, each made once for each set of the variables that it depends on. */
class Estimates {
  readonly #config: Config;
  readonly #costs: () => Costs;
  readonly #documents = new WeakMap<DocumentNode, { schema: GraphQLSchema; byName: Map<string, Estimated> }>();

  constructor(config: Config, costs: () => Costs) {
    this.#config = config;
    this.#costs = costs;
  }

  of(estimated: EstimatedOperation, variables: Variables): number {
    const byName = this.#byName(estimated);
    const name = estimated.operation.name?.value ?? '';
    const kept = byName.get(name);
    const cost = kept && lookUp(kept, variables);
    if (cost !== undefined) return cost;
    const made = this.#make(estimated, variables);
    byName.set(name, keep(kept, made, variables));
    return made.cost;
  }

  #byName({ schema, document }: EstimatedOperation): Map<string, Estimated> {
    let ofDocument = this.#documents.get(document);
    if (ofDocument?.schema !== schema) {
      ofDocument = { schema, byName: new Map() };
      this.#documents.set(document, ofDocument);
    }
    return ofDocument.byName;
  }

  /** Throws LIMIT_EXCEEDED where the operation's introspection or one of its lists is past its limit. */
  #make({ schema, document, operation }: EstimatedOperation, variables: Variables): { cost: number; used: string[] } {
    const { LIMIT_LIST, COST_LIST_SIZE } = this.#config;
    const introspection = introspectionCost(schema, document, operation);
    if (introspection.cost > introspection.maximum)
      throw pastLimit('introspection', introspection.maximum, introspection.cost);
    return estimateCost({
      schema,
      costs: this.#costs(),
      document,
      operation,
      variables,
      listSize: COST_LIST_SIZE,
      longestList: LIMIT_LIST,
      tooLong: requested => {
        throw pastLimit('list', LIMIT_LIST, requested);
      },
    });
  }
}

function lookUp(kept: Estimated, variables: Variables): number | undefined {
  return 'cost' in kept ? kept.cost : kept.byVariables.get(keyOf(variables, kept.used));
}

function keep(
  kept: Estimated | undefined,
  { cost, used }: { cost: number; used: string[] },
  variables: Variables,
): Estimated {
  if (used.length === 0) return { used: [], cost };
  const byVariables = kept && 'byVariables' in kept ? kept.byVariables : new LRUCache<string, number>({ max: KEPT });
  byVariables.set(keyOf(variables, used), cost);
  return { used, byVariables };
}

const keyOf = (variables: Variables, used: readonly string[]): string =>
  JSON.stringify(used.map(variable => own(variables, variable)));
