/**
 * Stands between an operation and each department: a department that fails again and again is left alone for a moment
 * (circuit breaker), one that is slow takes no more than its share of the gateway (bulkhead), and a query that did not
 * reach it is asked once more, after a random moment (retry with jitter). A mutation is never asked twice: its first
 * try may have been done.
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
   * where the department is left alone or has too much to do; whatever else `attempt` throws passes.
   * @param isQuery may be asked a second time
   */
  run<Answer>(department: string, isQuery: boolean, attempt: () => Promise<Answer>): Promise<Answer>;
  /** The departments that are left alone just now. */
  open(): string[];
}

export interface GuardOptions {
  config: Config;
  log: Logger;
  /** Is told how each request ended and how long it took, in seconds. Default: nobody. */
  observe?: (department: string, outcome: Outcome, seconds: number) => void;
}

interface Guard {
  /** When the department's last answer came. */
  answered: number;
  breaker: CircuitBreakerPolicy;
  query: IPolicy;
  mutation: IPolicy;
}

export function createGuards({ config, log, observe = () => {} }: GuardOptions): Guards {
  const { BREAKER_FAILURES, BREAKER_OPEN_MS, SUBGRAPH_CONCURRENCY, SUBGRAPH_QUEUE, SUBGRAPH_RETRIES } = config;
  const guards = new Map<string, Guard>();
  /**
   * Failures of requests after whose beginning the department answered another: they tell how it was, and not how it
   * is.
   */
  const overtaken = new WeakSet<Unavailable>();
  const make = (department: string): Guard => {
    const share = bulkhead(SUBGRAPH_CONCURRENCY, SUBGRAPH_QUEUE);
    const breaker = circuitBreaker(
      handleType(Unavailable, error => !overtaken.has(error)),
      { halfOpenAfter: BREAKER_OPEN_MS, breaker: new ConsecutiveBreaker(BREAKER_FAILURES) },
    );
    breaker.onBreak(() =>
      log.warn(
        { department, failures: BREAKER_FAILURES, forMs: BREAKER_OPEN_MS },
        'a department is left alone: it failed again and again',
      ),
    );
    breaker.onReset(() => log.info({ department }, 'a department answers again'));
    const again = retry(
      handleType(Unavailable, ({ unreached }) => unreached),
      { maxAttempts: SUBGRAPH_RETRIES, backoff: new ExponentialBackoff({ initialDelay: 20, maxDelay: 200 }) },
    );
    return {
      answered: 0,
      breaker,
      query: SUBGRAPH_RETRIES > 0 ? wrap(share, again, breaker) : wrap(share, breaker),
      mutation: wrap(share, breaker),
    };
  };
  const watched = async <Answer>(guard: Guard, attempt: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now();
    try {
      const answer = await attempt();
      guard.answered = performance.now();
      return answer;
    } catch (error) {
      if (error instanceof Unavailable && begun < guard.answered) overtaken.add(error);
      throw error;
    }
  };
  return {
    run: async (department, isQuery, attempt) => {
      let guard = guards.get(department);
      if (!guard) guards.set(department, (guard = make(department)));
      const begun = performance.now();
      const tell = (outcome: Outcome): void => observe(department, outcome, (performance.now() - begun) / 1_000);
      try {
        // One request tries it again: whoever waited for that one would wait for as long as a department that stands
        // still may.
        if (guard.breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
        const answer = await guard[isQuery ? 'query' : 'mutation'].execute(() => watched(guard, attempt));
        tell('ok');
        return answer;
      } catch (error) {
        if (error instanceof BrokenCircuitError) {
          tell('refused');
          throw new Unavailable(
            `it failed ${BREAKER_FAILURES} times in a row, and is left alone for ${BREAKER_OPEN_MS} ms`,
          );
        }
        if (error instanceof BulkheadRejectedError) {
          tell('refused');
          throw new Unavailable(`${SUBGRAPH_CONCURRENCY + SUBGRAPH_QUEUE} requests are already on their way to it`);
        }
        tell(error instanceof Unavailable ? 'failed' : 'cancelled');
        throw error;
      }
    },
    open: () =>
      [...guards].flatMap(([department, { breaker }]) => (breaker.state === CircuitState.Open ? [department] : [])),
  };
}
