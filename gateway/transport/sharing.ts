/**
 * Equal requests that are in flight at the same time share one response. Requests are equal where one caller sends the
 * same text to the same department. A later request receives the response of the first, but never waits longer than its
 * own time limit. Only queries are shared. A request that is cancelled takes nothing from the others.
 */
import { Cancellation } from '#shared/process/cancellation.ts';

interface InFlight<Response> {
  response: Promise<Response>;
  /** When its time limit ends, in ms of `performance.now()`. */
  until: number;
  /** Requests that wait for it. */
  waiting: number;
  cancellation: Cancellation;
}

type Send<Response> = (cancellation: Cancellation) => Promise<Response>;

export class SharedRequests<Response> {
  readonly #inFlight = new Map<string, InFlight<Response>>();
  readonly #cancelled: () => Error;

  /** @param cancelled makes the error of a request that is cancelled */
  constructor(cancelled: () => Error) {
    this.#cancelled = cancelled;
  }

  /**
   * The response to an equal request in flight, else to the request that `send` sends.
   * @param key is equal for equal requests
   * @param limitMs how long the caller waits
   * @param send sends the request, until it is cancelled
   */
  request(
    key: string,
    limitMs: number,
    cancellation: Cancellation | undefined,
    send: Send<Response>,
  ): Promise<Response> {
    if (cancellation?.cancelled) return Promise.reject(this.#cancelled());
    const earlier = this.#inFlight.get(key);
    // A request that may last longer than the caller waits is not shared.
    const shared = earlier && earlier.until <= performance.now() + limitMs ? earlier : this.#start(key, limitMs, send);
    shared.waiting += 1;
    return cancellation ? this.#untilCancelled(key, shared, cancellation) : shared.response;
  }

  #start(key: string, limitMs: number, send: Send<Response>): InFlight<Response> {
    const cancellation = new Cancellation();
    const started: InFlight<Response> = {
      response: send(cancellation),
      until: performance.now() + limitMs,
      waiting: 0,
      cancellation,
    };
    this.#inFlight.set(key, started);
    const end = (): void => this.#forget(key, started);
    started.response.then(end, end);
    return started;
  }

  /** The request itself is cancelled with the last one that waits for it. */
  #untilCancelled(key: string, shared: InFlight<Response>, cancellation: Cancellation): Promise<Response> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        shared.waiting -= 1;
        if (shared.waiting === 0) {
          this.#forget(key, shared);
          shared.cancellation.cancel();
        }
        reject(this.#cancelled());
      };
      cancellation.add(leave);
      shared.response.finally(() => cancellation.delete(leave)).then(resolve, reject);
    });
  }

  #forget(key: string, ended: InFlight<Response>): void {
    if (this.#inFlight.get(key) === ended) this.#inFlight.delete(key);
  }
}
