/** How much is held open at a time, such as subscriptions: of one caller, and of all together. */
import type { Principal } from '#shared/identity/principal.ts';

export interface HeldAtOnceOptions {
  most: number;
  mostOfCaller: number;
  /** What is thrown where there are too many: of all, or of the caller. */
  tooMany(whose: 'all' | 'caller', maximum: number): Error;
}

export class HeldAtOnce {
  readonly #options: HeldAtOnceOptions;
  readonly #byCaller = new Map<string, number>();
  #taken = 0;

  constructor(options: HeldAtOnceOptions) {
    this.#options = options;
  }

  /**
   * Counts one; the function counts its end, once. Throws where there are too many.
   * @param address of a caller of the public, who is nobody else
   */
  take({ role, subject }: Principal, address: string): () => void {
    const { most, mostOfCaller, tooMany } = this.#options;
    const caller = role === 'public' ? `address ${address}` : `${role} ${subject}`;
    const ofCaller = this.#byCaller.get(caller) ?? 0;
    if (this.#taken >= most) throw tooMany('all', most);
    if (ofCaller >= mostOfCaller) throw tooMany('caller', mostOfCaller);
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
