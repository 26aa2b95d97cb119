/**
 * Moves out of V8's young generation what lives long, little by little. V8 moves whatever survives there while
 * everything stands still: with the large young generation of the gateway, a whole schema at once. That needs
 * `--expose-gc` (heap.ts of the launcher, and the Dockerfile); without it everything works, and V8 may stand still for
 * some ten milliseconds.
 */
import { PerformanceObserver, constants } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';

/** How long is waited at most until V8 has marked the heap, and how often it is looked whether it has. */
const MARKING_MS = 2_000;
const LOOK_MS = 10;

/** What V8 does with the heap of a thread. */
export class Collections {
  readonly #collect: typeof globalThis.gc;
  #isMarking = false;

  /** @param collect V8's own collection. Default: none */
  constructor(collect?: typeof globalThis.gc) {
    this.#collect = collect;
  }

  /** Follows what V8 says of this thread's heap. */
  observe(): this {
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) {
        // The types leave out what the documentation says of these entries.
        const { detail } = entry as unknown as { detail: { kind: number } };
        this.note(detail.kind);
      }
    }).observe({ entryTypes: ['gc'] });
    return this;
  }

  /** A collection has begun, or happened, of this kind. */
  note(kind: number): void {
    if (kind === constants.NODE_PERFORMANCE_GC_INCREMENTAL) this.#isMarking = true;
    if (kind === constants.NODE_PERFORMANCE_GC_MAJOR) this.#isMarking = false;
  }

  /**
   * Moves what survived in the young generation. While V8 marks the heap for a full collection, beside what runs, that
   * is waited for: asked meanwhile, V8 would end the full one at once, while everything stands still.
   */
  async moveSurvivors(): Promise<void> {
    for (let waitedMs = 0; this.#isMarking && waitedMs < MARKING_MS; waitedMs += LOOK_MS) await sleep(LOOK_MS);
    if (!this.#isMarking) this.#collect?.({ type: 'minor' });
  }
}

/** Those of this thread, from when they are first asked for. */
let collections: Collections | undefined;

/** Moves what survived in the young generation of this thread. */
export async function moveSurvivors(): Promise<void> {
  if (!globalThis.gc) return;
  collections ??= new Collections(globalThis.gc).observe();
  await collections.moveSurvivors();
}
