/** A map that forgets what was used longest ago. */
export class Lru<Value> {
  readonly #entries = new Map<string, Value>();
  readonly #limit: number;
  /** The key that was used last. */
  #last: string | undefined;

  /** @param limit the most entries that are kept */
  constructor(limit: number) {
    this.#limit = limit;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): Value | undefined {
    const value = this.#entries.get(key);
    if (value === undefined || key === this.#last) return value;
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#last = key;
    return value;
  }

  set(key: string, value: Value): void {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    this.#last = key;
    if (this.#entries.size > this.#limit) this.#entries.delete(this.#entries.keys().next().value!);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }

  /** From the one used last to the one used longest ago. */
  values(): Value[] {
    return [...this.#entries.values()].reverse();
  }
}
