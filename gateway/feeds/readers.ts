/** How many requests of readers of feeds are answered at a time: of one caller, and of all together. */
import { graphError } from '#shared/errors.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';

export class FeedReaders {
  readonly #most: number;
  readonly #mostOfCaller: number;
  readonly #byCaller = new Map<string, number>();
  #taken = 0;

  constructor({ FEED_READERS, FEED_READERS_PER_CALLER }: Pick<Config, 'FEED_READERS' | 'FEED_READERS_PER_CALLER'>) {
    this.#most = FEED_READERS;
    this.#mostOfCaller = FEED_READERS_PER_CALLER;
  }

  /**
   * Counts a request; the function counts its end, once. Throws LIMIT_EXCEEDED (429) where there are too many.
   * @param address of a caller of the public, who is nobody else
   */
  take({ role, subject }: Principal, address: string): () => void {
    const caller = role === 'public' ? `address ${address}` : `${role} ${subject}`;
    const ofCaller = this.#byCaller.get(caller) ?? 0;
    if (this.#taken >= this.#most) throw tooMany('feedReaders', this.#most);
    if (ofCaller >= this.#mostOfCaller) throw tooMany('feedReadersPerCaller', this.#mostOfCaller);
    this.#byCaller.set(caller, ofCaller + 1);
    this.#taken += 1;
    let isTaken = true;
    return () => {
      if (!isTaken) return;
      isTaken = false;
      this.#taken -= 1;
      const left = (this.#byCaller.get(caller) ?? 1) - 1;
      if (left > 0) this.#byCaller.set(caller, left);
      else this.#byCaller.delete(caller);
    };
  }
}

const tooMany = (limit: string, maximum: number): Error =>
  graphError('LIMIT_EXCEEDED', `at most ${maximum} feeds may be read at a time, but got: more`, {
    http: { status: 429 },
    limit,
    maximum,
  });
