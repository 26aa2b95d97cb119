/**
 * One time limit for many items. All items have the same limit, so the one that started first expires first, and a
 * single timer serves all of them.
 *
 * The items form a linked list and not a Map: a Map that is filled and emptied all the time leaves tables behind, each
 * of which points to the next and to what it held, so that every item would live until the next collection of the whole
 * heap.
 */
export class Deadlines<Item> {
  readonly #limitMs: number;
  readonly #expired: (item: Item) => void;
  #first: Deadline<Item> | undefined;
  #last: Deadline<Item> | undefined;
  #timer: NodeJS.Timeout | undefined;

  /** @param expired is called with each item whose limit passes before it is stopped */
  constructor(limitMs: number, expired: (item: Item) => void) {
    this.#limitMs = limitMs;
    this.#expired = expired;
  }

  /** @param now in ms of `performance.now()` */
  start(item: Item, now: number): Deadline<Item> {
    const deadline: Deadline<Item> = { item, until: now + this.#limitMs, before: this.#last, after: undefined };
    if (this.#last) this.#last.after = deadline;
    else this.#first = deadline;
    this.#last = deadline;
    this.#timer ??= setTimeout(() => this.#expire(), this.#limitMs);
    return deadline;
  }

  /** Does nothing for a deadline that is stopped or has expired. */
  stop(deadline: Deadline<Item>): void {
    if (deadline.item === undefined) return;
    const { before, after } = deadline;
    if (before) before.after = after;
    else this.#first = after;
    if (after) after.before = before;
    else this.#last = before;
    deadline.item = undefined;
    deadline.before = undefined;
    deadline.after = undefined;
  }

  #expire(): void {
    this.#timer = undefined;
    const now = performance.now();
    while (this.#first) {
      const { item, until } = this.#first;
      if (until > now) {
        // A timer may fire a little early.
        this.#timer = setTimeout(() => this.#expire(), Math.max(1, until - now));
        return;
      }
      this.stop(this.#first);
      if (item !== undefined) this.#expired(item);
    }
  }

  /** Ends the timer. No item expires after this. */
  close(): void {
    clearTimeout(this.#timer);
    this.#first = undefined;
    this.#last = undefined;
  }
}

/** The limit of one item. It points to nothing once it is stopped or has expired. */
export interface Deadline<Item> {
  item: Item | undefined;
  until: number;
  before: Deadline<Item> | undefined;
  after: Deadline<Item> | undefined;
}
