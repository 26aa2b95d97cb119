/**
 * Plans operations in threads of their own: planning a large operation takes longer than anything else the gateway
 * does, and would delay all other requests. The threads serve all executors of the process. One is enough as a rule;
 * where it has been at one operation for a while and others wait, a second one plans those. An operation that takes
 * longer than the limit is given up, and its thread with it.
 */
import { GraphQLError } from 'graphql';
import { graphError } from '#shared/errors.ts';
import type { QueryPlan } from '@apollo/query-planner';
import { PlannerThread } from './planner-thread.ts';
import type { PlanRequest, PlannerFailure, PlannerSuccess } from './planner-thread.ts';
import type { Selection } from './selection.ts';

/** A planned operation. */
export interface Planned {
  plan: QueryPlan;
  /** The operation's selection; null where the operation is not compiled (prepare.ts). */
  selections: Selection[] | null;
}

export interface PlanOptions {
  /**
   * The operation as its client sent it: where that is not valid, it is rejected as the client would be told. Default:
   * it is known to be valid.
   */
  validate?: string;
  /** Aborted once nobody waits for the plan: it is not begun then. Default: never. */
  signal?: AbortSignal | undefined;
}

export interface Planner {
  /**
   * Rejects with the planner's own error, as a GraphQLError; with LIMIT_EXCEEDED where planning takes too long or what
   * waits to be planned is too much; or with {@link PlannerGone}.
   */
  plan(source: string, operationName: string | undefined, options?: PlanOptions): Promise<QueryPlan>;
  close(): void;
}

/** The thread ended before it answered, or nobody waits for the plan any more. */
export class PlannerGone extends Error {
  override name = 'PlannerGone';
}

/**
 * The CPU time in which one operation may be planned, in ms. The largest of the platform's own takes a quarter of a
 * second.
 */
export const PLAN_LIMIT_MS = 5_000;
/** Operations that may wait to be planned. */
const QUEUE = 1_000;
/** Threads at most: the second is there so that one operation does not hold up all others. */
const THREADS = 2;
/** How long others wait for one operation before a second thread plans them. */
const PATIENCE_MS = 100;
/** How long an unused thread waits for its next user: starting one takes half a second. */
const IDLE_MS = 5_000;

/** A plan that is not made yet. */
interface Task {
  request: PlanRequest;
  limitMs: number;
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
}

/** The threads of the process, what they do, and what waits for them. */
class PlannerThreads {
  /** Supergraphs in use, by number. */
  readonly #supergraphs = new Map<number, string>();
  readonly #threads = new Map<PlannerThread, Task | undefined>();
  #waiting: Task[] = [];
  #patience: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;

  open(supergraph: number, sdl: string): void {
    this.#supergraphs.set(supergraph, sdl);
    clearTimeout(this.#idle);
    // Its first operation need not wait until the supergraph is built.
    const [thread = this.#start()] = this.#threads.keys();
    thread.open(supergraph, sdl);
  }

  plan(task: Task, signal: AbortSignal | undefined): void {
    if (this.#waiting.length >= QUEUE) {
      task.reject(pastLimit('planning', QUEUE, `at most ${QUEUE} operations may wait to be planned, but got: more`));
      return;
    }
    this.#waiting.push(task);
    signal?.addEventListener('abort', () => this.#drop(task, new PlannerGone('nobody waits for the plan')));
    this.#give();
  }

  close(supergraph: number): void {
    this.#supergraphs.delete(supergraph);
    for (const task of this.#waiting.filter(({ request }) => request.supergraph === supergraph))
      this.#drop(task, outOfForce());
    for (const [thread, task] of this.#threads) {
      if (task?.request.supergraph === supergraph) this.#giveUp(thread, task);
      else thread.close(supergraph);
    }
    if (this.#supergraphs.size === 0) {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.#endAll(), IDLE_MS).unref();
    }
  }

  /** Nobody needs the outcome any more. A thread that has been at it for long would be at it for longer. */
  #giveUp(thread: PlannerThread, task: Task): void {
    task.reject(outOfForce());
    if (performance.now() - (thread.busySince ?? 0) < PATIENCE_MS) {
      thread.close(task.request.supergraph);
      return;
    }
    thread.end();
    this.#threads.delete(thread);
    this.#give();
  }

  #drop(task: Task, error: Error): void {
    const index = this.#waiting.indexOf(task);
    if (index < 0) return;
    this.#waiting.splice(index, 1);
    task.reject(error);
  }

  /** Gives what waits to the threads that are idle, and starts one where that is due. */
  #give(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idleThread() ?? this.#newThread();
      if (!thread) return;
      const task = this.#waiting.shift();
      const sdl = task && this.#supergraphs.get(task.request.supergraph);
      if (!task || sdl === undefined) continue;
      this.#threads.set(thread, task);
      thread.plan(task.request, sdl, task.limitMs);
    }
  }

