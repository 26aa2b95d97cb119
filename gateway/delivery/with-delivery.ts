/**
 * An executor whose responses come in the way that their callers take: whole, in parts (`@defer`), or as events. What
 * follows a response is in its context (`following`); the server sends it.
 */
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { LRUCache } from 'lru-cache';
import type { AdmittedContext, LaterResult } from '../context.ts';
import { eventsOnly, operationIn, withoutDefer } from '../execute/index.ts';
import type { CachedOperation, Executed, Executor, OperationContext } from '../execute/index.ts';
import type { ProtectedExecutor } from '../rights/enforce.ts';
import { deferredDocument } from './deferred-document.ts';
import { executeInParts } from './deferred-execution.ts';
import type { Subscriptions } from './subscriptions.ts';

/** Operations with `@defer` that are kept, so that they need not be parsed and validated again. */
const KEPT = 500;
/** Characters of their texts together: they are kept parsed. */
const KEPT_CHARACTERS = 1_000_000;

/** Runs an operation, whatever its caller takes. */
type Perform = (context: OperationContext) => Promise<Executed>;

export function withDelivery(inner: ProtectedExecutor, subscriptions: Subscriptions): Executor {
  const delivery = new Delivery(inner, subscriptions);
  return {
    apiSchema: () => inner.apiSchema(),
    rules: () => inner.rules(),
    document: () => inner.document(),
    planOf: context => inner.planOf(context),
    onSchemaLoadOrUpdate: listener => inner.onSchemaLoadOrUpdate?.(listener) ?? (() => {}),
    stop: () => inner.stop(),
    cached: (source, operationName) => delivery.cached(source, operationName),
    begin: context => inner.begin(context),
    subscribe: (context, contextOfEvent) => inner.subscribe(context, contextOfEvent),
    load: async options => {
      const { executor } = await inner.load(options);
      if (!executor) return { executor };
      return { executor: context => delivery.execute(context as unknown as OperationContext, asPerform(executor)) };
    },
  };
}

/** The contexts of Apollo Server and of its gateway interface have the same fields, in types of two packages. */
const asPerform =
  (executor: (context: GatewayGraphQLRequestContext) => Promise<unknown>): Perform =>
  context =>
    executor(context as unknown as GatewayGraphQLRequestContext) as Promise<Executed>;

class Delivery {
  readonly #inner: ProtectedExecutor;
  readonly #subscriptions: Subscriptions;
  readonly #kept = new LRUCache<string, CachedOperation>({
    max: KEPT,
    maxSize: KEPT_CHARACTERS,
    sizeCalculation: (_operation, key) => key.length,
  });

  constructor(inner: ProtectedExecutor, subscriptions: Subscriptions) {
    this.#inner = inner;
    this.#subscriptions = subscriptions;
  }

  cached(source: string, operationName: string | undefined): CachedOperation | undefined {
    const plain = this.#inner.cached(source, operationName);
    if (plain) return plain.operation.operation === 'subscription' ? this.#subscription(plain) : plain;
    if (this.#kept.size === 0) return undefined;
    const kept = this.#kept.get(keyOf(source, operationName));
    return kept?.schema === this.#inner.apiSchema() ? kept : undefined;
  }

  #subscription(plain: CachedOperation): CachedOperation {
    return { ...plain, execute: context => this.#subscribe(context) };
  }

  execute(context: OperationContext, perform: Perform): Promise<Executed> {
    if (context.operation?.operation === 'subscription') return this.#subscribe(context);
    const schema = this.#inner.apiSchema();
    const deferred = schema && context.document && deferredDocument(schema, context.document);
    if (!deferred) return perform(context);
    return this.#executeDeferred(context, { schema, perform });
  }

  async #executeDeferred(
    context: OperationContext,
    { schema, perform }: { schema: GraphQLSchema; perform: Perform },
  ): Promise<Executed> {
    const { document, source, operation, queryHash } = context;
    const { operationName } = context.request;
    const deferred = document && deferredDocument(schema, document);
    if (!deferred || !operation) return perform(context);
    const result = (context.context as AdmittedContext).takes?.parts
      ? await executeInParts(this.#inner, context, { schema, deferred })
      : await this.#executeWhole(context, perform);
    if (source !== undefined && queryHash !== undefined)
      this.#keep(keyOf(source, operationName), {
        schema,
        document,
        operation,
        queryHash,
        accepts: variables => !getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}).errors,
        execute: again => this.#executeDeferred(again, { schema, perform }),
      });
    return result;
  }

  #keep(key: string, operation: CachedOperation): void {
    if (this.#kept.get(key)?.schema !== operation.schema) this.#kept.set(key, operation);
  }

  /** The operation without `@defer`, which is only ever a wish. */
  #executeWhole(context: OperationContext, perform: Perform): Promise<Executed> {
    if (!context.document) return perform(context);
    const { document, source } = withoutDefer(context.document);
    const operation = operationIn(document, context.request.operationName);
    const queryHash = `${context.queryHash}:whole`;
    return perform({ ...context, document, source, queryHash, ...(operation && { operation }) });
  }

  async #subscribe(context: OperationContext): Promise<Executed> {
    const admitted = context.context as AdmittedContext;
    const { takes } = admitted;
    if (!takes?.events) return { errors: [eventsOnly()] };
    let refused: Executed = { data: null };
    const events = await this.#subscriptions.begin(admitted, takes, async (own, contextOfEvent) => {
      const inner = { ...context, context: own, contextValue: own };
      const subscribed = await this.#inner.subscribe(inner, contextOfEvent);
      if ('events' in subscribed) return subscribed.events as AsyncIterable<LaterResult>;
      refused = subscribed.refused;
      return undefined;
    });
    if (!events) return refused;
    takes.following = { kind: 'events', events };
    return { data: null };
  }
}

const keyOf = (source: string, operationName: string | undefined): string => `${operationName ?? ''}\n${source}`;
