/**
 * Receipts that wait for the next batch. A batch is handed in after a while, or once it is full; one that is not taken
 * is handed in again, each receipt under the id that it has. What waits is bounded: beyond the bound nothing may be
 * read that leaves a receipt, until the department that keeps them takes them again.
 */
import type { Logger } from '#shared/process/log.ts';
import type { Receipt } from './receipt.ts';

/**
 * Receipts of one batch, and enterprises of these: with either it is full, though the last receipt may bring more
 * enterprises. More receipts would not fit into a request where each states a long purpose of its own; more enterprises
 * would hold up the department that stores each by itself.
 */
const MOST_RECEIPTS = 1_000;
const MOST_ENTERPRISES = 5_000;
/** How long a batch that was not taken waits before it is handed in again, in ms: longer each time. */
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;

export interface PendingOptions {
  /** Hands a batch in; rejects where it was not taken. */
  send(receipts: readonly Receipt[]): Promise<void>;
  /** How long a receipt waits for others, in ms. */
  waitMs: number;
  /** Enterprises whose receipts may wait. */
  most: number;
  log: Logger;
}

export class PendingReceipts {
  readonly #options: PendingOptions;
  #waiting: Receipt[] = [];
  #size = 0;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<void> | undefined;
  #failures = 0;

  constructor(options: PendingOptions) {
    this.#options = options;
  }

  /** Enterprises whose receipts are not handed in; one that was read twice counts twice. */
  get size(): number {
    return this.#size;
  }

  /** Whether so many wait that nothing more may be read. */
  get isFull(): boolean {
    return this.#size >= this.#options.most;
  }

  /** Whether what waits is a full batch. */
  get #isBatch(): boolean {
    return this.#size >= MOST_ENTERPRISES || this.#waiting.length >= MOST_RECEIPTS;
  }

  add(receipts: readonly Receipt[]): void {
    for (const receipt of receipts) {
      if (receipt.creditCodes.length === 0) continue;
      this.#waiting.push(receipt);
      this.#size += receipt.creditCodes.length;
    }
    if (this.#failures > 0 || this.#size === 0) return;
    if (this.#isBatch) void this.#send();
    else this.#later(this.#options.waitMs);
  }

  /** Hands in what waits, once; logs how many could not be. */
  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    this.#failures = 0;
    while (this.#size > 0 && this.#failures === 0) await this.#send();
    clearTimeout(this.#timer);
    const { size } = this;
    if (size > 0) this.#options.log.error({ lost: size }, 'receipts of reads could not be handed in before the end');
  }

  #later(ms: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#send();
    }, ms).unref();
  }

  /** One batch at a time: what was handed in is removed only once it is taken. */
  #send(): Promise<void> {
    this.#sending ??= this.#sendBatch().finally(() => {
      this.#sending = undefined;
      if (this.#size > 0) this.#later(this.#pauseMs());
    });
    return this.#sending;
  }

  async #sendBatch(): Promise<void> {
    const batch = this.#next();
    if (batch.length === 0) return;
    try {
      await this.#options.send(batch);
      this.#waiting = this.#waiting.slice(batch.length);
      this.#size -= countOf(batch);
      this.#failures = 0;
    } catch (error) {
      this.#failures += 1;
      this.#options.log.warn(
        { reason: (error as Error).message, waiting: this.size },
        'receipts of reads were not taken: they wait',
      );
    }
  }

  #next(): Receipt[] {
    let count = 0;
    const end = this.#waiting.findIndex(({ creditCodes }, place) => {
      count += creditCodes.length;
      return count >= MOST_ENTERPRISES || place + 1 >= MOST_RECEIPTS;
    });
    return end < 0 ? [...this.#waiting] : this.#waiting.slice(0, end + 1);
  }

  #pauseMs(): number {
    if (this.#failures > 0) return Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS);
    return this.#isBatch ? 0 : this.#options.waitMs;
  }
}

const countOf = (receipts: readonly Receipt[]): number =>
  receipts.reduce((count, { creditCodes }) => count + creditCodes.length, 0);
