/**
 * The executor: an `ApolloGateway` loads supergraphs, and our code runs operations. An operation is planned in a thread
 * of its own and compiled, both once, however many clients request it at the same time.
 */
import '../telemetry.ts';
import { ApolloGateway } from '@apollo/gateway';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway, GraphQLRequestContext } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Logger } from '#shared/process/log.ts';
import type { AccessRules } from '../supergraph/access-rules.ts';
import type { SupergraphSource } from '../supergraph/source.ts';
import { operationNotFound } from './errors.ts';
import { Generation } from './generation.ts';
import type { CompileOptions, OperationEntry } from './generation.ts';
import { PlannerGone } from './planner.ts';
import type { ShapeCheck } from './response-shape.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];

const KEPT_OPERATIONS = 1_000;
/** Operations that are compiled ahead for a new supergraph: those that were executed last on the old one. */
const WARMED_OPERATIONS = 100;

/** Executes operations; Apollo Server takes it as its `gateway`. */
export interface Executor extends GatewayInterface {
  /** The schema that clients see, of the supergraph in force; undefined until one is loaded. */
  apiSchema(): GraphQLSchema | undefined;
  /** The rules of the supergraph in force. */
  rules(): AccessRules;
  /**
   * An operation that was executed before on the supergraph in force, so that it is parsed, valid and compiled; by its
   * text and its name in there.
   */
  cached(source: string, operationName: string | undefined): CachedOperation | undefined;
}

export interface CachedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  queryHash: string;
  /** Whether the variables are as the operation declares them. */
  accepts(variables: Record<string, unknown> | undefined): boolean;
  /** Rejects as the planner does. The errors are GraphQL errors. */
  execute(context: OperationContext): Promise<Executed>;
}

/** A request's context: Apollo Server names the context value `contextValue`, Apollo's gateway `context`. */
export type OperationContext = GraphQLRequestContext<object> & { context: object };

export type Executed = Omit<GatewayExecutionResult, 'errors'> & { errors?: readonly GraphQLError[] };

export interface ExecutorOptions {
  source: SupergraphSource;
  /** Makes the data source of a department. */
  dataSource(department: string, url: string, shapeCheckOf: (query: string) => ShapeCheck): GraphQLDataSource;
  log: Logger;
  /** Operations that are kept compiled: some tens of kilobytes each. Default 1,000. */
  kept?: number;
  compile?: CompileOptions;
}

/**
 * Makes the executor of a source's supergraphs. It is loaded once the source has one, and follows every later one
 * without interruption.
 */
export function createExecutor(options: ExecutorOptions): Executor {
  const executor = new CompilingExecutor(options);
  return {
    apiSchema: () => executor.apiSchema(),
    rules: () => executor.rules(),
    cached: (source, operationName) => executor.cached(source, operationName),
    onSchemaLoadOrUpdate: listener => executor.gateway.onSchemaLoadOrUpdate(listener),
    stop: () => executor.stop(),
    load: async loadOptions => {
      await executor.gateway.load(loadOptions);
      return { executor: context => executor.execute(context) };
    },
  };
}

class CompilingExecutor {
  readonly gateway: ApolloGateway;
  readonly #options: ExecutorOptions;
  readonly #sources: Record<string, GraphQLDataSource> = Object.create(null);
  readonly #cached = new WeakMap<OperationEntry, CachedOperation>();
  #rules: AccessRules = new Map();
  #generation: Generation | undefined;
  #isLoaded = false;

  constructor(options: ExecutorOptions) {
    this.#options = options;
    this.gateway = new ApolloGateway({
      logger: options.log,
      __exposeQueryPlanExperimental: false,
      buildService: ({ name, url }) => this.#buildSource(name, url ?? ''),
      supergraphSdl: ({ update }) => this.#followSource(update),
    });
    this.gateway.onSchemaLoadOrUpdate(({ apiSchema, coreSupergraphSdl }) =>
      this.#startGeneration(apiSchema, coreSupergraphSdl),
    );
  }

  apiSchema(): GraphQLSchema | undefined {
    return this.#generation?.schema;
  }

  rules(): AccessRules {
    return this.#rules;
  }

