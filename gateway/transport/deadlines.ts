/**
 * One time limit for many: all take equally long, so whoever began first is over first, and a single timer does for all
 * of them.
 *
 * They are a list and not a Map: a Map that is filled and emptied all the time leaves tables behind, each of which
 * points to the next and to what it held, so that whatever began lives until the next collection of the whole heap.
 */
export class Deadlines<Running> {
  readonly #limitMs: number;
  readonly #over: (late: Running) => void;
  #first: Deadline<Running> | undefined;
  #last: Deadline<Running> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param over is told of each for which the limit has passed before it was stopped */
  constructor(limitMs: number, over: (late: Running) => void) {
    this.#limitMs = limitMs;
    this.#over = over;
  }

  /** @param now as `performance.now()` tells it */
  start(one: Running, now: number): Deadline<Running> {
    const deadline: Deadline<Running> = { one, until: now + this.#limitMs, before: this.#last, after: undefined };
    if (this.#last) this.#last.after = deadline;
    else this.#first = deadline;
    this.#last = deadline;
    this.#timer ??= setTimeout(() => this.#look(), this.#limitMs);
    return deadline;
  }

  /** Does nothing for one that is stopped or over. */
  stop(deadline: Deadline<Running>): void {
    if (deadline.one === undefined) return;
    const { before, after } = deadline;
    if (before) before.after = after;
    else this.#first = after;
    if (after) after.before = before;
    else this.#last = before;
    deadline.one = deadline.before = deadline.after = undefined;
  }

  #look(): void {
    this.#timer = undefined;
    const now = performance.now();
    while (this.#first) {
      const { one, until } = this.#first;
      if (until > now) {
        // A timer may come a little early.
        this.#timer = setTimeout(() => this.#look(), Math.max(1, until - now));
        return;
      }
      this.stop(this.#first);
      this.#over(one!);
    }
  }

  /** Ends the timer; nothing is over any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#first = this.#last = undefined;
  }
}

/** The limit of one that runs; it points to nothing once it is stopped or over. */
export interface Deadline<Running> {
  one: Running | undefined;
  until: number;
  before: Deadline<Running> | undefined;
  after: Deadline<Running> | undefined;
}
