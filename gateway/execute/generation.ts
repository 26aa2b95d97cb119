/** One supergraph in force: its planner, and its operations, which are planned and compiled once. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphQLDataSource } from '@apollo/gateway';
import { GraphQLError } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import { createApolloExecutor } from './apollo-executor.ts';
import type { ApolloExecutor } from './apollo-executor.ts';
import { introspectionOf } from './introspection.ts';
import { compileOperation } from './operation.ts';
import type { Operation, OperationOptions } from './operation.ts';
import { openPlanner } from './planner.ts';
import type { Planner } from './planner.ts';
import { compileShapeCheck } from './response-shape.ts';
import type { ShapeCheck } from './response-shape.ts';

/** See {@link bytesOf}. */
const BYTES_AN_OPERATION = 10_000;
const BYTES_A_CHARACTER = 150;

/** For how long an operation that took too long to plan is refused without another try. */
const REFUSED_MS = 60_000;
/** Characters of all such operations together. */
const REFUSED_CHARACTERS = 10_000_000;

/** How operations are compiled. */
export type CompileOptions = Pick<OperationOptions, 'generated' | 'combined' | 'often'>;

export interface GenerationOptions {
  supergraphSdl: string;
  /** The schema of that. */
  supergraph: GraphQLSchema;
  /** The schema that clients see. */
  schema: GraphQLSchema;
  /** The departments, by name, at the time of the call. */
  sources(): Record<string, GraphQLDataSource>;
  /** Operations that are kept compiled. */
  kept: number;
  /** Bytes that they may take together, as {@link bytesOf} estimates them. */
  keptBytes: number;
  compile: CompileOptions;
  /** The CPU time in which one operation may be planned, in ms. */
  planLimitMs: number | undefined;
}

/** A valid operation, as Apollo Server has parsed it. */
export interface ParsedOperation {
  source: string;
  operationName: string | undefined;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  queryHash: string;
}

/** An operation that is compiled, or being compiled. */
export interface OperationEntry {
  parsed: ParsedOperation;
  compiled: Promise<Operation>;
  /** How many executions wait for it to be compiled; where none does any more, it is not begun. */
  waiting: number;
  abandon: AbortController;
  /** Set once it is compiled, so that an execution need not wait. */
  operation?: Operation;
  /**
   * Whether it was found valid on this supergraph: by Apollo Server before its execution, or by the planner's thread.
   */
  valid: boolean;
}

export class Generation {
  readonly schema: GraphQLSchema;
  readonly #supergraph: GraphQLSchema;
  readonly #options: GenerationOptions;
  readonly #planner: Planner;
  readonly #apollo: ApolloExecutor;
  readonly #operations: LRUCache<string, OperationEntry>;
  readonly #shapeChecks: LRUCache<string, ShapeCheck>;
  /** Operations that took too long to plan: for a while they are refused without another try. */
  readonly #refused: LRUCache<string, Error>;

  constructor(options: GenerationOptions) {
    const { supergraphSdl, supergraph, schema, sources, kept, keptBytes } = options;
    this.schema = schema;
    this.#options = options;
    this.#supergraph = supergraph;
    this.#apollo = createApolloExecutor({ supergraphSdl, apiSchema: schema, supergraph, sources });
    this.#planner = openPlanner(supergraphSdl, options.planLimitMs);
    this.#operations = new LRUCache({
      max: kept,
      maxSize: keptBytes,
      sizeCalculation: ({ parsed }) => bytesOf(parsed.source),
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

  /** Plans and compiles a valid operation, and keeps it unless that fails. */
  add(parsed: ParsedOperation): OperationEntry {
    return this.#add(parsed, true);
  }

  /** The same for an operation that is valid on an earlier supergraph. It is rejected where it is not valid on this. */
  addEarlier(parsed: ParsedOperation): OperationEntry {
    return this.#add(parsed, false);
  }

  /**
   * Plans and compiles operations of an earlier supergraph, and keeps those that are valid on this one: they go on
   * without being parsed and validated again.
   * @param limitMs how long that is waited for
   */
  async warm(operations: readonly ParsedOperation[], limitMs: number): Promise<void> {
    const added = operations.map(parsed => this.addEarlier(parsed).compiled);
    await Promise.race([Promise.allSettled(added), sleep(limitMs, undefined, { ref: false })]);
  }

  #add(parsed: ParsedOperation, valid: boolean): OperationEntry {
    const key = keyOf(parsed.source, parsed.operationName);
    const abandon = new AbortController();
    const compiled = this.#compile(parsed, !valid, abandon.signal);
    const entry: OperationEntry = { parsed, compiled, valid, waiting: 0, abandon };
    this.#operations.set(key, entry);
    entry.compiled.then(
      operation => {
        entry.operation = operation;
        entry.valid = true;
      },
      error => {
        this.#operations.delete(key);
        if (isPastLimit(error)) this.#refused.set(key, error);
      },
    );
    return entry;
  }

  /** The operations that were executed last, the last one first. */
  latest(count: number): ParsedOperation[] {
    return [...this.#operations.values()].slice(0, count).map(({ parsed }) => parsed);
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
    this.#planner.close();
  }

  /**
   * @param validate whether it is rejected where it is not valid on this supergraph
   * @param signal aborted once nobody waits for it
   */
  async #compile(parsed: ParsedOperation, validate: boolean, signal: AbortSignal): Promise<Operation> {
    const { source, operationName, operation } = parsed;
    const { sources, compile } = this.#options;
    const introspection = validate ? undefined : introspectionOf(parsed, this.schema);
    if (introspection) return introspection;
    const refusal = this.#refused.get(keyOf(source, operationName));
    if (refusal) throw refusal;
    const planned = await this.#planner.plan(source, operationName, { validate, signal });
    return compileOperation({
      planned,
      node: operation,
      schema: this.schema,
      supergraph: this.#supergraph,
      apollo: this.#apollo,
      source: name => sources()[name],
      ...compile,
    });
  }
}

/**
 * What an operation takes in memory, by its text, measured on the platform's own supergraph: parsed, planned, compiled.
 * An operation that is larger than all that may be kept is executed, but not kept.
 */
const bytesOf = ({ length }: string): number => BYTES_AN_OPERATION + length * BYTES_A_CHARACTER;

const isPastLimit = (error: unknown): error is GraphQLError =>
  error instanceof GraphQLError && error.extensions.code === 'LIMIT_EXCEEDED';

const keyOf = (source: string, operationName: string | undefined): string =>
  operationName ? `${operationName}\n${source}` : source;
