/**
 * The executor: it brings supergraphs into force and runs operations. An operation is planned in a thread of its own
 * and compiled, both once, however many clients request it at the same time.
 */
import '../telemetry.ts';
import type { GraphQLDataSource } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway, GraphQLRequestContext } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { GraphQLError, Kind, parse } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import type { Logger } from '#shared/process/log.ts';
import type { AccessRules } from '../supergraph/access-rules.ts';
import type { AdmittedContext, GatewayContext } from '../context.ts';
import type { EntityCache } from '../entity-cache/index.ts';
import { subgraphsOf } from '../supergraph/join.ts';
import { knowScalars } from '../supergraph/scalars.ts';
import type { Supergraph } from '../supergraph/read.ts';
import type { SupergraphSource } from '../supergraph/source.ts';
import { isDeferring, operationIn, withoutDefer } from './defer.ts';
import { operationNotFound } from './errors.ts';
import { Generation } from './generation.ts';
import { Wait } from './wait.ts';
import type { CompileOptions } from './generation.ts';
import type { Operation } from './operation.ts';
import type { Parts } from './parts.ts';
import type { OperationEntry, ParsedOperation, PlanEntry } from './operation-entry.ts';
import { PlannerGone } from './planner.ts';
import type { PlannerOptions } from './planner.ts';
import type { ShapeCheck } from './response-shape.ts';
import { readRequirements } from './requirements.ts';
import { reservedNames } from './reserved.ts';
import { Slices, buildInSlices } from './sliced-schema.ts';

type GatewayInterface = ApolloServerOptionsWithGateway<object>['gateway'];

const KEPT_OPERATIONS = 1_000;
const KEPT_BYTES = 100_000_000;
/** Operations that are compiled ahead for a new supergraph: those that were executed last on the old one. */
const WARMED_OPERATIONS = 100;
/** How long a new supergraph waits for that. */
const WARM_MS = 2_000;

/** Executes operations; Apollo Server takes it as its `gateway`. */
export interface Executor extends GatewayInterface {
  /** The schema that clients see, of the supergraph in force; undefined until one is loaded. */
  apiSchema(): GraphQLSchema | undefined;
  /** The rules of the supergraph in force. */
  rules(): AccessRules;
  /** The supergraph in force, parsed; undefined until one is loaded. */
  document(): DocumentNode | undefined;
  /**
   * An operation that was executed before on the supergraph in force, so that it is parsed, valid and compiled; by its
   * text and its name in there.
   */
  cached(source: string, operationName: string | undefined): CachedOperation | undefined;
  /** The plan that an execution ran, as a text, by the context of one that asked for it (`explain`). */
  planOf(context: object): string | undefined;
  /** Runs an operation with `@defer`. Rejects as the planner does. */
  begin(context: OperationContext): Promise<Begun>;
  /**
   * Subscribes. Rejects as the planner does. Each event is resolved with a context of its own; where there is none any
   * more, the events end with that error.
   */
  subscribe(context: OperationContext, contextOfEvent: () => Promise<GatewayContext>): Promise<Subscribed>;
}

/** A response that is read in parts; or one that has none, as a whole. */
export type Begun = Parts | { whole: Executed };

/** The events of a subscription; or the response that says why there are none. */
export type Subscribed = { events: AsyncIterable<Executed> } | { refused: Executed };

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
  /** Bytes that they may take together, by estimate. Default 100 MB. */
  keptBytes?: number;
  compile?: CompileOptions;
  /** The CPU time in which one operation may be planned, in ms. Default 5,000. */
  planLimitMs?: number | undefined;
  /** What is kept of entities. Default: nothing. */
  cache?: EntityCache | undefined;
  /** Texts of operations that are planned and compiled before the first supergraph is in force. Default: none. */
  ahead?: readonly string[] | undefined;
  /** Which planner plans, whether the other one takes its place, and which labels hold (planner.ts). */
  planner?: Pick<PlannerOptions, 'planner' | 'other' | 'labels' | 'pools' | 'onPlanned'>;
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
    document: () => executor.document(),
    cached: (source, operationName) => executor.cached(source, operationName),
    planOf: context => executor.planOf(context),
    begin: context => executor.begin(context as unknown as GatewayGraphQLRequestContext),
    subscribe: (context, contextOfEvent) =>
      executor.subscribe(context as unknown as GatewayGraphQLRequestContext, contextOfEvent),
    onSchemaLoadOrUpdate: listener => executor.listen(listener),
    stop: () => executor.stop(),
    load: async () => {
      await executor.load();
      return { executor: context => executor.execute(context) };
    },
  };
}

type SchemaListener = Parameters<NonNullable<GatewayInterface['onSchemaLoadOrUpdate']>>[0];

/** What is known of a supergraph once it is in force. */
interface SupergraphInForce {
  supergraphSdl: string;
  rules: AccessRules;
  document: DocumentNode;
}

