/**
 * Plans operations in a thread of its own: planning a large operation takes longer than anything else the gateway does,
 * and would hold up everybody. One thread serves all executors of the process; it ends a moment after the last of them.
 */
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { Selection } from './selection.ts';

export type Question =
  | { kind: 'open'; supergraph: number; sdl: string }
  | { kind: 'close'; supergraph: number }
  | { kind: 'plan'; id: number; supergraph: number; source: string; operationName: string | undefined };

export type Answer = { id: number } & (Planned | { error: { message: string; extensions: Record<string, unknown> } });

export interface Planned {
  plan: QueryPlan;
  /** The operation's selection; null where it is not one to be compiled (selection.ts). */
  selections: Selection[] | null;
}

export interface Planner {
  /** Rejects with the planner's own error, as a GraphQLError; or with {@link PlannerGone}. */
  plan(source: string, operationName: string | undefined): Promise<Planned>;
  close(): void;
}

/** The thread ended before it answered. */
export class PlannerGone extends Error {
  override name = 'PlannerGone';
}

interface Waiting {
  supergraph: number;
  resolve(planned: Planned): void;
  reject(error: Error): void;
}

/** How long a thread that nobody uses waits for the next: starting one takes half a second. */
const IDLE_MS = 5_000;

let thread: { worker: Worker; waiting: Map<number, Waiting>; users: number } | undefined;
let last = 0;

function start(): NonNullable<typeof thread> {
  const worker = new Worker(new URL('./planner-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  const waiting = new Map<number, Waiting>();
  const one = { worker, waiting, users: 0 };
  worker.unref();
  worker.on('message', (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('error' in answer)
      asked?.reject(new GraphQLError(answer.error.message, { extensions: answer.error.extensions }));
    else asked?.resolve(answer);
  });
  const gone = (why: string): void => {
    if (thread === one) thread = undefined;
    for (const asked of waiting.values()) asked.reject(new PlannerGone(`the planner's thread ended: ${why}`));
    waiting.clear();
  };
  worker.on('error', error => gone(error.message));
  worker.on('exit', code => gone(`code ${code}`));
  return one;
}

/** Opens the planner of one supergraph. */
export function openPlanner(sdl: string): Planner {
  const supergraph = ++last;
  const join = (): NonNullable<typeof thread> => {
    const one = (thread ??= start());
    one.users += 1;
    one.worker.postMessage({ kind: 'open', supergraph, sdl } satisfies Question);
    return one;
  };
  let joined = join();
  let closed = false;
  return {
    plan: (source, operationName) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new PlannerGone('this supergraph is no longer in force'));
        // A thread that ended is started anew, with this supergraph.
        if (joined !== thread) joined = join();
        const id = ++last;
        joined.waiting.set(id, { supergraph, resolve, reject });
        joined.worker.ref();
        joined.worker.postMessage({ kind: 'plan', id, supergraph, source, operationName } satisfies Question);
      }),
    close: () => {
      if (closed) return;
      closed = true;
      if (joined !== thread) return;
      const left = joined;
      left.users -= 1;
      for (const [id, asked] of left.waiting) {
        if (asked.supergraph !== supergraph) continue;
        left.waiting.delete(id);
        asked.reject(new PlannerGone('this supergraph is no longer in force'));
      }
      left.worker.postMessage({ kind: 'close', supergraph } satisfies Question);
      if (left.users > 0) return;
      setTimeout(() => {
        if (left.users > 0 || thread !== left) return;
        thread = undefined;
        void left.worker.terminate();
      }, IDLE_MS).unref();
    },
  };
}
