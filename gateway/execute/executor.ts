/**
 * The executor: an `ApolloGateway` loads supergraphs, and what runs operations is ours. An operation is planned in a
 * thread of its own and compiled, both once, however many ask for it at the same time.
 */
import '../telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway, GraphQLRequestContext } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError, buildSchema } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Logger } from '#shared/process/log.ts';
import type { AccessRules } from '../supergraph/access-rules.ts';
import type { SupergraphSource } from '../supergraph/source.ts';
import { compileShapeCheck } from './response-shape.ts';
import type { ShapeCheck } from './response-shape.ts';
import { Lru } from './lru.ts';
import { compileOperation } from './operation.ts';
import type { Operation, OperationOptions } from './operation.ts';
import { PlannerGone, openPlanner } from './planner.ts';
import type { Planner } from './planner.ts';
import { createStock } from './apollo-executor.ts';
import type { Stock } from './apollo-executor.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];

const OPERATIONS = 1_000;
/** Operations that are compiled ahead for a new supergraph: those that were asked last under the old one. */
const WARMED = 100;

/** Executes operations; given to Apollo Server as its `gateway`. */
export interface Executor extends GatewayInterface {
  /** The schema that clients see, of the supergraph in force; undefined until one is loaded. */
  apiSchema(): GraphQLSchema | undefined;
  /** The rules of the supergraph in force. */
  rules(): AccessRules;
  /**
   * An operation that was executed before on the supergraph in force, so is parsed, valid and compiled; by its text and
   * its name in there.
   */
  known(source: string, operationName: string | undefined): KnownOperation | undefined;
}

export interface KnownOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  queryHash: string;
  /** Whether the variables are as the operation declares them. */
  accepts(variables: Record<string, unknown> | undefined): boolean;
  /** Rejects as the planner does. The errors are GraphQL errors. */
  execute(context: KnownContext): Promise<Executed>;
}

/** The context of a request, as Apollo Server names its value, and as the stock gateway does. */
export type KnownContext = GraphQLRequestContext<object> & { context: object };

export type Executed = Omit<GatewayExecutionResult, 'errors'> & { errors?: readonly GraphQLError[] };

export interface ExecutorOptions {
  source: SupergraphSource;
  /** A department as it is asked. */
  dataSource(department: string, url: string, shapeCheckOf: (query: string) => ShapeCheck): GraphQLDataSource;
  log: Logger;
  /** Operations that are kept compiled: some tens of kilobytes each. Default 1,000. */
  kept?: number;
  /** How operations are compiled. */
  compile?: Pick<OperationOptions, 'generated' | 'combined' | 'often'>;
}

/** What belongs to one supergraph. */
interface Generation {
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  planner: Planner;
  stock: Stock;
  operations: Lru<Known>;
  /** What an answer to a document must be like. */
  fits(query: string): ShapeCheck;
}

interface Known {
  key: string;
  context: Pick<GatewayGraphQLRequestContext, 'source' | 'document' | 'request' | 'operation' | 'queryHash'>;
  compiled: Promise<Operation>;
  /** Once compiled: an operation that is known does not wait. */
  operation?: Operation;
  /** Once asked for: what is told of it. */
  told?: KnownOperation;
  /**
   * Whether it was asked, and so found valid, since this supergraph is in force; one that was only compiled ahead was
   * not.
   */
  asked: boolean;
}

/**
 * Makes the executor of a source's supergraphs. It is loaded once the source has one, and follows every later one
 * without a stop.
 */