class CompilingExecutor {
  readonly #options: ExecutorOptions;
  readonly #sources: Record<string, GraphQLDataSource> = Object.create(null);
  /** The address of each source. */
  readonly #urls = new Map<string, string>();
  readonly #cached = new WeakMap<OperationEntry, CachedOperation>();
  /** Of executions that asked for it. */
  readonly #plans = new WeakMap<object, () => string>();
  readonly #listeners = new Set<SchemaListener>();
  #rules: AccessRules = new Map();
  #document: DocumentNode | undefined;
  #generation: Generation | undefined;
  /** The newest supergraph that is not in force, and the work of bringing it into force. */
  #newest: Supergraph | undefined;
  #following: Promise<void> | undefined;
  #isStopped = false;

  constructor(options: ExecutorOptions) {
    this.#options = options;
  }

  apiSchema(): GraphQLSchema | undefined {
    return this.#generation?.schema;
  }

  rules(): AccessRules {
    return this.#rules;
  }

  document(): DocumentNode | undefined {
    return this.#document;
  }

  planOf(context: object): string | undefined {
    return this.#plans.get(context)?.();
  }

  #note({ explain }: Operation, context: Partial<AdmittedContext>): void {
    if (explain && context.explain?.has('plan')) this.#plans.set(context, explain);
  }

  listen(listener: SchemaListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Fulfilled once the first supergraph is in force; rejects where it cannot be loaded. */
  load(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#options.source.subscribe(supergraph => this.#follow(supergraph).then(resolve, reject));
    });
  }

  cached(source: string, operationName: string | undefined): CachedOperation | undefined {
    const generation = this.#generation;
    const entry = generation?.get(source, operationName);
    if (!generation || !entry?.isCompiled || !entry.valid) return undefined;
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
    return this.#perform(entry, context);
  }

  /** What is planned and fetched has no `@defer`; when the parts of the response are read is all that it decides. */
  async begin(context: GatewayGraphQLRequestContext): Promise<Begun> {
    const { document, request } = context;
    const deferring = operationIn(document, request.operationName);
    const { document: plain, source } = withoutDefer(document);
    const operation = operationIn(plain, request.operationName);
    if (!deferring || !operation) return { whole: { errors: [operationNotFound(request.operationName)] } };
    const inner = { ...context, document: plain, operation, source };
    const found = await this.#find(inner);
    if ('errors' in found) return { whole: found };
    return (
      found.compiled.begin?.(inner, { document, operation: deferring }) ?? {
        whole: withGraphQLErrors(await found.compiled(inner)),
      }
    );
  }

  async subscribe(
    context: GatewayGraphQLRequestContext,
    contextOfEvent: () => Promise<GatewayContext>,
  ): Promise<Subscribed> {
    const found = await this.#find(context);
    if ('errors' in found) return { refused: found };
    const events = await found.compiled.subscribe?.(context, contextOfEvent);
    return events ? { events: eventsOf(events) } : { refused: withGraphQLErrors(await found.compiled(context)) };
  }

  /** The compiled operation of a context; errors where its variables are not as it declares them. */
  async #find(context: GatewayGraphQLRequestContext): Promise<{ compiled: Operation } | { errors: GraphQLError[] }> {
    const generation = this.#inForce();
    const { operation, queryHash, request, source, document } = context;
    const { operationName } = request;
    const errors = variableErrors(generation.schema, operation, request.variables);
    if (errors) return { errors: [...errors] };
    const entry =
      generation.get(source, operationName) ??
      generation.add({ source, operationName, document, operation, queryHash });
    const plan = entry.planFor(request.variables);
    const compiled = plan.operation ?? (await this.#compiledFor(entry, plan, context.context as GatewayContext));
    this.#note(compiled, context.context);
    return { compiled };
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    await this.#following;
    this.#generation?.close();
  }

  #inForce(): Generation {
    if (!this.#generation) throw new Error('no supergraph is loaded');
    return this.#generation;
  }

  /** Brings a supergraph into force, or a newer one that has come meanwhile. */
  #follow(supergraph: Supergraph): Promise<void> {
    this.#newest = supergraph;
    this.#following ??= this.#followNewest();
    return this.#following;
  }

  async #followNewest(): Promise<void> {
    try {
      for (let next = this.#takeNewest(); next; next = this.#takeNewest()) await this.#prepare(next);
    } finally {
      this.#following = undefined;
    }
  }

  #takeNewest(): Supergraph | undefined {
    const newest = this.#newest;
    this.#newest = undefined;
    return this.#isStopped ? undefined : newest;
  }

  /**
   * Builds a supergraph's schemas and compiles for it what was executed last, while the one in force goes on; then puts
   * it in its place at once, with its rules.
   */
  async #prepare(supergraph: Supergraph): Promise<void> {
    const {
      kept = KEPT_OPERATIONS,
      keptBytes = KEPT_BYTES,
      compile = {},
      cache,
      planLimitMs,
      planner,
      ahead = [],
      log,
    } = this.#options;
    try {
      const api = await buildInSlices(supergraph.api);
      knowScalars(api.schema);
      const whole = await buildInSlices(supergraph.parts);
      knowScalars(whole.schema, api.schema);
      await new Slices().through(readRequirements(whole.schema, whole.document));
      await nextTurn();
      const reserved = await reservedNames(whole.schema);
      await nextTurn();
      const supergraphSdl = supergraph.parts.join('\n\n');
      const generation = new Generation({
        supergraphSdl,
        document: whole.document,
        supergraph: whole.schema,
        schema: api.schema,
        reserved,
        sources: () => this.#sources,
        kept,
        keptBytes,
        compile,
        cache,
        planner: { ...planner, api: supergraph.api.join('\n\n'), limitMs: planLimitMs, log },
      });
      await nextTurn();
      const known = this.#generation?.latest(WARMED_OPERATIONS) ?? [];
      if (known.length > 0) await generation.warm(known, WARM_MS);
      if (!this.#generation && ahead.length > 0)
        await generation.rehearse(parsedAhead(ahead.slice(0, WARMED_OPERATIONS)), WARM_MS);
      this.#enforce({ supergraphSdl, rules: supergraph.rules, document: whole.document }, generation);
    } catch (error) {
      if (!this.#generation) throw error;
      log.error({ err: error }, 'the new supergraph cannot be loaded: the last one stays in force');
    }
  }

  #enforce({ supergraphSdl, rules, document }: SupergraphInForce, generation: Generation): void {
    const before = this.#generation;
    for (const { name, url } of subgraphsOf(document)) this.#openSource(name, url);
    this.#rules = rules;
    this.#document = document;
    this.#generation = generation;
    if (rules.size > 0)
      this.#options.log.info(
        { protected: [...rules.keys()] },
        'the planner does not know @authenticated, @requiresScopes and @policy: they are enforced before it',
      );
    for (const listener of this.#listeners)
      listener({ apiSchema: generation.schema, coreSupergraphSdl: supergraphSdl });
    before?.close();
  }

  #openSource(name: string, url: string): void {
    if (this.#urls.get(name) === url) return;
    this.#urls.set(name, url);
    this.#sources[name] = this.#options.dataSource(name, url, query => this.#inForce().shapeCheckOf(query));
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
    const plan = entry.planFor(context.request.variables);
    const operation = plan.operation ?? (await this.#compiledFor(entry, plan, context.context as GatewayContext));
    this.#note(operation, context.context);
    return withGraphQLErrors(await operation(context));
  }

  /** The compiled operation, for one execution: it waits no longer than its own time lasts, and its client is there. */
  async #compiledFor(
    entry: OperationEntry,
    plan: PlanEntry,
    { deadline, cancellation }: GatewayContext,
  ): Promise<Operation> {
    const wait = new Wait(deadline, cancellation);
    plan.waiting += 1;
    try {
      return await Promise.race([this.#compiled(entry, plan), wait.over]);
    } finally {
      wait.end();
      plan.waiting -= 1;
      if (plan.waiting === 0 && !plan.operation) plan.abandon.abort();
    }
  }

  /**
   * The compiled operation. Where its supergraph went out of force before it was planned, the supergraph in force plans
   * it: never this thread, which must stay free for all others.
   */
  async #compiled({ parsed }: OperationEntry, { values, compiled }: PlanEntry): Promise<Operation> {
    try {
      return await compiled;
    } catch (error) {
      if (!(error instanceof PlannerGone) || this.#isStopped) throw error;
    }
    const generation = this.#inForce();
    const again = generation.get(parsed.source, parsed.operationName) ?? generation.addEarlier(parsed);
    return again.planOf(values).compiled;
  }
}

/** The operations of texts, as clients send them that name them; and without the name, where it is the only one. */
function parsedAhead(texts: readonly string[]): ParsedOperation[] {
  return texts.flatMap(source => {
    const document = parse(source);
    if (isDeferring(document)) return [];
    const queryHash = createHash('sha256').update(source).digest('hex');
    const operations = document.definitions.filter(node => node.kind === Kind.OPERATION_DEFINITION);
    return operations.flatMap(operation => {
      const names = new Set([operation.name?.value, operations.length > 1 ? operation.name?.value : undefined]);
      return [...names].map(operationName => ({ source, operationName, document, operation, queryHash }));
    });
  });
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

async function* eventsOf(events: AsyncIterable<GatewayExecutionResult>): AsyncGenerator<Executed> {
  for await (const event of events) yield withGraphQLErrors(event);
}

/** Some failures are plain errors, which Apollo Server's plugins do not expect. */
function withGraphQLErrors(result: GatewayExecutionResult): Executed {
  if (!result.errors) return result as Executed;
  return { ...result, errors: result.errors.map(asGraphQLError) };
}

const asGraphQLError = (error: Error): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