  cached(source: string, operationName: string | undefined): CachedOperation | undefined {
    const generation = this.#generation;
    const entry = generation?.get(source, operationName);
    if (!generation || !entry?.operation || !entry.executed) return undefined;
    let cached = this.#cached.get(entry);
    if (!cached) {
      cached = this.#cachedOf(entry, generation.schema);
      this.#cached.set(entry, cached);
    }
    return cached;
  }

  async execute(context: GatewayGraphQLRequestContext): Promise<Executed> {
    const generation = this.#inForce();
    const { operation, queryHash, request, source, document } = context;
    const { operationName } = request;
    if (!operation) return { errors: [operationNotFound(operationName)] };
    const errors = variableErrors(generation.schema, operation, request.variables);
    if (errors) return { errors };
    const entry =
      generation.get(source, operationName) ??
      generation.add({ source, operationName, document, operation, queryHash });
    entry.executed = true;
    return this.#perform(entry, context);
  }

  async stop(): Promise<void> {
    this.#generation?.close();
    await this.gateway.stop();
  }

  #inForce(): Generation {
    if (!this.#generation) throw new Error('no supergraph is loaded');
    return this.#generation;
  }

  #buildSource(name: string, url: string): GraphQLDataSource {
    const source = this.#options.dataSource(name, url, query => this.#inForce().shapeCheckOf(query));
    this.#sources[name] = source;
    return source;
  }

  /** The first supergraph of the source; every later one goes to `update`. */
  #followSource(update: (sdl: string) => void): Promise<{ supergraphSdl: string }> {
    const { source, log } = this.#options;
    return new Promise(resolve => {
      source.subscribe(({ sdl, rules }) => {
        if (rules.size > 0) {
          log.info(
            { protected: [...rules.keys()] },
            'the planner does not know @authenticated, @requiresScopes and @policy: they are enforced before it',
          );
        }
        try {
          if (this.#isLoaded) update(sdl);
          else resolve({ supergraphSdl: sdl });
          this.#rules = rules;
          this.#isLoaded = true;
        } catch (error) {
          log.error({ err: error }, 'the new supergraph cannot be loaded: the last one stays in force');
        }
      });
    });
  }

  #startGeneration(schema: GraphQLSchema, supergraphSdl: string): void {
    const { kept = KEPT_OPERATIONS, compile = {} } = this.#options;
    const before = this.#generation;
    const generation = new Generation({ supergraphSdl, schema, sources: () => this.#sources, kept, compile });
    this.#generation = generation;
    if (!before) return;
    before.close();
    // The operation that was executed last is added last, so that it is kept longest.
    for (const parsed of before.latest(WARMED_OPERATIONS).reverse()) generation.add(parsed);
  }

  #cachedOf(entry: OperationEntry, schema: GraphQLSchema): CachedOperation {
    const { document, operation, queryHash } = entry.parsed;
    return {
      schema,
      document,
      operation,
      queryHash,
      accepts: variables => !variableErrors(schema, operation, variables),
      // The contexts of Apollo Server and of its gateway interface have the same fields, in types of two packages.
      execute: context => this.#perform(entry, context as unknown as GatewayGraphQLRequestContext),
    };
  }

  async #perform(entry: OperationEntry, context: GatewayGraphQLRequestContext): Promise<Executed> {
    try {
      return withGraphQLErrors(await (entry.operation ?? (await entry.compiled))(context));
    } catch (error) {
      if (!(error instanceof PlannerGone)) throw error;
      return withGraphQLErrors(await this.gateway.executor(context));
    }
  }
}

/** Undefined where the variables are as the operation declares them. */
function variableErrors(
  schema: GraphQLSchema,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Record<string, unknown> | undefined,
): readonly GraphQLError[] | undefined {
  return variableDefinitions?.length
    ? getVariableValues(schema, variableDefinitions, variables ?? {}).errors
    : undefined;
}

/** Some failures are plain errors, which Apollo Server's plugins do not expect. */
function withGraphQLErrors(result: GatewayExecutionResult): Executed {
  if (!result.errors) return result as Executed;
  return { ...result, errors: result.errors.map(asGraphQLError) };
}

const asGraphQLError = (error: Error): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
