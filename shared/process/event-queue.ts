/**
 * Events on their way to one reader, in order and at most so many: a reader that is too slow is ended, and told so, and
 * takes neither memory nor time from others.
 */
export class EventQueue<Event> implements AsyncIterable<Event> {
  readonly #most: number;
  readonly #overflow: () => Error;
  readonly #waiting: Event[] = [];
  #end: { error: Error | undefined } | undefined;
  #wake: (() => void) | undefined;
  readonly #onClose: (() => void)[] = [];
  #isClosed = false;

  /**
   * @param most events that may wait
   * @param overflow makes the error with which the reader ends that does not keep up
   */
  constructor(most: number, overflow: () => Error) {
    this.#most = most;
    this.#overflow = overflow;
  }

  /** Adds an event. False where the reader has ended, or ends by this one: then it gets what waits no more. */
  push(event: Event): boolean {
    if (this.#end || this.#isClosed) return false;
    if (this.#waiting.length >= this.#most) {
      this.#waiting.length = 0;
      this.end(this.#overflow());
      return false;
    }
    this.#waiting.push(event);
    this.#wakeUp();
    return true;
  }

  /** No event comes any more. The reader gets what waits, and then the error, if there is one. */
  end(error?: Error): void {
    this.#end ??= { error };
    this.#wakeUp();
    this.#close();
  }

  /** Calls `listener` once the queue has ended or its reader has gone; at once where that is so already. */
  onClose(listener: () => void): void {
    if (this.#isClosed) listener();
    else this.#onClose.push(listener);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Event> {
    const iterator: AsyncIterableIterator<Event> = {
      next: async () => {
        while (this.#waiting.length === 0 && !this.#end && !this.#isClosed) await this.#more();
        const [event] = this.#waiting.splice(0, 1);
        if (event !== undefined) return { done: false, value: event };
        if (this.#end?.error) throw this.#takeError(this.#end.error);
        return { done: true, value: undefined };
      },
      return: async () => {
        this.#waiting.length = 0;
        this.#close();
        this.#wakeUp();
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  }

  /** An error is thrown once; then there is nothing more. */
  #takeError(error: Error): Error {
    this.#end = { error: undefined };
    return error;
  }

  #more(): Promise<void> {
    return new Promise(resolve => {
      this.#wake = resolve;
    });
  }

  #wakeUp(): void {
    this.#wake?.();
    this.#wake = undefined;
  }

  #close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    for (const listener of this.#onClose.splice(0)) listener();
  }
}
