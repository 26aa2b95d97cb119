/** One supergraph in force: its planner, and its operations, which are planned and compiled once. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLDataSource } from '@apollo/gateway';
import { prettyFormatQueryPlan } from '@apollo/query-planner';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError, validate } from 'graphql';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createApolloExecutor } from './apollo-executor.ts';
import type { ApolloExecutor } from './apollo-executor.ts';
import { introspectionOf } from './introspection.ts';
import { withJoinedFetches } from './joined-fetches.ts';
import { compileOperation } from './operation.ts';
import type { Operation, OperationOptions } from './operation.ts';
import { OperationEntry } from './operation-entry.ts';
import type { CompileEntryOptions, DecidedOperation, ParsedOperation } from './operation-entry.ts';
import type { CachePolicy, EntityCache } from '../entity-cache/index.ts';
import { live } from './live.ts';
import { openPlanner } from './planner.ts';
import type { PlanOptions, Planner, PlannerOptions } from './planner.ts';
import { prepareOperation } from './prepare.ts';
import type { PreparedOperation } from './prepare.ts';
import type { ReservedNames } from './reserved.ts';
import { compileShapeCheck } from './response-shape.ts';
import type { ShapeCheck } from './response-shape.ts';
import { restored } from './restore.ts';

/** See {@link bytesOf}. */
const BYTES_AN_OPERATION = 10_000;
const BYTES_A_CHARACTER = 150;

/** How often operations are planned and compiled at the start: by then V8 has compiled most of what does it. */
const REHEARSALS = 5;

/** For how long an operation that took too long to plan is refused without another try. */
const REFUSED_MS = 60_000;
/** Characters of all such operations together. */
const REFUSED_CHARACTERS = 10_000_000;

/** How operations are compiled. */
export type CompileOptions = Pick<OperationOptions, 'generated' | 'combined' | 'often'>;

export interface GenerationOptions {
  supergraphSdl: string;
  /** What that says. */
  document: DocumentNode;
  /** The schema of that. */
  supergraph: GraphQLSchema;
  /** The schema that clients see. */
  schema: GraphQLSchema;
  /** The names that planners fetch by themselves on the supergraph. */
  reserved: ReservedNames;
  /** The departments, by name, at the time of the call. */
  sources(): Record<string, GraphQLDataSource>;
  /** Operations that are kept compiled. */
  kept: number;
  /** Bytes that they may take together, as {@link bytesOf} estimates them. */
  keptBytes: number;
  compile: CompileOptions;
  /** What is kept of entities. Default: nothing. */
  cache?: EntityCache | undefined;
  planner: PlannerOptions;
}

interface CompileOneOptions extends CompileEntryOptions {
  /** Whether it is rejected where it is not valid on this supergraph. */
  isToValidate: boolean;
}

type PlanOneOptions = Pick<CompileOneOptions, 'isToValidate' | 'signal'> & Pick<PlanOptions, 'onLater'>;

export class Generation {
  readonly schema: GraphQLSchema;
  readonly #supergraph: GraphQLSchema;
  readonly #options: GenerationOptions;
  readonly #planner: Planner;
  /** What may be kept; undefined where nothing is. */
  readonly #policy: CachePolicy | undefined;
  readonly #apollo: ApolloExecutor;
  readonly #operations: LRUCache<string, OperationEntry>;
  readonly #shapeChecks: LRUCache<string, ShapeCheck>;
  /** Operations that took too long to plan: for a while they are refused without another try. */
  readonly #refused: LRUCache<string, Error>;
  #isClosed = false;