export function createExecutor({
  source,
  dataSource,
  log,
  kept = OPERATIONS,
  compile: how,
}: ExecutorOptions): Executor {
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
            log.info(
              { protected: [...supergraph.rules.keys()] },
              'the planner does not know @authenticated, @requiresScopes and @policy: they are enforced before it',
            );
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

  const compile = async (
    { planner, schema, supergraph, stock }: Generation,
    { source, request, operation }: Known['context'],
  ): Promise<Operation> => {
    const planned = await planner.plan(source, request.operationName);
    return compileOperation({
      planned,
      node: operation!,
      schema,
      supergraph,
      stock,
      source: name => sources[name],
      ...how,
    });
  };
  const know = (current: Generation, key: string, context: Known['context']): Known => {
    const known: Known = { key, context, compiled: compile(current, context), asked: false };
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
    generation = {
      schema: apiSchema,
      supergraph,
      planner: openPlanner(coreSupergraphSdl),
      stock,
      operations: new Lru(kept),
      fits: fitsIn(supergraph),
    };
    before?.planner.close();
    for (const { key, context } of before?.operations.values().slice(0, WARMED).reverse() ?? [])
      know(generation, key, context);
  });

  const variableErrors = (
    current: Generation,
    operation: OperationDefinitionNode,
    variables: Record<string, unknown> | undefined,
  ): readonly GraphQLError[] | undefined =>
    operation.variableDefinitions?.length
      ? getVariableValues(current.schema, operation.variableDefinitions, variables ?? {}).errors
      : undefined;
  const perform = async (known: Known, context: GatewayGraphQLRequestContext): Promise<Executed> => {
    try {
      return tidy(await (known.operation ?? (await known.compiled))(context));
    } catch (error) {
      if (!(error instanceof PlannerGone)) throw error;
      return tidy(await gateway.executor(context));
    }
  };
  const execute = async (context: GatewayGraphQLRequestContext): Promise<Executed> => {
    const current = generation!;
    const { operation, queryHash, request, source, document } = context;
    if (!operation) return { errors: [noOperation(request.operationName)] };
    const errors = variableErrors(current, operation, request.variables);
    if (errors) return { errors };
    const key = keyOf(source, request.operationName);
    const known =
      current.operations.get(key) ??
      know(current, key, { source, document, queryHash, request: { operationName: request.operationName }, operation });
    known.asked = true;
    return perform(known, context);
  };

  return {
    apiSchema: () => generation?.schema,
    rules: () => rules,
    known: (source, operationName) => {
      const current = generation;
      const known = current?.operations.get(keyOf(source, operationName));
      if (!current || !known?.operation || !known.asked) return undefined;
      const { document, operation, queryHash } = known.context;
      return (known.told ??= {
        schema: current.schema,
        document,
        operation: operation!,
        queryHash,
        accepts: variables => !variableErrors(current, operation!, variables),
        execute: context => perform(known, context as never),
      });
    },
    onSchemaLoadOrUpdate: listener => gateway.onSchemaLoadOrUpdate(listener),
    stop: async () => {
      generation?.planner.close();
      await gateway.stop();
    },
    load: async options => {
      await gateway.load(options);
      return { executor: context => execute(context as never) as never };
    },
  };
}

const keyOf = (source: string, operationName: string | undefined): string =>
  operationName ? `${operationName}\n${source}` : source;

/**
 * Of a document without the operation that is meant. The stock gateway throws it, which makes it a fault of the
 * server's.
 */
const noOperation = (name: string | undefined): GraphQLError =>
  new GraphQLError(
    name ? `Unknown operation named "${name}".` : 'Must provide operation name if query contains multiple operations.',
    { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
  );

/** Some faults are reported as plain errors, which Apollo Server's plugins do not expect. */
function tidy(result: GatewayExecutionResult): Executed {
  if (!result.errors) return result as Executed;
  return {
    ...result,
    errors: result.errors.map(error =>
      error instanceof GraphQLError
        ? error
        : new GraphQLError((error as Error).message, { originalError: error as Error }),
    ),
  };
}

/** For the stock executor, which hands on a fetch's text only. */
function fitsIn(supergraph: GraphQLSchema): (query: string) => ShapeCheck {
  const known = new Lru<ShapeCheck>(OPERATIONS);
  return query => {
    let fits = known.get(query);
    if (!fits) known.set(query, (fits = compileShapeCheck(query, supergraph)));
    return fits;
  };
}
