/**
 * Plans operations in a thread of its own: planning a large operation takes longer than anything else the gateway does,
 * and would delay all other requests. One thread serves all executors of the process. It ends a moment after the last
 * of them.
 */
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { Selection } from './selection.ts';

/** A message to the planner's thread. */
export type PlannerRequest =
  | { kind: 'open'; supergraph: number; sdl: string }
  | { kind: 'close'; supergraph: number }
  | {
      kind: 'plan';
      id: number;
      supergraph: number;
      source: string;
      operationName: string | undefined;
      validate: boolean;
    };

/** The thread's answer to `plan`. */
export type PlannerResponse = { id: number } & (
  | Planned
  | { error: { message: string; extensions: Record<string, unknown> } }
);

export interface Planned {
  plan: QueryPlan;
  /** The operation's selection; null where the operation is not compiled (selection.ts). */
  selections: Selection[] | null;
}

export interface PlanOptions {
  /** Reject an operation that is not valid, as a client would be told. Default: it is known to be valid. */
  validate?: boolean;
}

export interface Planner {
  /** Rejects with the planner's own error, as a GraphQLError; or with {@link PlannerGone}. */
  plan(source: string, operationName: string | undefined, options?: PlanOptions): Promise<Planned>;
  close(): void;
}

/** The thread ended before it answered. */
export class PlannerGone extends Error {
  override name = 'PlannerGone';
}

/** A plan that is not made yet. */
interface PendingPlan {
  supergraph: number;
  resolve(planned: Planned): void;
  reject(error: Error): void;
}

/** How long an unused thread waits for its next user: starting one takes half a second. */
const IDLE_MS = 5_000;

/** The thread of the process, and its users. */
class PlannerThread {
  readonly #worker = new Worker(new URL('./planner-worker.ts', import.meta.url), {
    // Options of this process, such as how it reads its own program, would stop the thread.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  readonly #pending = new Map<number, PendingPlan>();
  #users = 0;

  constructor() {
    this.#worker.unref();
    this.#worker.on('message', (response: PlannerResponse) => this.#settle(response));
    this.#worker.on('error', error => this.#ended(error.message));
    this.#worker.on('exit', code => this.#ended(`code ${code}`));
  }

  open(supergraph: number, sdl: string): void {
    this.#users += 1;
    this.#post({ kind: 'open', supergraph, sdl });
  }

  plan(request: PlannerRequest & { kind: 'plan' }, pending: PendingPlan): void {
    this.#pending.set(request.id, pending);
    this.#worker.ref();
    this.#post(request);
  }

  close(supergraph: number): void {
    this.#users -= 1;
    for (const [id, pending] of this.#pending) {
      if (pending.supergraph !== supergraph) continue;
      this.#pending.delete(id);
      pending.reject(outOfForce());
    }
    this.#post({ kind: 'close', supergraph });
    if (this.#users === 0) setTimeout(() => this.#endIfIdle(), IDLE_MS).unref();
  }

  #post(request: PlannerRequest): void {
    this.#worker.postMessage(request);
  }

  #settle(response: PlannerResponse): void {
    const pending = this.#pending.get(response.id);
    this.#pending.delete(response.id);
    if (this.#pending.size === 0) this.#worker.unref();
    if ('error' in response)
      pending?.reject(new GraphQLError(response.error.message, { extensions: response.error.extensions }));
    else pending?.resolve(response);
  }

  #ended(reason: string): void {
    if (thread === this) thread = undefined;
    for (const { reject } of this.#pending.values()) reject(new PlannerGone(`the planner's thread ended: ${reason}`));
    this.#pending.clear();
  }

  #endIfIdle(): void {
    if (this.#users > 0 || thread !== this) return;
    thread = undefined;
    void this.#worker.terminate();
  }
}

let thread: PlannerThread | undefined;
let lastId = 0;

const nextId = (): number => {
  lastId += 1;
  return lastId;
};

const outOfForce = (): Error => new PlannerGone('this supergraph is no longer in force');

/** Joins the thread, and starts it where it does not run. */
function join(supergraph: number, sdl: string): PlannerThread {
  thread ??= new PlannerThread();
  thread.open(supergraph, sdl);
  return thread;
}

/** Opens the planner of one supergraph. */
export function openPlanner(sdl: string): Planner {
  const supergraph = nextId();
  let joined = join(supergraph, sdl);
  let isClosed = false;
  return {
    plan: (source, operationName, { validate = false } = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(outOfForce());
          return;
        }
        // A thread that has ended is started again, with this supergraph.
        if (joined !== thread) joined = join(supergraph, sdl);
        const request = { kind: 'plan', id: nextId(), supergraph, source, operationName, validate } as const;
        joined.plan(request, { supergraph, resolve, reject });
      }),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      if (joined === thread) joined.close(supergraph);
    },
  };
}