  constructor(options: GenerationOptions) {
    const { supergraphSdl, document, supergraph, schema, sources, kept, keptBytes } = options;
    this.schema = schema;
    this.#options = options;
    this.#supergraph = supergraph;
    this.#policy = options.cache?.policyOf(supergraph);
    this.#apollo = createApolloExecutor({ supergraphSdl, apiSchema: schema, supergraph, sources });
    this.#planner = openPlanner({ sdl: supergraphSdl, document }, options.planner);
    this.#operations = new LRUCache({
      max: kept,
      maxSize: keptBytes,
      sizeCalculation: ({ parsed, plans }) => bytesOf(parsed.source) * Math.max(1, plans.size),
    });
    this.#refused = new LRUCache({
      max: kept,
      maxSize: REFUSED_CHARACTERS,
      ttl: REFUSED_MS,
      sizeCalculation: (_error, key) => key.length,
    });
    this.#shapeChecks = new LRUCache({
      max: kept,
      maxSize: keptBytes,
      sizeCalculation: (_check, query) => bytesOf(query),
    });
  }

  /** The operation, if it is kept. */
  get(source: string, operationName: string | undefined): OperationEntry | undefined {
    return this.#operations.get(keyOf(source, operationName));
  }

  /** How many operations are kept, and how many plans they have. */
  get size(): { operations: number; plans: number } {
    let plans = 0;
    for (const entry of this.#operations.values()) plans += entry.plans.size;
    return { operations: this.#operations.size, plans };
  }

  /** A valid operation, which is planned and compiled when it is executed, and kept unless that fails. */
  add(parsed: ParsedOperation): OperationEntry {
    return this.#entry(parsed, true);
  }

  /** The same for an operation that is valid on an earlier supergraph. It is rejected where it is not valid on this. */
  addEarlier(parsed: ParsedOperation): OperationEntry {
    return this.#entry(parsed, false);
  }

  /**
   * Plans and compiles operations of an earlier supergraph, and keeps those that are valid on this one: they go on
   * without being parsed and validated again. One after the other: all at once would hold up what is executed
   * meanwhile, and start a second planner.
   * @param operations the one that was executed last is the first, and is kept longest
   * @param limitMs how long that is waited for
   */
  async warm(operations: readonly DecidedOperation[], limitMs: number): Promise<void> {
    await Promise.race([this.#warm(operations), sleep(limitMs, undefined, { ref: false })]);
  }

  async #warm(operations: readonly DecidedOperation[]): Promise<void> {
    for (const { parsed, values } of operations) {
      await nextTurn();
      if (this.#isClosed) return;
      const entry = this.get(parsed.source, parsed.operationName) ?? this.addEarlier(parsed);
      await entry.planOf(values).compiled.catch(() => {});
    }
    for (const { parsed } of operations.toReversed()) this.get(parsed.source, parsed.operationName);
  }

  /**
   * Plans and compiles operations that are known before anybody sends one, and keeps them; then again, so that the
   * first operation that is new to the gateway does not wait until V8 has compiled the planner, which takes ten times
   * as long as to plan. One after the other: two at a time would start a second planner. What is not valid is left out.
   * @param limitMs how long that is waited for
   */
  async rehearse(operations: readonly ParsedOperation[], limitMs: number): Promise<void> {
    const over = new AbortController();
    await Promise.race([this.#rehearse(operations, over.signal), sleep(limitMs, undefined, { ref: false })]);
    over.abort();
  }

  async #rehearse(operations: readonly ParsedOperation[], over: AbortSignal): Promise<void> {
    for (let time = 0; time < REHEARSALS; time += 1) {
      for (const parsed of operations) {
        await nextTurn();
        if (over.aborted) return;
        const errors = validate(this.schema, parsed.document, undefined, { maxErrors: 1 });
        await nextTurn();
        if (errors.length === 0) await this.#rehearsed(parsed, time === 0).catch(() => {});
      }
    }
  }

  #rehearsed(parsed: ParsedOperation, isKept: boolean): Promise<Operation> {
    if (isKept) return this.add(parsed).planFor({}).compiled;
    const entry = new OperationEntry({
      parsed,
      valid: true,
      compile: (values, options) => this.#compile({ parsed, values }, { ...options, isToValidate: false }),
      onChange: () => {},
    });
    return entry.planFor({}).compiled;
  }

  #entry(parsed: ParsedOperation, valid: boolean): OperationEntry {
    const key = keyOf(parsed.source, parsed.operationName);
    return new OperationEntry({
      parsed,
      valid,
      compile: (values, options) => this.#compile({ parsed, values }, { ...options, isToValidate: !valid }),
      onChange: entry => {
        // What it takes in memory has changed.
        this.#operations.delete(key);
        if (entry.plans.size > 0) this.#operations.set(key, entry);
      },
    });
  }

  /** The operations that were executed last, the last one first, with the values of their conditions. */
  latest(count: number): DecidedOperation[] {
    return [...this.#operations.values()]
      .flatMap(({ parsed, plans }) => [...plans.values()].map(({ values }) => ({ parsed, values })))
      .slice(0, count);
  }

  /** The check of the response to a document, for Apollo's executor, which passes on a fetch's text only. */
  shapeCheckOf(query: string): ShapeCheck {
    let check = this.#shapeChecks.get(query);
    if (!check) {
      check = compileShapeCheck(query, this.#supergraph);
      this.#shapeChecks.set(query, check);
    }
    return check;
  }

  close(): void {
    this.#isClosed = true;
    this.#planner.close();
  }

  async #compile(decided: DecidedOperation, options: CompileOneOptions): Promise<Operation> {
    const { isToValidate, onLater } = options;
    const introspection = isToValidate ? undefined : introspectionOf(decided.parsed, this.schema);
    if (introspection) return introspection;
    const prepared = this.#prepare(decided, isToValidate);
    const plan = await this.#plan(decided, prepared, {
      ...options,
      onLater: later => onLater(this.#compilePlan(later, prepared, decided)),
    });
    // What else arrived with the plan, such as the plan of another operation, has its own turn.
    await nextTurn();
    return this.#compilePlan(plan, prepared, decided);
  }

  #compilePlan(plan: QueryPlan, prepared: PreparedOperation, { parsed, values }: DecidedOperation): Operation {
    const { sources, compile, reserved } = this.#options;
    const operation = compileOperation({
      planned: { plan, selections: prepared.selections },
      node: prepared.operation,
      schema: this.schema,
      supergraph: this.#supergraph,
      apollo: this.#apollo,
      source: name => sources()[name],
      ...(this.#policy && { cache: this.#options.cache, policy: this.#policy }),
      ...compile,
    });
    const whole = restored(context => operation(context), prepared, this.schema);
    const { source } = parsed;
    const operationOfClient = live(whole, operation, { prepared, source, values, schema: this.schema, reserved });
    return Object.assign(operationOfClient, { explain: () => explained(executedPlan(plan, prepared), prepared) });
  }

  #prepare(
    { parsed: { source, document, operation }, values }: DecidedOperation,
    isToValidate: boolean,
  ): PreparedOperation {
    const { reserved } = this.#options;
    try {
      return prepareOperation({ document, operation, source, values, schema: this.schema, reserved });
    } catch (error) {
      const [invalid] = isToValidate ? validate(this.schema, document, undefined, { maxErrors: 1 }) : [];
      throw invalid ?? error;
    }
  }

  async #plan(
    { parsed: { source, operationName } }: DecidedOperation,
    prepared: PreparedOperation,
    { isToValidate, signal, onLater }: PlanOneOptions,
  ): Promise<QueryPlan> {
    const { source: planned = '{ __typename }' } = prepared;
    const key = keyOf(planned, operationName);
    const refusal = this.#refused.get(key);
    if (refusal) throw refusal;
    if (prepared.source === undefined && !isToValidate) return NOTHING;
    try {
      const plan = await this.#planner.plan(planned, operationName, {
        ...(isToValidate && { validate: source }),
        signal,
        onLater,
      });
      return prepared.source === undefined ? NOTHING : plan;
    } catch (error) {
      if (isPastLimit(error)) this.#refused.set(key, error);
      throw error;
    }
  }
}

/** A plan as a text, by the client's names. */
function explained(plan: QueryPlan, { names, variables }: PreparedOperation): string {
  const all = new Map([...names, ...variables]);
  return prettyFormatQueryPlan(plan).replaceAll(/\w+/g, name => all.get(name) ?? name);
}

/** What is executed of a plan where the response comes as a whole. */
const executedPlan = (plan: QueryPlan, { operation }: PreparedOperation): QueryPlan =>
  operation.operation === 'query' ? withJoinedFetches(plan) : plan;

/** The plan of an operation that needs no department. */
const NOTHING: QueryPlan = { kind: 'QueryPlan' };

/**
 * What an operation takes in memory, by its text, measured on the platform's own supergraph: parsed, planned, compiled.
 * An operation that is larger than all that may be kept is executed, but not kept.
 */
const bytesOf = ({ length }: string): number => BYTES_AN_OPERATION + length * BYTES_A_CHARACTER;

const isPastLimit = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions.code === 'LIMIT_EXCEEDED';

const keyOf = (source: string, operationName: string | undefined): string =>
  operationName ? `${operationName}\n${source}` : source;
