/**
 * What a department will soon be asked besides: fetches whose turn comes as soon as others have ended that are under
 * way. A request waits for those, so that both are one; but no longer than the operation has taken so far, and never
 * beyond a few milliseconds in all: what is slow holds nothing else up.
 */
import type { Fetch, Program, Step } from './program.ts';

/** For how long the requests of one operation wait for others, in all. */
const MOST_MS = 10;

/** A fetch that can be sent together with others, and those that end right before its turn. */
interface Awaited {
  fetch: Fetch;
  after: readonly Fetch[];
}

/** By department, the fetches that others of their department may wait for. */
export type AwaitedFetches = ReadonlyMap<string, readonly Awaited[]>;

const known = new WeakMap<Program, AwaitedFetches>();

/** Those of a plan whose requests may be combined; found once. */
export function awaitedIn(program: Program): AwaitedFetches {
  const awaited = known.get(program) ?? findAwaited(program);
  known.set(program, awaited);
  return awaited;
}

function findAwaited({ step, combinations }: Program): AwaitedFetches {
  const found: Awaited[] = [];
  /** Returns what ends last. */
  const walk = (each: Step, after: readonly Fetch[]): readonly Fetch[] => {
    switch (each.kind) {
      case 'fetch': {
        const { fetch } = each;
        if (after.length > 0 && combinations.has(fetch.request)) found.push({ fetch, after });
        return [fetch];
      }
      case 'parallel':
        return each.steps.flatMap(one => walk(one, after));
      case 'sequence':
        return each.steps.reduce((before, one) => walk(one, before), after);
      case 'condition':
        return after;
    }
  };
  if (step) walk(step, []);
  const all = Map.groupBy(found, ({ fetch }) => fetch.request.department);
  return new Map([...all].filter(([, fetches]) => fetches.length > 1));
}

/** How far one run has got. */
export class Expected {
  readonly #awaited: AwaitedFetches;
  readonly #begunAt = performance.now();
  readonly #begun = new Set<Fetch>();
  readonly #ended = new Set<Fetch>();
  #leftMs = MOST_MS;
  #waitingSince: number | undefined;

  constructor(awaited: AwaitedFetches) {
    this.#awaited = awaited;
  }

  begin(fetch: Fetch): void {
    this.#begun.add(fetch);
  }

  end(fetch: Fetch): void {
    this.#ended.add(fetch);
  }

  /** Whether a fetch of the department is next as soon as what is under way has ended. */
  isNext(department: string): boolean {
    const awaited = this.#awaited.get(department) ?? [];
    return awaited.some(
      ({ fetch, after }) =>
        !this.#begun.has(fetch) &&
        after.every(other => this.#begun.has(other)) &&
        after.some(other => !this.#ended.has(other)),
    );
  }

  /** For how much longer something may wait; 0: not at all. */
  wait(): number {
    const now = performance.now();
    this.#waitingSince ??= now;
    const waited = now - this.#waitingSince;
    return Math.max(0, Math.min(this.#leftMs, this.#waitingSince - this.#begunAt) - waited);
  }

  /** Nothing waits any more. */
  sent(): void {
    if (this.#waitingSince === undefined) return;
    this.#leftMs -= performance.now() - this.#waitingSince;
    this.#waitingSince = undefined;
  }
}
