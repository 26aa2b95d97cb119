/**
 * One entity, one fetch: what a running operation has asked of departments. Fetches that ask the same, in different places of the answer,
 * send each representation once: those of one tick in one request, and never again what was answered without an error.
 */
import type { GraphQLFormattedError } from 'graphql';
import type { Sent } from './program.ts';

/** What one request brought: as many entities as it has texts; none where it failed as a whole. */
export interface Received {
  entities: (Record<string, unknown> | null)[] | null;
  errors: readonly GraphQLFormattedError[];
}

/** A request that is sent, or will be at the end of this tick. */
export interface Batch {
  texts: string[];
  received: Promise<Received>;
}

/** Where the answer to one representation is: the batch, and its index in there. */
export interface Slot {
  batch: Batch;
  index: number;
}

export type Send = (question: Sent, texts: string[]) => Promise<Received>;

export class Memory {
  readonly #known = new Map<Sent, Map<string, Slot>>();
  readonly #open = new Map<Sent, Batch>();
  readonly #send: Send;

  constructor(send: Send) {
    this.#send = send;
  }

  /** Asks what is not known yet. The slots of the texts, in their order. */
  ask(question: Sent, texts: Iterable<string>): Slot[] {
    let known = this.#known.get(question);
    if (!known) this.#known.set(question, (known = new Map()));
    const slots: Slot[] = [];
    for (const text of texts) {
      let slot = known.get(text);
      if (!slot) {
        const batch = this.#open.get(question) ?? this.#start(question, known);
        known.set(text, (slot = { batch, index: batch.texts.push(text) - 1 }));
      }
      slots.push(slot);
    }
    return slots;
  }

  #start(question: Sent, known: Map<string, Slot>): Batch {
    const batch: Batch = { texts: [], received: undefined as never };
    // After all that has arrived in this turn of the event loop is handled.
    batch.received = new Promise<void>(resolve => setImmediate(resolve)).then(async () => {
      this.#open.delete(question);
      const received = await this.#send(question, batch.texts);
      forgetFailed(known, batch, received);
      return received;
    });
    batch.received.catch(() => batch.texts.forEach(text => known.delete(text)));
    this.#open.set(question, batch);
    return batch;
  }
}

/** An error may be gone when it is asked again, so what came with one is asked again. */
function forgetFailed(known: Map<string, Slot>, { texts }: Batch, { entities, errors }: Received): void {
  const whole = !entities || errors.some(({ path }) => typeof path?.[1] !== 'number');
  for (const [index, text] of texts.entries()) if (whole || errors.some(({ path }) => path![1] === index)) known.delete(text);
}
