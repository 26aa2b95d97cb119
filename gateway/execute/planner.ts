/**
 * Plans operations outside this thread: planning a large operation takes longer than anything else the gateway does, and
 * would delay all other requests. There are two planners. The one that is not chosen plans what the other cannot, and
 * takes its place where it cannot be loaded.
 */
import type { QueryPlan } from '@apollo/query-planner';
import type { Logger } from '#shared/process/log.ts';
import { CannotPlan, PlannerGone, PlannerPool, PlannerUnavailable } from './planner-pool.ts';
import { PlannerProcess } from './planner-process.ts';
import { PlannerThread } from './planner-thread.ts';
import type { SupergraphTexts } from './planner-thread.ts';
import type { Selection } from './selection.ts';

export { PlannerGone } from './planner-pool.ts';

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

/** Apollo's planner, in a thread; or Hive's, in a process. */
export type PlannerName = 'apollo' | 'hive';

export interface PlannerOptions {
  /** The schema that clients see, as a text: operations are validated against it. */
  api?: string | undefined;
  /** The CPU time in which one operation may be planned, in ms. Default {@link PLAN_LIMIT_MS}. */
  limitMs?: number | undefined;
  /** Which planner plans first. Default {@link DEFAULT_PLANNER}. */
  planner?: PlannerName | undefined;
  /** Whether the other one plans what that one cannot. Default true. */
  other?: boolean | undefined;
  /** Is told once where a planner cannot be loaded. */
  log?: Pick<Logger, 'warn'> | undefined;
}

/**
 * The CPU time in which one operation may be planned, in ms. The largest of the platform's own takes a quarter of a
 * second.
 */
export const PLAN_LIMIT_MS = 5_000;
/** docs/decisions/0025. */
export const DEFAULT_PLANNER: PlannerName = 'hive';

const pools: Readonly<Record<PlannerName, PlannerPool>> = {
  apollo: new PlannerPool(options => new PlannerThread(options)),
  hive: new PlannerPool(options => new PlannerProcess(options)),
};
const OTHER: Readonly<Record<PlannerName, PlannerName>> = { apollo: 'hive', hive: 'apollo' };
const reported = new Set<PlannerName>();
let lastId = 0;

/** Opens the planner of one supergraph. */
export function openPlanner(sdl: string, options: PlannerOptions = {}): Planner {
  const { planner = DEFAULT_PLANNER, other = true } = options;
  const first = new OnePlanner(planner, sdl, options);
  const second = other ? new OnePlanner(OTHER[planner], sdl, options) : undefined;
  first.open();
  return {
    plan: async (...operation) => {
      try {
        return await first.plan(...operation);
      } catch (error) {
        if (!second) throw reasonOf(error);
        if (error instanceof PlannerUnavailable) takeOver(planner, error, options.log);
        else if (!(error instanceof CannotPlan)) throw error;
        return await second.plan(...operation).catch(another => {
          throw reasonOf(planner === 'apollo' && !(another instanceof PlannerGone) ? error : another);
        });
      }
    },
    close: () => {
      first.close();
      second?.close();
    },
  };
}

/** What the client is told. */
const reasonOf = (error: unknown): unknown => (error instanceof CannotPlan ? error.reason : error);

function takeOver(planner: PlannerName, { message }: PlannerUnavailable, log: PlannerOptions['log']): void {
  if (reported.has(planner)) return;
  reported.add(planner);
  log?.warn({ reason: message }, `the planner ${planner} cannot be loaded here: ${OTHER[planner]} takes its place`);
}

/** One of the planners, for one supergraph. It is opened when it is first needed. */
class OnePlanner {
  readonly #pool: PlannerPool;
  readonly #texts: SupergraphTexts;
  readonly #limitMs: number;
  #supergraph: number | undefined;
  #isClosed = false;

  constructor(name: PlannerName, sdl: string, { api, limitMs = PLAN_LIMIT_MS }: PlannerOptions) {
    this.#pool = pools[name];
    this.#texts = { sdl, api };
    this.#limitMs = limitMs;
  }

  open(): number {
    if (this.#supergraph === undefined) {
      lastId += 1;
      this.#supergraph = lastId;
      this.#pool.open(lastId, this.#texts);
    }
    return this.#supergraph;
  }

  plan(source: string, operationName: string | undefined, { validate, signal }: PlanOptions = {}): Promise<QueryPlan> {
    if (this.#isClosed) return Promise.reject(new PlannerGone('this supergraph is no longer in force'));
    const supergraph = this.open();
    return new Promise((resolve, reject) => {
      const request = { kind: 'plan', supergraph, source, operationName, validate } as const;
      this.#pool.plan({ request, limitMs: this.#limitMs, resolve, reject }, signal);
    });
  }

  close(): void {
    this.#isClosed = true;
    if (this.#supergraph !== undefined) this.#pool.close(this.#supergraph);
    this.#supergraph = undefined;
  }
}
