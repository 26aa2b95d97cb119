/**
 * One entity, one fetch: what a running operation has asked of departments. Fetches that ask the same, in different
 * places of the answer, send each representation once, and never again what was answered without an error. What one
 * tick asks of one department is one request.
 */
import type { FetchRequest } from './fetch-request.ts';
import type { Asked, Received } from './requests.ts';

/** A question that is sent, or will be at the end of this tick. */
export interface Batch extends Asked {
  texts: string[];
  received: Promise<Received>;
  resolve(received: Received): void;
  reject(error: unknown): void;
}

/** Where the answer to one representation is: the batch, and its index in there. */
export interface Slot {
  batch: Batch;
  index: number;
}

/** Sends what one department is asked in one tick. */
export type Send = (batches: readonly Asked[]) => Promise<Received[]>;

export class Memory {
  readonly #known = new Map<FetchRequest, Map<string, Slot>>();
  readonly #open = new Map<FetchRequest, Batch>();
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Asks what is not known yet. The slots of the texts, in their order. */
  ask(question: FetchRequest, texts: Iterable<string>): Slot[] {
    let known = this.#known.get(question);
    if (!known) this.#known.set(question, (known = new Map()));
    const slots: Slot[] = [];
    for (const text of texts) {
      let slot = known.get(text);
      if (!slot) {
        const batch = this.#open.get(question) ?? this.#start(question);
        known.set(text, (slot = { batch, index: batch.texts.push(text) - 1 }));
      }
      slots.push(slot);
    }
    return slots;
  }

  #start(question: FetchRequest): Batch {
    // After all that has arrived in this turn of the event loop is handled.
    if (this.#open.size === 0) setImmediate(() => this.#flush());
    const { promise, resolve, reject } = Promise.withResolvers<Received>();
    // Whoever asks may have failed already, by another batch.
    promise.catch(() => {});
    const batch: Batch = { question, texts: [], received: promise, resolve, reject };
    this.#open.set(question, batch);
    return batch;
  }

  #flush(): void {
    const batches = Map.groupBy(this.#open.values(), ({ question }) => question.department);
    this.#open.clear();
    for (const group of batches.values()) void this.#settle(group);
  }

  async #settle(group: readonly Batch[]): Promise<void> {
    try {
      const received = await this.#send(group);
      for (const [index, batch] of group.entries()) {
        forgetFailed(this.#known.get(batch.question)!, batch, received[index]!);
        batch.resolve(received[index]!);
      }
    } catch (error) {
      for (const batch of group) {
        for (const text of batch.texts) this.#known.get(batch.question)!.delete(text);
        batch.reject(error);
      }
    }
  }
}

/** An error may be gone when it is asked again, so what came with one is asked again. */
function forgetFailed(known: Map<string, Slot>, { texts }: Batch, { entities, errors }: Received): void {
  if (entities && errors.length === 0) return;
  const whole = !entities || errors.some(({ path }) => typeof path?.[1] !== 'number');
  for (const [index, text] of texts.entries())
    if (whole || errors.some(({ path }) => path![1] === index)) known.delete(text);
}
