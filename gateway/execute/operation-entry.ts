/**
 * An operation that is kept: as it was parsed, and its plans. An operation with conditions has one plan for each set of
 * their values that is in use, so that no planner has to plan a condition; where there are too many of these, the one
 * that was used longest ago gives way.
 */
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { Conditions } from './conditions.ts';
import type { ConditionValues } from './conditions.ts';
import type { Operation } from './operation.ts';

/** Plans of one operation at most. */
export const MOST_PLANS = 16;

/** A valid operation, as Apollo Server has parsed it. */
export interface ParsedOperation {
  source: string;
  operationName: string | undefined;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  queryHash: string;
}

/** An operation for one set of values of its conditions. */
export interface DecidedOperation {
  parsed: ParsedOperation;
  values: ConditionValues;
}

/** A plan that is compiled, or being compiled. */
export interface PlanEntry {
  values: ConditionValues;
  compiled: Promise<Operation>;
  /** How many executions wait for it to be compiled; where none does any more, it is not begun. */
  waiting: number;
  abandon: AbortController;
  /** Set once it is compiled, so that an execution need not wait. */
  operation?: Operation;
}

export interface CompileEntryOptions {
  /** Aborted once nobody waits for it. */
  signal: AbortSignal;
  /** Called with another plan of it, compiled, that takes the place of the one that was there sooner. */
  onLater(operation: Operation): void;
}

export interface EntryOptions {
  parsed: ParsedOperation;
  /** Whether it is known to be valid on this supergraph. */
  valid: boolean;
  /** Plans and compiles it. */
  compile(values: ConditionValues, options: CompileEntryOptions): Promise<Operation>;
  /** Called when a plan is added, and when one failed and is gone. */
  onChange(entry: OperationEntry): void;
}

const NO_VALUES: ConditionValues = new Map();
const UNDECIDED = 'undecided';

export class OperationEntry {
  readonly parsed: ParsedOperation;
  readonly #options: EntryOptions;
  readonly #conditions: Conditions;
  readonly #plans = new Map<string, PlanEntry>();
  #valid: boolean;
  #isCompiled = false;

  constructor(options: EntryOptions) {
    this.parsed = options.parsed;
    this.#options = options;
    this.#conditions = new Conditions(options.parsed.document, options.parsed.operation);
    this.#valid = options.valid;
  }

  /** Whether it was found valid on this supergraph: by Apollo Server before its execution, or by the planner. */
  get valid(): boolean {
    return this.#valid;
  }

  /** Whether it was planned and compiled for some values of its conditions. */
  get isCompiled(): boolean {
    return this.#isCompiled;
  }

  get plans(): ReadonlyMap<string, PlanEntry> {
    return this.#plans;
  }

  /** The plan for one execution, begun where there is none yet. */
  planFor(variables: Readonly<Record<string, unknown>> | undefined): PlanEntry {
    return this.planOf(this.#conditions.valuesIn(variables ?? {}));
  }

  /** The same by the values of its conditions; undefined where one of them is no boolean. */
  planOf(values: ConditionValues | undefined): PlanEntry {
    const key = values ? keyOf(values) : UNDECIDED;
    const plan = this.#plans.get(key);
    if (!plan) return this.#add(key, values ?? NO_VALUES);
    if (this.#plans.size > 1) {
      // The last one is the one that was used last.
      this.#plans.delete(key);
      this.#plans.set(key, plan);
    }
    return plan;
  }

  #add(key: string, values: ConditionValues): PlanEntry {
    const abandon = new AbortController();
    const compiled = this.#options.compile(values, {
      signal: abandon.signal,
      onLater: operation => {
        plan.operation = operation;
      },
    });
    const plan: PlanEntry = { values, compiled, waiting: 0, abandon };
    this.#plans.set(key, plan);
    const [oldest] = this.#plans.keys();
    if (oldest !== undefined && this.#plans.size > MOST_PLANS) this.#plans.delete(oldest);
    this.#options.onChange(this);
    compiled.then(
      operation => {
        plan.operation ??= operation;
        this.#valid = true;
        this.#isCompiled = true;
      },
      () => {
        if (this.#plans.get(key) === plan) this.#plans.delete(key);
        this.#options.onChange(this);
      },
    );
    return plan;
  }
}

const keyOf = (values: ConditionValues): string => [...values.values()].map(Number).join('');
