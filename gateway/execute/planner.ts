/**
 * Plans operations outside this thread: planning a large operation takes longer than anything else the gateway does,
 * and would delay all other requests. There are two planners. The one that is not chosen plans what the other cannot,
 * and takes its place where it cannot be loaded.
 */
import type { QueryPlan } from '@apollo/query-planner';
import { GraphQLError } from 'graphql';
import type { DocumentNode } from 'graphql';
import type { Logger } from '#shared/process/log.ts';
import { PlanCheck, SOUNDNESS } from './plan-check.ts';
import { CannotPlan, PlannerGone, PlannerPool, PlannerUnavailable } from './planner-pool.ts';
import { PlannerProcess } from './planner-process.ts';
import { PlannerThread } from './planner-thread.ts';
import type { PlanLimits, SupergraphTexts } from './planner-thread.ts';
import { withArgumentsApart } from './required-arguments.ts';
import type { SupergraphText } from './required-arguments.ts';
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
  /**
   * Called with the plan of the first planner where that came later than the one that was given. Default: it is not
   * wanted.
   */
  onLater?: ((plan: QueryPlan) => void) | undefined;
}

/** What one of the planners is asked. */
interface TryOptions extends Pick<PlanOptions, 'validate' | 'signal'> {
  /** Called once it has been at the operation for longer than its patience. */
  onSlow?: () => void;
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

/** What came of one try of one planner. */
export interface PlanningOutcome {
  planner: PlannerName;
  /** Refused is what is not valid or takes too long; gone, what nobody waits for any more. */
  outcome: 'planned' | 'refused' | 'cannot' | 'gone';
  /** From when it was asked to when it answered. */
  seconds: number;
}

export interface PlannerOptions {
  /** The schema that clients see, as a text: operations are validated against it. */
  api?: string | undefined;
  /** Labels of overrides that hold for all operations. Default: none. */
  labels?: readonly string[] | undefined;
  /** The CPU time in which one operation may be planned, in ms. Default {@link PLAN_LIMIT_MS}. */
  limitMs?: number | undefined;
  /** The CPU time after which the other planner tries, too, in ms; at most half of the limit. Default 1,000. */
  patienceMs?: number | undefined;
  /** Which planner plans first. Default {@link DEFAULT_PLANNER}. */
  planner?: PlannerName | undefined;
  /** Whether the other one plans what that one cannot. Default true. */
  other?: boolean | undefined;
  /** What hosts the planners. Default: those of this process, which all its supergraphs share. */
  pools?: Readonly<Record<PlannerName, PlannerPool>> | undefined;
  /** Is told of each try to plan an operation. */
  onPlanned?: ((planned: PlanningOutcome) => void) | undefined;
  /** Is told once where a planner cannot be loaded. */
  log?: Pick<Logger, 'warn'> | undefined;
}

/**
 * The CPU time in which one operation may be planned, in ms. The largest of the platform's own takes a quarter of a
 * second.
 */
export const PLAN_LIMIT_MS = 5_000;
/** docs/decisions/0033. */
export const DEFAULT_PLANNER: PlannerName = 'apollo';
/**
 * The CPU time after which the second planner tries, too: one has ever more ways where the other has one. The largest
 * of the platform's own operations takes a quarter of that in a planner that has just been started.
 */
const PATIENCE_MS = 1_000;

const pools: Readonly<Record<PlannerName, PlannerPool>> = {
  apollo: new PlannerPool(options => new PlannerThread(options)),
  hive: new PlannerPool(options => new PlannerProcess(options)),
};
const OTHER: Readonly<Record<PlannerName, PlannerName>> = { apollo: 'hive', hive: 'apollo' };
const reported = new Set<PlannerName>();
let lastId = 0;

/** Operations that wait for each planner, of all supergraphs of this process. */
export const waitingPlans = (): [planner: PlannerName, waiting: number][] =>
  Object.entries(pools).map(([planner, pool]) => [planner as PlannerName, pool.waiting]);

/** Opens the planner of one supergraph. */
export function openPlanner(supergraph: SupergraphText, options: PlannerOptions = {}): Planner {
  const { planner = DEFAULT_PLANNER, other = true } = options;
  const { restore, ...planned } = withArgumentsApart(supergraph);
  const first = new OnePlanner(planner, planned.sdl, options);
  first.open();
  const both = other ? new TwoPlanners(first, planned, options) : first;
  return {
    plan: async (source, operationName, { onLater, ...rest } = {}) =>
      restore(
        await both.plan(source, operationName, { ...rest, onLater: onLater && (plan => onLater(restore(plan))) }),
      ),
    close: () => both.close(),
  };
}

const BEST = SOUNDNESS.length - 1;

/** One planner, and the other one for what it cannot plan, or plans wrongly. */
class TwoPlanners implements Planner {
  readonly #first: OnePlanner;
  readonly #second: OnePlanner;
  readonly #document: DocumentNode;
  readonly #options: PlannerOptions;
  /** Made when an operation is first planned. */
  #check: PlanCheck | undefined;

  constructor(first: OnePlanner, { sdl, document }: SupergraphText, options: PlannerOptions) {
    this.#first = first;
    this.#second = new OnePlanner(OTHER[first.name], sdl, options);
    this.#document = document;
    this.#options = options;
  }

