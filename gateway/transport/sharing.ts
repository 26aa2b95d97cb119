/**
 * Equal requests that are on their way at the same time are one. Equal are requests of one caller to one department,
 * with the same text; whoever asks later gets what the first is given, but never waits longer than its own time.
 * Queries only; whoever leaves takes nothing from the others.
 */
import { Cancellation } from '#shared/server/deadline.ts';

interface Running<Answer> {
  answer: Promise<Answer>;
  /** When it is given up, in ms of `performance.now()`. */
  until: number;
  waiting: number;
  cancellation: Cancellation;
}

export interface Sharing<Answer> {
  /**
   * @param key is equal for equal requests
   * @param limitMs how long the caller waits
   * @param send sends the request, until it is cancelled
   */
  ask(
    key: string,
    limitMs: number,
    cancellation: Cancellation | undefined,
    send: (cancellation: Cancellation) => Promise<Answer>,
  ): Promise<Answer>;
}

/** @param gone makes the error for whoever does not wait any more */
export function createSharing<Answer>(gone: () => Error): Sharing<Answer> {
  const all = new Map<string, Running<Answer>>();
  const start = (
    key: string,
    limitMs: number,
    send: (cancellation: Cancellation) => Promise<Answer>,
  ): Running<Answer> => {
    const cancellation = new Cancellation();
    const running: Running<Answer> = {
      answer: send(cancellation),
      until: performance.now() + limitMs,
      waiting: 0,
      cancellation,
    };
    all.set(key, running);
    const end = (): void => {
      if (all.get(key) === running) all.delete(key);
    };
    running.answer.then(end, end);
    return running;
  };
  return {
    ask: (key, limitMs, cancellation, send) => {
      if (cancellation?.cancelled) return Promise.reject(gone());
      const known = all.get(key);
      // One that may last longer than the caller waits is of no use.
      const running = known && known.until <= performance.now() + limitMs ? known : start(key, limitMs, send);
      running.waiting += 1;
      if (!cancellation) return running.answer;
      return new Promise((resolve, reject) => {
        const leave = (): void => {
          running.waiting -= 1;
          if (running.waiting === 0) {
            if (all.get(key) === running) all.delete(key);
            running.cancellation.cancel();
          }
          reject(gone());
        };
        cancellation.add(leave);
        running.answer.finally(() => cancellation.delete(leave)).then(resolve, reject);
      });
    },
  };
}
