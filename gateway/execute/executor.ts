/**
 * The executor: an `ApolloGateway` loads supergraphs, and what runs operations is ours. An operation is planned in a thread of its own and
 * compiled, both once, however many ask for it at the same time.
 */
import '../telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError, buildSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Logger } from '#shared/log.ts';
import type { AccessRules } from '../access-rules.ts';
import type { SupergraphSource } from '../supergraph.ts';
import { compileFits } from './fits.ts';
import type { Fits } from './fits.ts';
import { Lru } from './lru.ts';
import { compileOperation } from './operation.ts';
import type { Operation } from './operation.ts';
import { PlannerGone, openPlanner } from './planner.ts';
import type { Planner } from './planner.ts';
import { createStock } from './stock.ts';
import type { Stock } from './stock.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];

/** Operations that are kept compiled; a few kilobytes each, the largest some hundred. */
const OPERATIONS = 1_000;
/** Operations that are compiled ahead for a new supergraph: those that were asked last under the old one. */
const WARMED = 100;

/** Executes operations; given to Apollo Server as its `gateway`. */
export interface Executor extends GatewayInterface {
  /** The schema that clients see, of the supergraph in force; undefined until one is loaded. */
  apiSchema(): GraphQLSchema | undefined;
  /** The rules of the supergraph in force. */
  rules(): AccessRules;
}

export interface ExecutorOptions {
  source: SupergraphSource;
  /** A department as it is asked. */
  dataSource(department: string, url: string, fitsOf: (query: string) => Fits): GraphQLDataSource;
  log: Logger;
  /** Whether code may be generated. Default: where the process allows it. */
  generated?: boolean;
  /** How often an operation is asked before code is generated for it. Default 4. */
  often?: number;
}

/** What belongs to one supergraph. */
interface Generation {
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  planner: Planner;
  stock: Stock;
  operations: Lru<Known>;
  /** What an answer to a document must be like. */
  fits(query: string): Fits;
}

interface Known {
  key: string;
  context: Pick<GatewayGraphQLRequestContext, 'source' | 'document' | 'request' | 'operation'>;
  compiled: Promise<Operation>;
  /** Once compiled: an operation that is known does not wait. */
  operation?: Operation;
}

/** Makes the executor of a source's supergraphs. It is loaded once the source has one, and follows every later one without a stop. */
export function createExecutor({ source, dataSource, log, generated, often }: ExecutorOptions): Executor {
  let rules: AccessRules = new Map();
  let generation: Generation | undefined;
  let loaded = false;
  const sources: Record<string, GraphQLDataSource> = Object.create(null);
  const gateway = new ApolloGateway({
    logger: log,
    __exposeQueryPlanExperimental: false,
    buildService: ({ name, url }) => (sources[name] = dataSource(name, url ?? '', query => generation!.fits(query))),
    supergraphSdl: ({ update }) =>
      new Promise(resolve => {
        source.subscribe(supergraph => {
          if (supergraph.rules.size > 0) {
            log.warn({ protected: [...supergraph.rules.keys()] }, 'the planner does not know @authenticated, @requiresScopes and @policy: they are enforced before it');
          }
          try {
            if (loaded) update(supergraph.sdl);
            else resolve({ supergraphSdl: supergraph.sdl });
            [rules, loaded] = [supergraph.rules, true];
          } catch (error) {
            log.error({ err: error }, 'the new supergraph cannot be loaded: the last one stays in force');
          }
        });
      }),
  });

  const compile = async ({ planner, schema, supergraph, stock }: Generation, { source, request, operation }: Known['context']): Promise<Operation> => {
    const planned = await planner.plan(source, request.operationName);
    return compileOperation({ planned, node: operation!, schema, supergraph, stock, source: name => sources[name], ...(generated !== undefined && { generated }), ...(often && { often }) });
  };
  const know = (current: Generation, key: string, context: Known['context']): Known => {
    const known: Known = { key, context, compiled: compile(current, context) };
    current.operations.set(key, known);
    known.compiled.then(
      operation => (known.operation = operation),
      () => current.operations.delete(key),
    );
    return known;
  };

  gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) => {
    const before = generation;
    const supergraph = buildSchema(coreSupergraphSdl, { assumeValid: true, assumeValidSDL: true });
    const stock = createStock(coreSupergraphSdl, apiSchema, supergraph, () => sources);
    generation = { schema: apiSchema, supergraph, planner: openPlanner(coreSupergraphSdl), stock, operations: new Lru(OPERATIONS), fits: fitsIn(supergraph) };
    before?.planner.close();
    for (const { key, context } of before?.operations.values().slice(0, WARMED).reverse() ?? []) know(generation, key, context);
  });

  const execute = async (context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> => {
    const current = generation!;
    const { operation, queryHash, request, source, document } = context;
    // Which operation is meant, if any, the stock gateway says best.
    if (!operation) return gateway.executor(context);
    if (operation.variableDefinitions?.length) {
      const { errors } = getVariableValues(current.schema, operation.variableDefinitions, (request.variables ?? {}) as Record<string, unknown>);
      if (errors) return { errors: [...errors] };
    }
    const key = request.operationName ? `${queryHash} ${request.operationName}` : queryHash;
    const known = current.operations.get(key) ?? know(current, key, { source, document, request: { operationName: request.operationName }, operation });
    try {
      return await (known.operation ?? (await known.compiled))(context);
    } catch (error) {
      if (!(error instanceof PlannerGone)) throw error;
      return gateway.executor(context);
    }
  };

  return {
    apiSchema: () => generation?.schema,
    rules: () => rules,
    onSchemaLoadOrUpdate: listener => gateway.onSchemaLoadOrUpdate(listener),
    stop: async () => {
      generation?.planner.close();
      await gateway.stop();
    },
    load: async options => {
      await gateway.load(options);
      return {
        executor: async context => {
          const result = await execute(context as never);
          // Some faults are reported as plain errors, which Apollo Server's plugins do not expect.
          const errors = result.errors?.map(error => (error instanceof GraphQLError ? error : new GraphQLError((error as Error).message, { originalError: error as Error })));
          return errors ? ({ ...result, errors } as never) : (result as never);
        },
      };
    },
  };
}

/** For the stock executor, which hands on a fetch's text only. */
function fitsIn(supergraph: GraphQLSchema): (query: string) => Fits {
  const known = new Lru<Fits>(OPERATIONS);
  return query => {
    let fits = known.get(query);
    if (!fits) known.set(query, (fits = compileFits(query, supergraph)));
    return fits;
  };
}
