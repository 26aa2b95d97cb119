/** One time limit for many: all take equally long, so whoever began first is over first, and a single timer does for all of them. */
export interface Deadline {
  over(): void;
}

export class Deadlines {
  readonly #limitMs: number;
  /** In the order in which they began, each with the time when it is over. */
  readonly #running = new Map<Deadline, number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(limitMs: number) {
    this.#limitMs = limitMs;
  }

  /** Calls `over` once the limit has passed, unless it is stopped before. */
  start(deadline: Deadline): void {
    this.#running.set(deadline, performance.now() + this.#limitMs);
    this.#timer ??= setTimeout(() => this.#look(), this.#limitMs);
  }

  stop(deadline: Deadline): void {
    this.#running.delete(deadline);
  }

  #look(): void {
    this.#timer = undefined;
    const now = performance.now();
    for (const [deadline, until] of this.#running) {
      if (until > now) {
        // A timer may come a little early.
        this.#timer = setTimeout(() => this.#look(), Math.max(1, until - now));
        return;
      }
      this.#running.delete(deadline);
      deadline.over();
    }
  }

  /** Ends the timer; nothing is over any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#running.clear();
  }
}
