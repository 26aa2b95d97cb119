/**
 * The hosts of one planner: threads, or processes. They serve all executors of this process. One is enough as a rule;
 * where it has been at one operation for a while and others wait, a second one plans those. An operation that takes
 * longer than the limit is given up, and its host ends with it.
 */
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import { graphError } from '#shared/errors.ts';
import type {
  HostOptions,
  PlanLimits,
  PlanRequest,
  PlannerFailure,
  PlannerHost,
  PlannerSuccess,
  SupergraphTexts,
} from './planner-thread.ts';

/** The supergraph went out of force before its planner answered, or nobody waits for the plan any more. */
export class PlannerGone extends Error {
  override name = 'PlannerGone';
}

/** The planner cannot be loaded in this process. */
export class PlannerUnavailable extends Error {
  override name = 'PlannerUnavailable';
}

/** The planner failed at an operation that is not known to be invalid: another one may plan it. */
export class CannotPlan extends Error {
  override name = 'CannotPlan';
  /** What the client is told where no other planner plans it. */
  readonly reason: GraphQLError;

  constructor(reason: GraphQLError) {
    super(reason.message);
    this.reason = reason;
  }
}

/** Operations that may wait to be planned. */
const QUEUE = 1_000;
/** Hosts at most: the second is there so that one operation does not hold up all others. */
const HOSTS = 2;
/** How long others wait for one operation before a second host plans them. */
const PATIENCE_MS = 100;
/**
 * How long an unused host waits for its next user, as starting one takes half a second; and how long a second one
 * waits, which holds every supergraph once more.
 */
const IDLE_MS = 5_000;

/** A plan that is not made yet. */
export interface Task {
  request: PlanRequest;
  limits: PlanLimits;
  /** Called once it has taken longer than its patience, or waits for operations that all have. Default: nothing. */
  onSlow?: (() => void) | undefined;
  resolve(plan: QueryPlan): void;
  reject(error: Error): void;
  /** Whether a host has ended in the middle of it. Default false. */
  wasInterrupted?: boolean;
}

/** What plans, what it does, and what waits for it. */
export class PlannerPool {
  readonly #startHost: (options: HostOptions) => PlannerHost;
  /** Supergraphs in use, by number. */
  readonly #supergraphs = new Map<number, SupergraphTexts>();
  readonly #hosts = new Map<PlannerHost, Task | undefined>();
  /** Those that are at an operation for longer than its patience. */
  readonly #slow = new Set<PlannerHost>();
  #waiting: Task[] = [];
  #patience: NodeJS.Timeout | undefined;
  #idle: NodeJS.Timeout | undefined;
  #spare: NodeJS.Timeout | undefined;
  /** Why the planner cannot be loaded here; undefined as far as it can. */
  #unavailable: PlannerUnavailable | undefined;

  readonly #idleMs: number;

  /**
   * @param startHost starts a thread or a process
   * @param idleMs how long what is not used stays
   */
  constructor(startHost: (options: HostOptions) => PlannerHost, idleMs = IDLE_MS) {
    this.#startHost = startHost;
    this.#idleMs = idleMs;
  }

  /** Operations that wait to be planned. */
  get waiting(): number {
    return this.#waiting.length;
  }

