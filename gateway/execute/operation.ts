/**
 * One operation, planned and compiled: it runs its plan and shapes its response. What is unusual is left to Apollo's
 * executor, with the same data.
 */
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { QueryPlan } from '@apollo/query-planner';
import { Kind } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { DocumentNode, GraphQLFormattedError, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { ApolloExecutor } from './apollo-executor.ts';
import type { GatewayContext } from '../context.ts';
import type { EntityCache } from '../entity-cache/index.ts';
import { canGenerate } from './code.ts';
import { complete } from './completion.ts';
import { withJoinedFetches } from './joined-fetches.ts';
import { withLateFetches } from './late-fetches.ts';
import { partsOf } from './parts.ts';
import type { Parts } from './parts.ts';
import type { PartSelections } from './part-selection.ts';
import { asData, readFor } from './positions.ts';
import type { Planned } from './planner.ts';
import { compilePlan, conditionsOf } from './program.ts';
import type { Program, ProgramOptions } from './program.ts';
import { begin, run } from './run.ts';
import type { Fetched, RunOptions } from './run.ts';
import { readInAll, scheduleOf } from './schedule.ts';
import type { Scheduled } from './schedule.ts';
import type { Selection } from './selection.ts';
import { sendTo } from './send.ts';
import type { Sources } from './send.ts';
import { Unusual } from './shape.ts';
import { Shapers } from './shapers.ts';
import { compileSubscription, eventsOnly } from './subscription.ts';
import type { Subscribe } from './subscription.ts';

export interface OperationOptions extends ProgramOptions {
  planned: Planned;
  node: OperationDefinitionNode;
  schema: GraphQLSchema;
  supergraph: GraphQLSchema;
  apollo: ApolloExecutor;
  /** A department by its name. */
  source: Sources;
  /** What is kept of entities. Default: nothing. */
  cache?: EntityCache | undefined;
  /**
   * The execution at which code is generated, for the plan and for the response's shape. Default 4: most operations
   * that are executed once are never executed again.
   */
  often?: number;
}

export interface Operation {
  (context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
  /** Begins it, so that its response is read in parts; absent, or undefined, where it only has one as a whole. */
  begin?: Begin;
  /** Where it is a subscription: its events. */
  subscribe?: Subscribe;
  /** The plan that it executes, as a text for people; absent where it has none. */
  explain?: () => string;
}

/** Begins an operation, so that its response is read in parts. */
export type Begin = (context: GatewayGraphQLRequestContext, deferring: Deferring) => Parts | undefined;

/** An operation with its `@defer`. */
export interface Deferring {
  document: DocumentNode;
  operation: OperationDefinitionNode;
}

/** An operation whose plan is compiled. */
export interface CompiledPlan extends Omit<Operation, 'begin'> {
  (context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult>;
  begin?: (context: GatewayGraphQLRequestContext, selections: PartSelections) => Parts | undefined;
}

export function compileOperation(options: OperationOptions): CompiledPlan {
  const { planned, apollo } = options;
  if (planned.plan.node?.kind === 'Subscription') {
    const subscribe = compileSubscription(options, planned.plan.node);
    return Object.assign(async () => ({ errors: [eventsOnly()] }), { subscribe });
  }
  const operation = compile(options);
  if (!operation) return context => apollo.execute(planned.plan, context);
  const execute = (context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> =>
    operation.execute(context);
  return Object.assign(execute, {
    begin: (context: GatewayGraphQLRequestContext, selections: PartSelections) => operation.begin(context, selections),
  });
}

/** Undefined where the operation is not compiled. */
function compile(options: OperationOptions): CompiledOperation | undefined {
  const { planned, node, schema, supergraph, combined = true } = options;
  const rootType = schema.getRootType(node.operation)?.name;
  if (!planned.selections || rootType === undefined) return undefined;
  try {
    // A mutation reads what it has changed.
    const isQuery = node.operation === 'query';
    const policy = isQuery ? options.policy : undefined;
    const whole = combined && isQuery ? withJoinedFetches(planned.plan) : planned.plan;
    const compileProgram = (generated: boolean, plan = whole): Program =>
      compilePlan(plan, supergraph, node.operation, { generated, combined, ...(policy && { policy }) });
    return new CompiledOperation(options, compileProgram, planned.selections, rootType);
  } catch (error) {
    if (error instanceof Unusual) return undefined;
    throw error;
  }
}

/** @param plan another one than was planned */
type CompileProgram = (generated: boolean, plan?: QueryPlan) => Program;

/** A program whose fetches run as soon as each can. */
interface ScheduledProgram {
  program: Program;
  schedule: readonly Scheduled[];
}

/** Deferred fragments of one operation for which fetches are split; what further ones need comes with what is there. */
const MOST_SPLIT = 50;

/** Programs that are kept of one operation, which several documents and variables may defer parts of. */
const MOST_DEFERRING = 16;

class CompiledOperation {
  readonly #options: OperationOptions;
  readonly #compileProgram: CompileProgram;
  /** Without generated code until it is executed often. */
  #program: Program;
  #executions = 0;
  /** The execution at which code is generated; undefined: never. */
  readonly #generateAt: number | undefined;
  readonly #shapers: Shapers;
  /** By what is deferred; made when a response is first read in parts. */
  #deferring: LRUCache<string, ScheduledProgram> | undefined;
  /** The variables in conditions. */
  readonly #conditions: readonly string[];
  /** The default values of these variables. */
  readonly #defaults: ReadonlyMap<string, boolean>;

  constructor(options: OperationOptions, compileProgram: CompileProgram, selections: Selection[], rootType: string) {
    const { schema, node, generated = canGenerate, often = 4 } = options;
    this.#options = options;
    this.#compileProgram = compileProgram;
    this.#program = compileProgram(false);
    this.#generateAt = generated ? often : undefined;
    this.#conditions = [...conditionsIn(selections, conditionsOf(this.#program.step))];
    this.#defaults = booleanDefaults(node);
    this.#shapers = new Shapers({
      selections,
      rootType,
      schema,
      conditions: this.#conditions,
      generateAt: this.#generateAt,
    });
  }

  async execute(context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { planned, apollo, source } = this.#options;
    const variables = (context.request.variables ?? {}) as Record<string, unknown>;
    const conditions = this.#conditionValues(variables);
    if (!conditions || context.metrics?.captureTraces) return apollo.execute(planned.plan, context);
    const program = this.#programToRun();
    const fetched = await run(program, {
      variables,
      conditions,
      send: sendTo(source, context),
      before: this.#keptFor(context, variables),
      onErrors: (subgraph, errors) => recordErrorPaths(context, subgraph, errors),
    });
    return this.#shape(program, fetched, conditions);
  }

  #programToRun(): Program {
    this.#executions += 1;
    if (this.#executions === this.#generateAt) {
      this.#program = this.#compileProgram(true);
    }
    return this.#program;
  }

  /** What is kept stands before the requests of a query that may get some of it. */
  #keptFor(context: GatewayGraphQLRequestContext, variables: Record<string, unknown>): RunOptions['before'] {
    const { cache } = this.#options;
    if (!cache || !this.#program.isKept) return undefined;
    const { language, principal } = context.context as GatewayContext;
    return requests => cache.before(requests, { variables, language, principal });
  }

  /** Undefined where a condition is not a boolean. */
  begin(context: GatewayGraphQLRequestContext, selections: PartSelections): Parts | undefined {
    const { source, schema, node } = this.#options;
    const variables = (context.request.variables ?? {}) as Record<string, unknown>;
    const conditions = this.#conditionValues(variables);
    const rootType = schema.getRootType(node.operation)?.name;
    if (!conditions || rootType === undefined) return undefined;
    const { program, schedule } = this.#programFor(selections);
    const running = begin(program, schedule, {
      variables,
      conditions,
      send: sendTo(source, context),
      before: this.#keptFor(context, variables),
    });
    return partsOf({ program, running, selections, schema, rootType });
  }

  /** What is needed first is fetched by itself. */
  #programFor(selections: PartSelections): ScheduledProgram {
    const first = readFor(selections.first());
    const later = selections.deferred(MOST_SPLIT).map(fragment => readFor(selections.part(fragment)));
    const key = JSON.stringify([first, ...later].map(asData));
    this.#deferring ??= new LRUCache({ max: MOST_DEFERRING });
    let known = this.#deferring.get(key);
    if (!known) {
      const { supergraph, planned } = this.#options;
      // Here nothing waits for what it does not need.
      const { schedule } = this.#scheduled(this.#compileProgram(false, planned.plan));
      const plan = withLateFetches(planned.plan, supergraph, {
        first: readInAll(schedule, first),
        later: later.map(read => readInAll(schedule, read)),
      });
      known = this.#scheduled(this.#compileProgram(this.#generateAt !== undefined, plan));
      this.#deferring.set(key, known);
    }
    return known;
  }

  #scheduled(program: Program): ScheduledProgram {
    return { program, schedule: scheduleOf(program.step, this.#options.node.operation === 'mutation') };
  }

  /** Undefined where a condition is not a boolean. */
  #conditionValues(variables: Readonly<Record<string, unknown>>): Map<string, boolean> | undefined {
    const values = new Map<string, boolean>();
    for (const name of this.#conditions) {
      const input = Object.hasOwn(variables, name) ? variables[name] : undefined;
      const value = input === undefined ? this.#defaults.get(name) : input;
      if (typeof value !== 'boolean') return undefined;
      values.set(name, value);
    }
    return values;
  }

  #shape(
    program: Program,
    { data, failures }: Fetched,
    conditions: ReadonlyMap<string, boolean>,
  ): GatewayExecutionResult {
    const { shape, shaper } = this.#shapers.for(conditions);
    try {
      if (failures.isEmpty) return { data: shaper(data) };
    } catch (error) {
      if (!(error instanceof Unusual)) throw error;
    }
    const { data: completed, errors } = complete({ program, failures, shape, data });
    // Errors stand before data.
    return errors.length > 0 ? { errors, data: completed } : { data: completed };
  }
}

function booleanDefaults({ variableDefinitions = [] }: OperationDefinitionNode): Map<string, boolean> {
  const defaults = new Map<string, boolean>();
  for (const { variable, defaultValue } of variableDefinitions)
    if (defaultValue?.kind === Kind.BOOLEAN) defaults.set(variable.name.value, defaultValue.value);
  return defaults;
}

/** Apollo Server's usage reports count the paths of errors. */
function recordErrorPaths(
  { metrics }: GatewayGraphQLRequestContext,
  subgraph: string,
  errors: readonly GraphQLFormattedError[],
): void {
  if (!metrics) return;
  metrics.nonFtv1ErrorPaths ??= [];
  metrics.nonFtv1ErrorPaths.push(...errors.map(({ path }) => ({ subgraph, path })));
}

/** Adds the variables in the conditions of a selection. */
function conditionsIn(selections: readonly Selection[], names: Set<string>): Set<string> {
  for (const { when, selections: below } of selections) {
    for (const { if: value } of when ?? []) if (typeof value === 'string') names.add(value);
    if (below) conditionsIn(below, names);
  }
  return names;
}
