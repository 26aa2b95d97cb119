/**
 * An executor whose responses come in the way that their callers take: whole, in parts (`@defer`), or as events. What
 * follows a response is in its context (`following`); the server sends it.
 */
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import type { GraphQLSchema } from 'graphql';
import type { AdmittedContext, LaterResult } from '../context.ts';
import { eventsOnly, operationIn, withoutDefer } from '../execute/index.ts';
import type { CachedOperation, Executed, Executor, OperationContext } from '../execute/index.ts';
import type { ProtectedExecutor } from '../rights/enforce.ts';
import { deferredDocument } from './deferred-document.ts';
import { executeInParts } from './deferred-execution.ts';
import { KeptOperations } from './kept-operations.ts';
import type { Subscriptions } from './subscriptions.ts';

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
  /** Operations with `@defer`. */
  readonly #kept = new KeptOperations();

  constructor(inner: ProtectedExecutor, subscriptions: Subscriptions) {
    this.#inner = inner;
    this.#subscriptions = subscriptions;
  }

  cached(source: string, operationName: string | undefined): CachedOperation | undefined {
    const plain = this.#inner.cached(source, operationName);
    if (plain) return plain.operation.operation === 'subscription' ? this.#subscription(plain) : plain;
    return this.#kept.get(source, operationName, this.#inner.apiSchema());
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
    const { document } = context;
    const deferred = document && deferredDocument(schema, document);
    if (!deferred) return perform(context);
    const result = (context.context as AdmittedContext).takes?.parts
      ? await executeInParts(this.#inner, context, { schema, deferred })
      : await this.#executeWhole(context, perform);
    this.#kept.keep(context, schema, again => this.#executeDeferred(again, { schema, perform }));
    return result;
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