  open(supergraph: number, texts: SupergraphTexts): void {
    this.#supergraphs.set(supergraph, texts);
    clearTimeout(this.#idle);
    // Its first operation need not wait until the supergraph is built.
    if (this.#unavailable) return;
    const [host = this.#start()] = this.#hosts.keys();
    host.open(supergraph, texts);
  }

  plan(task: Task, signal: AbortSignal | undefined): void {
    if (this.#unavailable) {
      task.reject(this.#unavailable);
      return;
    }
    if (this.#waiting.length >= QUEUE) {
      task.reject(pastLimit('planning', QUEUE, `at most ${QUEUE} operations may wait to be planned, but got: more`));
      return;
    }
    this.#waiting.push(task);
    signal?.addEventListener('abort', () => this.#drop(task, new PlannerGone('nobody waits for the plan')));
    this.#give();
    this.#tellWaiting();
  }

  close(supergraph: number): void {
    this.#supergraphs.delete(supergraph);
    for (const task of this.#waiting.filter(({ request }) => request.supergraph === supergraph))
      this.#drop(task, outOfForce());
    for (const [host, task] of this.#hosts) {
      if (task?.request.supergraph === supergraph) this.#giveUp(host, task);
      else host.close(supergraph);
    }
    if (this.#supergraphs.size === 0) {
      clearTimeout(this.#idle);
      this.#idle = setTimeout(() => this.#endAll(), this.#idleMs).unref();
    }
  }

  /** Nobody needs the outcome any more. A host that has been at it for long would be at it for longer. */
  #giveUp(host: PlannerHost, task: Task): void {
    task.reject(outOfForce());
    if (performance.now() - (host.busySince ?? 0) < PATIENCE_MS) {
      host.close(task.request.supergraph);
      return;
    }
    host.end();
    this.#remove(host);
    this.#give();
  }

  #drop(task: Task, error: Error): void {
    const index = this.#waiting.indexOf(task);
    if (index < 0) return;
    this.#waiting.splice(index, 1);
    task.reject(error);
  }

  /** Gives what waits to the hosts that are idle, and starts one where that is due. */
  #give(): void {
    while (this.#waiting.length > 0) {
      const host = this.#idleHost() ?? this.#newHost();
      if (!host) return;
      const task = this.#waiting.shift();
      const texts = task && this.#supergraphs.get(task.request.supergraph);
      if (!task || !texts) continue;
      this.#hosts.set(host, task);
      host.plan(task.request, texts, task.limits);
    }
  }

  #idleHost(): PlannerHost | undefined {
    for (const [host, task] of this.#hosts) if (!task) return host;
    return undefined;
  }

  /** Undefined where there are as many as there may be, or where what runs has not taken long yet. */
  #newHost(): PlannerHost | undefined {
    if (this.#hosts.size >= HOSTS) return undefined;
    const now = performance.now();
    const begun = [...this.#hosts.keys()].map(({ busySince = now }) => busySince);
    const patienceMs = begun.length > 0 ? Math.max(...begun) + PATIENCE_MS - now : 0;
    if (patienceMs > 0) {
      clearTimeout(this.#patience);
      this.#patience = setTimeout(() => this.#give(), patienceMs + 1);
      return undefined;
    }
    return this.#start();
  }

  #start(): PlannerHost {
    const host = this.#startHost({
      onDone: (which, outcome) => this.#done(which, outcome),
      onSlow: which => this.#becameSlow(which),
      onEnded: (which, reason, tookTooLong) => this.#ended(which, reason, tookTooLong),
      onUnavailable: reason => this.#giveWay(new PlannerUnavailable(reason)),
    });
    this.#hosts.set(host, undefined);
    return host;
  }

  /** Rejects all that waits, so that another planner plans it. */
  #giveWay(reason: PlannerUnavailable): void {
    this.#unavailable = reason;
    const tasks = [...this.#waiting, ...[...this.#hosts.values()].flatMap(task => task ?? [])];
    this.#waiting = [];
    for (const host of this.#hosts.keys()) host.end();
    this.#hosts.clear();
    this.#slow.clear();
    for (const task of tasks) task.reject(reason);
  }

  #becameSlow(host: PlannerHost): void {
    this.#slow.add(host);
    this.#hosts.get(host)?.onSlow?.();
    this.#tellWaiting();
  }

  /** What waits for slow operations alone is slow itself. */
  #tellWaiting(): void {
    if (this.#slow.size < HOSTS) return;
    for (const task of this.#waiting) task.onSlow?.();
  }

  #remove(host: PlannerHost): void {
    this.#hosts.delete(host);
    this.#slow.delete(host);
  }

  #done(host: PlannerHost, outcome: PlannerSuccess | PlannerFailure): void {
    const task = this.#hosts.get(host);
    this.#slow.delete(host);
    this.#hosts.set(host, undefined);
    if (outcome.kind === 'failed') task?.reject(failureOf(outcome));
    else task?.resolve(outcome.plan);
    this.#give();
    clearTimeout(this.#spare);
    if (this.#hosts.size > 1) this.#spare = setTimeout(() => this.#endSpare(), this.#idleMs).unref();
  }

  #endSpare(): void {
    if ([...this.#hosts.values()].some(Boolean)) return;
    for (const host of [...this.#hosts.keys()].slice(1)) {
      host.end();
      this.#remove(host);
    }
  }

  #ended(host: PlannerHost, reason: string, tookTooLong: boolean): void {
    const task = this.#hosts.get(host);
    this.#remove(host);
    if (tookTooLong) task?.reject(tooLong(task.limits.limitMs));
    else if (task) this.#interrupted(task, reason);
    this.#give();
  }

  /** It is begun once more: a thread or process may be ended from outside. What ends a second one ends them all. */
  #interrupted(task: Task, reason: string): void {
    if (task.wasInterrupted) {
      task.reject(new CannotPlan(new GraphQLError(`the planner ended twice at this operation: ${reason}`)));
      return;
    }
    task.wasInterrupted = true;
    this.#waiting.unshift(task);
  }

  #endAll(): void {
    if (this.#supergraphs.size > 0) return;
    for (const host of this.#hosts.keys()) host.end();
    this.#hosts.clear();
    this.#slow.clear();
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

function failureOf({ message, extensions, isInvalid }: PlannerFailure): Error {
  if (isInvalid) return new GraphQLError(message, { extensions });
  return new CannotPlan(CANNOT_PLAN.test(message) ? tooManyWays() : new GraphQLError(message, { extensions }));
}

const tooManyWays = (): GraphQLError =>
  graphError(
    'LIMIT_EXCEEDED',
    'an operation must leave the planner fewer ways to choose from; select less in one place, or use fewer fragments in one another',
    { limit: 'planning', http: { status: 400 } },
  );

const outOfForce = (): Error => new PlannerGone('this supergraph is no longer in force');