  async plan(source: string, operationName: string | undefined, options: PlanOptions = {}): Promise<QueryPlan> {
    const slow = Promise.withResolvers<undefined>();
    const onSlow = (): void => slow.resolve(undefined);
    const first = attempt(() => this.#first.tryPlan(source, operationName, { ...options, onSlow }));
    const early = await Promise.race([first, slow.promise]);
    if (!early) {
      const second = attempt(() => this.#second.tryPlan(source, operationName, options));
      const sooner = await Promise.race([first.then(() => undefined), second]);
      if (sooner?.plan && this.#soundnessOf(sooner) === BEST) {
        void this.#tellLater(first, options);
        return sooner.plan;
      }
    }
    return this.#planOr(await first, [source, operationName, options]);
  }

  /** Which plan is executed does not depend on how busy the machine once was. */
  async #tellLater(first: Promise<Attempt>, { onLater }: PlanOptions): Promise<void> {
    const planned = await first;
    if (planned.plan && this.#soundnessOf(planned) === BEST) onLater?.(planned.plan);
  }

  /** The plan of the first planner, or of the second where that is better. */
  async #planOr(planned: Attempt, operation: Parameters<Planner['plan']>): Promise<QueryPlan> {
    const soundness = this.#soundnessOf(planned);
    if (planned.plan && soundness === BEST) return planned.plan;
    if (planned.error instanceof GraphQLError || planned.error instanceof PlannerGone) throw planned.error;
    if (planned.error instanceof PlannerUnavailable) takeOver(this.#first.name, planned.error, this.#options.log);
    const another = await attempt(() => this.#second.tryPlan(...operation));
    if (another.plan && this.#soundnessOf(another) > soundness) return another.plan;
    return planOf(planned.plan || this.#isForApollo(another) ? planned : another);
  }

  close(): void {
    this.#first.close();
    this.#second.close();
  }

  /** Its place among all; below the worst where there is no plan. */
  #soundnessOf({ plan }: Attempt): number {
    this.#check ??= new PlanCheck(this.#document);
    return plan ? SOUNDNESS.indexOf(this.#check.of(plan)) : -1;
  }

  /** What Apollo's planner says of an operation is better known to callers. */
  #isForApollo({ error }: Attempt): boolean {
    return this.#first.name === 'apollo' && !(error instanceof PlannerGone);
  }
}

/** What came of planning. */
type Attempt = { plan: QueryPlan; error?: undefined } | { plan?: undefined; error: unknown };

async function attempt(plan: () => Promise<QueryPlan>): Promise<Attempt> {
  try {
    return { plan: await plan() };
  } catch (error) {
    return { error };
  }
}

function outcomeOf({ plan, error }: Attempt): PlanningOutcome['outcome'] {
  if (plan) return 'planned';
  if (error instanceof GraphQLError) return 'refused';
  return error instanceof PlannerGone ? 'gone' : 'cannot';
}

/** The plan; or what the client is told. */
function planOf({ plan, error }: Attempt): QueryPlan {
  if (plan) return plan;
  throw error instanceof CannotPlan ? error.reason : error;
}

function takeOver(planner: PlannerName, { message }: PlannerUnavailable, log: PlannerOptions['log']): void {
  if (reported.has(planner)) return;
  reported.add(planner);
  log?.warn({ reason: message }, `the planner ${planner} cannot be loaded here: ${OTHER[planner]} takes its place`);
}

/** One of the planners, for one supergraph. It is opened when it is first needed. */
class OnePlanner implements Planner {
  readonly name: PlannerName;
  readonly #pool: PlannerPool;
  readonly #texts: SupergraphTexts;
  readonly #limits: PlanLimits;
  readonly #onPlanned: PlannerOptions['onPlanned'];
  #supergraph: number | undefined;
  #isClosed = false;

  constructor(name: PlannerName, sdl: string, options: PlannerOptions) {
    const { api, labels, limitMs = PLAN_LIMIT_MS, patienceMs = PATIENCE_MS } = options;
    this.name = name;
    this.#pool = (options.pools ?? pools)[name];
    this.#onPlanned = options.onPlanned;
    this.#texts = { sdl, api, labels };
    this.#limits = { limitMs, patienceMs: Math.min(patienceMs, limitMs / 2) };
  }

  open(): number {
    if (this.#supergraph === undefined) {
      lastId += 1;
      this.#supergraph = lastId;
      this.#pool.open(lastId, this.#texts);
    }
    return this.#supergraph;
  }

  async plan(...operation: Parameters<Planner['plan']>): Promise<QueryPlan> {
    return planOf(await attempt(() => this.tryPlan(...operation)));
  }

  /** Rejects with CannotPlan or PlannerUnavailable where another planner may plan the operation. */
  async tryPlan(source: string, operationName: string | undefined, options: TryOptions = {}): Promise<QueryPlan> {
    const begunAt = performance.now();
    const tried = await attempt(() => this.#try(source, operationName, options));
    const seconds = (performance.now() - begunAt) / 1_000;
    this.#onPlanned?.({ planner: this.name, outcome: outcomeOf(tried), seconds });
    if (tried.plan) return tried.plan;
    throw tried.error;
  }

  #try(
    source: string,
    operationName: string | undefined,
    { validate, signal, onSlow }: TryOptions,
  ): Promise<QueryPlan> {
    if (this.#isClosed) return Promise.reject(new PlannerGone('this supergraph is no longer in force'));
    const supergraph = this.open();
    return new Promise((resolve, reject) => {
      const request = { kind: 'plan', supergraph, source, operationName, validate } as const;
      this.#pool.plan({ request, limits: this.#limits, onSlow, resolve, reject }, signal);
    });
  }

  close(): void {
    this.#isClosed = true;
    if (this.#supergraph !== undefined) this.#pool.close(this.#supergraph);
    this.#supergraph = undefined;
  }
}
