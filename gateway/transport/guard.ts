/**
 * Stands between the gateway and each department. After consecutive failures the department's circuit opens for a
 * moment (circuit breaker); a slow department takes no more than its share of the gateway (bulkhead); a query that did
 * not reach its department is sent once more after a random delay (retry with jitter). A mutation is never sent twice:
 * its first attempt may have taken effect.
 */
import {
  BrokenCircuitError,
  BulkheadRejectedError,
  CircuitState,
  ConsecutiveBreaker,
  ExponentialBackoff,
  bulkhead,
  circuitBreaker,
  handleType,
  retry,
  wrap,
} from 'cockatiel';
import type { CircuitBreakerPolicy, IPolicy } from 'cockatiel';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import { Unavailable } from './unavailable.ts';

/** How a request to a department ended. */
export type Outcome = 'ok' | 'failed' | 'refused' | 'cancelled';

export interface Guards {
  /**
   * Runs `attempt`, which rejects with {@link Unavailable} where the department does not answer. Rejects with it too
   * where the department's circuit is open or its bulkhead is full. Every other error of `attempt` passes.
   * @param isQuery whether it may be sent a second time
   */
  run<Response>(department: string, isQuery: boolean, attempt: () => Promise<Response>): Promise<Response>;
  /** The departments whose circuit is open. */
  open(): string[];
}

export interface GuardOptions {
  config: Config;
  log: Logger;
  /** Called when a request has ended, with its outcome and its duration in seconds. Default: does nothing. */
  observe?: (department: string, outcome: Outcome, seconds: number) => void;
}

export function createGuards(options: GuardOptions): Guards {
  const guards = new Map<string, DepartmentGuard>();
  const guardOf = (department: string): DepartmentGuard => {
    let guard = guards.get(department);
    if (!guard) {
      guard = new DepartmentGuard(department, options);
      guards.set(department, guard);
    }
    return guard;
  };
  return {
    run: (department, isQuery, attempt) => guardOf(department).run(isQuery, attempt),
    open: () => [...guards].flatMap(([department, guard]) => (guard.isOpen() ? [department] : [])),
  };
}

class DepartmentGuard {
  readonly #department: string;
  readonly #config: Config;
  readonly #observe: GuardOptions['observe'];
  readonly #breaker: CircuitBreakerPolicy;
  readonly #query: IPolicy;
  readonly #mutation: IPolicy;
  /** When the department's last response came, in ms of `performance.now()`. */
  #lastResponse = 0;
  /**
   * Failures of requests that began before the department's last response: they say how it was, not how it is, and do
   * not count for the circuit.
   */
  readonly #overtaken = new WeakSet<Unavailable>();

  constructor(department: string, { config, log, observe }: GuardOptions) {
    this.#department = department;
    this.#config = config;
    this.#observe = observe;
    const share = bulkhead(config.SUBGRAPH_CONCURRENCY, config.SUBGRAPH_QUEUE);
    this.#breaker = circuitBreaker(
      handleType(Unavailable, error => !error.hurried && !this.#overtaken.has(error)),
      { halfOpenAfter: config.BREAKER_OPEN_MS, breaker: new ConsecutiveBreaker(config.BREAKER_FAILURES) },
    );
    this.#breaker.onBreak(() =>
      log.warn(
        { department, failures: config.BREAKER_FAILURES, forMs: config.BREAKER_OPEN_MS },
        "a department's circuit is open after consecutive failures",
      ),
    );
    this.#breaker.onReset(() => log.info({ department }, 'a department answers again'));
    this.#mutation = wrap(share, this.#breaker);
    this.#query =
      config.SUBGRAPH_RETRIES > 0 ? wrap(share, retryOf(config.SUBGRAPH_RETRIES), this.#breaker) : this.#mutation;
  }

  isOpen(): boolean {
    return this.#breaker.state === CircuitState.Open;
  }

  async run<Response>(isQuery: boolean, attempt: () => Promise<Response>): Promise<Response> {
    const begun = performance.now();
    try {
      // One request tests a half-open circuit. Others do not wait for it: a hanging department would hold them up.
      if (this.#breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
      const response = await (isQuery ? this.#query : this.#mutation).execute(() => this.#attempt(attempt));
      this.#report('ok', begun);
      return response;
    } catch (error) {
      const refusal = this.#refusal(error);
      this.#report(refusal ? 'refused' : outcomeOf(error), begun);
      throw refusal ?? error;
    }
  }

  async #attempt<Response>(attempt: () => Promise<Response>): Promise<Response> {
    const begun = performance.now();
    try {
      const response = await attempt();
      this.#lastResponse = performance.now();
      return response;
    } catch (error) {
      if (error instanceof Unavailable && begun < this.#lastResponse) this.#overtaken.add(error);
      throw error;
    }
  }

  /** Why the request was not sent at all; undefined where it was sent. */
  #refusal(error: unknown): Unavailable | undefined {
    const { BREAKER_FAILURES, BREAKER_OPEN_MS, SUBGRAPH_CONCURRENCY, SUBGRAPH_QUEUE } = this.#config;
    if (error instanceof BrokenCircuitError)
      return new Unavailable(
        `it failed ${BREAKER_FAILURES} times in a row, so its circuit is open for ${BREAKER_OPEN_MS} ms`,
        { sent: false },
      );
    if (error instanceof BulkheadRejectedError)
      return new Unavailable(`${SUBGRAPH_CONCURRENCY + SUBGRAPH_QUEUE} requests are already on their way to it`, {
        sent: false,
      });
    return undefined;
  }

  #report(outcome: Outcome, begun: number): void {
    this.#observe?.(this.#department, outcome, (performance.now() - begun) / 1_000);
  }
}

const outcomeOf = (error: unknown): Outcome => (error instanceof Unavailable ? 'failed' : 'cancelled');

/** Sends again what did not reach the department, after 20 to 200 ms. */
const retryOf = (maxAttempts: number) =>
  retry(
    handleType(Unavailable, ({ unreached }) => unreached),
    { maxAttempts, backoff: new ExponentialBackoff({ initialDelay: 20, maxDelay: 200 }) },
  );
