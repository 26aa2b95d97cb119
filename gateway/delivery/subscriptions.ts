/**
 * The subscriptions that are open: how many there may be, of one caller and of all; and when each ends, by its caller,
 * by its identity, by its department, or with the gateway. Whoever subscribes is told why it ended.
 */
import { GraphQLError } from 'graphql';
import { graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { Cancellation } from '#shared/process/cancellation.ts';
import type { Config } from '#shared/process/config.ts';
import type { AdmittedContext, LaterResult, Takes } from '../context.ts';
import { HeldAtOnce } from '../held-at-once.ts';
import type { Metrics, SubscriptionEnd } from '../pipeline/metrics.ts';

/** Makes the events of one subscription. */
export type Begin = (
  context: AdmittedContext,
  contextOfEvent: () => Promise<AdmittedContext>,
) => Promise<AsyncIterable<LaterResult> | undefined>;

export interface SubscriptionsOptions {
  config: Pick<
    Config,
    'SUBSCRIPTIONS' | 'SUBSCRIPTIONS_PER_CALLER' | 'OPERATION_TIMEOUT_MS' | 'SUBSCRIPTION_HEARTBEAT_MS'
  >;
  metrics: Pick<Metrics, 'subscribed' | 'event'>;
}

export class Subscriptions {
  readonly #options: SubscriptionsOptions;
  readonly #open = new Set<OpenSubscription>();
  readonly #held: HeldAtOnce;

  constructor(options: SubscriptionsOptions) {
    this.#options = options;
    const { SUBSCRIPTIONS: most, SUBSCRIPTIONS_PER_CALLER: mostOfCaller } = options.config;
    this.#held = new HeldAtOnce({ most, mostOfCaller, tooMany });
  }

  /**
   * Begins a subscription for an admitted caller; undefined where it does not begin. Rejects with LIMIT_EXCEEDED where
   * there are too many.
   */
  async begin(admitted: AdmittedContext, takes: Takes, begin: Begin): Promise<AsyncIterable<LaterResult> | undefined> {
    const release = this.#held.take(admitted.principal, takes.address);
    const { config, metrics } = this.#options;
    const cancellation = new Cancellation();
    const subscription = new OpenSubscription({
      admitted,
      takes,
      cancellation,
      everyMs: config.SUBSCRIPTION_HEARTBEAT_MS,
    });
    const contextOfEvent = async (): Promise<AdmittedContext> => ({
      ...admitted,
      cancellation,
      principal: await subscription.identify(),
      deadline: Date.now() + config.OPERATION_TIMEOUT_MS,
    });
    try {
      const events = await begin({ ...admitted, cancellation }, contextOfEvent);
      if (!events) {
        release();
        return undefined;
      }
      this.#open.add(subscription);
      const ended = metrics.subscribed(takes.by);
      return subscription.read(events, {
        onEvent: () => metrics.event(),
        onEnd: how => {
          this.#open.delete(subscription);
          ended(how);
          release();
        },
      });
    } catch (error) {
      release();
      throw error;
    }
  }

  /** Ends all of them, for the gateway stops. */
  stop(): void {
    for (const subscription of this.#open) subscription.end('stopped');
  }
}

interface OpenOptions {
  admitted: AdmittedContext;
  takes: Takes;
  /** Cancelled at its end: then its department is told, and its events end. */
  cancellation: Cancellation;
  /** How often its identity is looked at while nothing happens, in ms. */
  everyMs: number;
}

interface Listener {
  onEvent(): void;
  onEnd(how: SubscriptionEnd): void;
}

/** One subscription from its beginning to its end. */
class OpenSubscription {
  readonly #options: OpenOptions;
  #end: SubscriptionEnd | undefined;
  #error: GraphQLError | undefined;
  #wake: () => void = () => {};

  constructor(options: OpenOptions) {
    this.#options = options;
    const { cancellation } = options.admitted;
    cancellation?.add(() => this.end('left'));
    if (cancellation?.cancelled) this.end('left');
  }

  /** Ends it. Its reader is told the error, if there is one. */
  end(how: SubscriptionEnd, error?: Error): void {
    if (this.#end) return;
    this.#end = how;
    this.#error = error && asGraphQLError(error);
    this.#options.cancellation.cancel();
    this.#wake();
  }

  /** The caller's principal, as it is now. Rejects where it is no longer the one that subscribed. */
  async identify(): Promise<Principal> {
    const { admitted, takes } = this.#options;
    const principal = await takes.identify();
    if (JSON.stringify(principal) === JSON.stringify(admitted.principal)) return admitted.principal;
    throw graphError('UNAUTHENTICATED', 'the identity is another one than that which subscribed: subscribe again');
  }

  async *read(events: AsyncIterable<LaterResult>, { onEvent, onEnd }: Listener): AsyncGenerator<LaterResult> {
    const looking = setInterval(() => {
      this.identify().catch((error: Error) => this.end('failed', error));
    }, this.#options.everyMs);
    const iterator = events[Symbol.asyncIterator]();
    try {
      for (let event = await this.#next(iterator); event; event = await this.#next(iterator)) {
        onEvent();
        yield event;
      }
      if (this.#error) yield { errors: [this.#error] };
    } finally {
      clearInterval(looking);
      this.end('left');
      onEnd(this.#end ?? 'left');
    }
  }

  /** The next event; undefined once it has ended. */
  async #next(iterator: AsyncIterator<LaterResult>): Promise<LaterResult | undefined> {
    if (this.#end) return undefined;
    return new Promise(resolve => {
      this.#wake = () => resolve(undefined);
      iterator.next().then(
        ({ done, value }) => {
          if (done) this.end('complete');
          else resolve(value);
        },
        (error: Error) => this.end('failed', error),
      );
    });
  }
}

const asGraphQLError = (error: Error): GraphQLError =>
  error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });

const tooMany = (whose: 'all' | 'caller', maximum: number): GraphQLError =>
  graphError('LIMIT_EXCEEDED', `at most ${maximum} subscriptions may be open, but got: one more`, {
    limit: whose === 'all' ? 'subscriptions' : 'subscriptionsPerCaller',
    maximum,
    http: { status: 429 },
  });
