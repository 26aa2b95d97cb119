/**
 * One entity, one fetch: the requests for entities of a running operation. Fetches that send the same request in
 * different places of the response send each representation once, and never again what came without an error. What one
 * tick requests of one department is one HTTP request.
 */
import type { Expected } from './expected.ts';
import type { FetchRequest } from './fetch-request.ts';
import type { EntityRequest, Received } from './requests.ts';

/** A request that is in flight, or will be sent at the end of this tick. */
export interface Batch extends EntityRequest {
  texts: string[];
  /** All slots of the same request, by representation. */
  slots: Map<string, Slot>;
  received: Promise<Received>;
  resolve(received: Received): void;
  reject(error: unknown): void;
}

/** Where the entity of one representation is: the batch, and its index in there. */
export interface Slot {
  batch: Batch;
  index: number;
}

/** Sends what one tick requests of one department. */
export type SendBatches = (batches: readonly EntityRequest[]) => Promise<Received[]>;

/** What requests of a department wait for. */
export type Waiting = Pick<Expected, 'isNext' | 'wait' | 'sent'>;

export class EntityBatches {
  readonly #slots = new Map<FetchRequest, Map<string, Slot>>();
  readonly #open = new Map<FetchRequest, Batch>();
  readonly #send: SendBatches;
  readonly #waiting: Waiting | undefined;
  #isScheduled = false;
  /** Ends a wait. */
  #timer: NodeJS.Timeout | undefined;

  /** @param waiting what requests wait for. Default: nothing. */
  constructor(send: SendBatches, waiting?: Waiting) {
    this.#send = send;
    this.#waiting = waiting;
  }

  /** To be called when a fetch has ended: what waited for it may wait for nothing any more. */
  reconsider(): void {
    if (this.#open.size > 0) this.#schedule();
  }

  /** Requests the entities that were not requested yet. Returns the slots of the texts, in their order. */
  request(request: FetchRequest, texts: Iterable<string>): Slot[] {
    let byText = this.#slots.get(request);
    if (!byText) {
      byText = new Map();
      this.#slots.set(request, byText);
    }
    const slots: Slot[] = [];
    for (const text of texts) slots.push(byText.get(text) ?? this.#add(request, byText, text));
    return slots;
  }

  #add(request: FetchRequest, slots: Map<string, Slot>, text: string): Slot {
    const batch = this.#open.get(request) ?? this.#start(request, slots);
    const slot: Slot = { batch, index: batch.texts.push(text) - 1 };
    slots.set(text, slot);
    return slot;
  }

  #start(request: FetchRequest, slots: Map<string, Slot>): Batch {
    this.#schedule();
    const { promise, resolve, reject } = Promise.withResolvers<Received>();
    // The fetch that waits may have failed already, by another batch.
    promise.catch(() => {});
    const batch: Batch = { request, texts: [], slots, received: promise, resolve, reject };
    this.#open.set(request, batch);
    return batch;
  }

  /** Sent after all that has arrived in this turn of the event loop is handled. */
  #schedule(): void {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => this.#flush());
  }

  #flush(): void {
    this.#isScheduled = false;
    const batches = Map.groupBy(this.#open.values(), ({ request }) => request.department);
    for (const [department, group] of batches) {
      if (this.#isHeld(department)) continue;
      for (const { request } of group) this.#open.delete(request);
      void this.#settle(group);
    }
    if (this.#open.size > 0) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting?.sent();
  }

  #isHeld(department: string): boolean {
    if (!this.#waiting?.isNext(department)) return false;
    const ms = this.#waiting.wait();
    if (ms > 0) this.#timer ??= setTimeout(() => this.#endWait(), Math.ceil(ms));
    return ms > 0;
  }

  #endWait(): void {
    this.#timer = undefined;
    this.#flush();
  }

  async #settle(group: readonly Batch[]): Promise<void> {
    try {
      const all = await this.#send(group);
      for (const [index, batch] of group.entries()) {
        const received = all[index];
        if (!received) throw new Error('a batch without its response');
        forgetFailed(batch, received);
        batch.resolve(received);
      }
    } catch (error) {
      for (const { texts, slots, reject } of group) {
        for (const text of texts) slots.delete(text);
        reject(error);
      }
    }
  }
}

/** An error may be gone next time, so an entity that came with one is requested again. */
function forgetFailed({ texts, slots }: Batch, { entities, errors }: Received): void {
  if (entities && errors.length === 0) return;
  const whole = !entities || errors.some(({ path }) => typeof path?.[1] !== 'number');
  for (const [index, text] of texts.entries())
    if (whole || errors.some(({ path }) => path?.[1] === index)) slots.delete(text);
}
