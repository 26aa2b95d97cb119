/** One time limit for many: all take equally long, so whoever began first is over first, and a single timer does for all of them. */
export class Deadlines<Running> {
  readonly #limitMs: number;
  readonly #over: (late: Running) => void;
  /** In the order in which they began, each with the time when it is over. */
  readonly #running = new Map<Running, number>();
  #timer: NodeJS.Timeout | undefined;

  /** @param over is told of each for which the limit has passed before it was stopped */
  constructor(limitMs: number, over: (late: Running) => void) {
    this.#limitMs = limitMs;
    this.#over = over;
  }

  /** @param now as `performance.now()` tells it */
  start(one: Running, now: number): void {
    this.#running.set(one, now + this.#limitMs);
    this.#timer ??= setTimeout(() => this.#look(), this.#limitMs);
  }

  stop(one: Running): void {
    this.#running.delete(one);
  }

  #look(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const [one, until] of this.#running) {
      if (until > now) {
        // A timer may come a little early.
        this.#timer = setTimeout(() => this.#look(), Math.max(1, until - now));
        return;
      }
      this.#running.delete(one);
      this.#over(one);
    }
  }

  /** Ends the timer; nothing is over any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#running.clear();
  }
}
