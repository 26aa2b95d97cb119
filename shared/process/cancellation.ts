/**
 * Reports to the parts that work on a response that its client no longer waits. It does what an `AbortSignal` does,
 * without events, which cost more than a small response.
 */
export class Cancellation {
  cancelled = false;
  #listeners: Set<() => void> | undefined;

  /** Calls `listener` once it is cancelled; never where it is cancelled already. */
  add(listener: () => void): void {
    this.#listeners ??= new Set();
    this.#listeners.add(listener);
  }

  delete(listener: () => void): void {
    this.#listeners?.delete(listener);
  }

  cancel(): void {
    if (this.cancelled) return;
    this.cancelled = true;
    for (const listener of this.#listeners ?? []) listener();
    this.#listeners = undefined;
  }
}