  #idleThread(): PlannerThread | undefined {
    for (const [thread, task] of this.#threads) if (!task) return thread;
    return undefined;
  }

  /** Undefined where there are as many as there may be, or where what runs has not taken long yet. */
  #newThread(): PlannerThread | undefined {
    if (this.#threads.size >= THREADS) return undefined;
    const now = performance.now();
    const begun = [...this.#threads.keys()].map(({ busySince = now }) => busySince);
    const patienceMs = begun.length > 0 ? Math.max(...begun) + PATIENCE_MS - now : 0;
    if (patienceMs > 0) {
      clearTimeout(this.#patience);
      this.#patience = setTimeout(() => this.#give(), patienceMs + 1);
      return undefined;
    }
    return this.#start();
  }

  #start(): PlannerThread {
    const thread = new PlannerThread({
      onDone: (which, outcome) => this.#done(which, outcome),
      onEnded: (which, reason, tookTooLong) => this.#ended(which, reason, tookTooLong),
    });
    this.#threads.set(thread, undefined);
    return thread;
  }

  #done(thread: PlannerThread, outcome: PlannerSuccess | PlannerFailure): void {
    const task = this.#threads.get(thread);
    this.#threads.set(thread, undefined);
    if (outcome.kind === 'failed') task?.reject(failureOf(outcome));
    else task?.resolve(outcome.plan);
    this.#give();
  }

  #ended(thread: PlannerThread, reason: string, tookTooLong: boolean): void {
    const task = this.#threads.get(thread);
    this.#threads.delete(thread);
    task?.reject(tookTooLong ? tooLong(task.limitMs) : new PlannerGone(`the planner's thread ended: ${reason}`));
    this.#give();
  }

  #endAll(): void {
    if (this.#supergraphs.size > 0) return;
    for (const thread of this.#threads.keys()) thread.end();
    this.#threads.clear();
  }
}

const pastLimit = (limit: string, maximum: number, message: string): GraphQLError =>
  graphError('LIMIT_EXCEEDED', message, { limit, maximum, http: { status: 400 } });

const tooLong = (limitMs: number): GraphQLError =>
  pastLimit(
    'planning',
    limitMs,
    `how the operation is split among the departments must be found in ${limitMs} ms, but got: an operation that takes longer; select less in one place, or in several operations`,
  );

/** What the planner says of operations that it cannot plan, though they are valid. */
const CANNOT_PLAN = /Invalid array length|Exceeded maximum recursive selections|Maximum call stack size exceeded/;

function failureOf({ message, extensions }: PlannerFailure): GraphQLError {
  if (CANNOT_PLAN.test(message)) {
    return graphError(
      'LIMIT_EXCEEDED',
      'an operation must leave the planner fewer ways to choose from; select less in one place, or use fewer fragments in one another',
      { limit: 'planning', http: { status: 400 } },
    );
  }
  return new GraphQLError(message, { extensions });
}

const threads = new PlannerThreads();
let lastId = 0;

const outOfForce = (): Error => new PlannerGone('this supergraph is no longer in force');

/**
 * Opens the planner of one supergraph.
 * @param limitMs the CPU time in which one operation may be planned
 */
export function openPlanner(sdl: string, limitMs = PLAN_LIMIT_MS): Planner {
  lastId += 1;
  const supergraph = lastId;
  threads.open(supergraph, sdl);
  let isClosed = false;
  return {
    plan: (source, operationName, { validate, signal } = {}) =>
      new Promise((resolve, reject) => {
        if (isClosed) {
          reject(outOfForce());
          return;
        }
        const request: PlanRequest = { kind: 'plan', supergraph, source, operationName, validate };
        threads.plan({ request, limitMs, resolve, reject }, signal);
      }),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      threads.close(supergraph);
    },
  };
}
