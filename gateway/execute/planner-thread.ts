/** One thread that plans, one operation at a time: what it does, and how long it has been doing it, are known here. */
import { Worker } from 'node:worker_threads';
import type { QueryPlan } from '@apollo/query-planner';

/** The texts of a supergraph. */
export interface SupergraphTexts {
  sdl: string;
  /** The schema that clients see. Default: none, and operations that are to be validated fail in Hive's planner. */
  api?: string | undefined;
  /** Labels of overrides that hold for all operations: the new department is asked. Default: none holds. */
  labels?: readonly string[] | undefined;
}

/** A message to the thread. */
export type PlannerRequest =
  | ({ kind: 'open'; supergraph: number } & SupergraphTexts)
  | { kind: 'close'; supergraph: number }
  | {
      kind: 'plan';
      supergraph: number;
      source: string;
      operationName: string | undefined;
      /** The text that must be valid; undefined where it is known to be. */
      validate: string | undefined;
    };

export type PlanRequest = PlannerRequest & { kind: 'plan' };

/** What the thread sends for `plan`: that it begins, once the supergraph is built, then the outcome. */
export type PlannerResponse = PlanBegun | PlannerSuccess | PlannerFailure;

export interface PlanBegun {
  kind: 'begun';
  /** The CPU time that the thread has used so far, in ms. */
  usedMs: number;
}

export interface PlannerSuccess {
  kind: 'planned';
  plan: QueryPlan;
}

export interface PlannerFailure {
  kind: 'failed';
  message: string;
  extensions: Record<string, unknown>;
  /** Whether the operation is not valid, rather than one that this planner cannot plan. */
  isInvalid: boolean;
}

/** CPU time of one plan, in ms, from when its planner begins: neither a start nor other work on the machine counts. */
export interface PlanLimits {
  /** Once it has taken so long, it is told to be slow. */
  patienceMs: number;
  /** It may take so long at most. */
  limitMs: number;
}

/** A thread or a process that plans, one operation at a time. */
export interface PlannerHost {
  /** Since when it plans, in ms of `performance.now()`; undefined where it is idle. */
  readonly busySince: number | undefined;
  /** Builds a supergraph ahead, which takes longer than most plans; once. */
  open(supergraph: number, texts: SupergraphTexts): void;
  /**
   * Plans an operation. It must be idle.
   * @param texts those of the request's supergraph
   */
  plan(request: PlanRequest, texts: SupergraphTexts, limits: PlanLimits): void;
  /** Forgets a supergraph. */
  close(supergraph: number): void;
  /** Ends it, whatever it does. */
  end(): void;
}

export interface HostOptions {
  /** The outcome of what it was given. It is idle again, and may be given more at once. */
  onDone(host: PlannerHost, outcome: PlannerSuccess | PlannerFailure): void;
  /** What it was given has taken it longer than its patience. */
  onSlow(host: PlannerHost): void;
  /** It has ended: it took too long for what it was given, or by a fault of its own. */
  onEnded(host: PlannerHost, reason: string, tookTooLong: boolean): void;
  /** Its planner cannot be loaded here. */
  onUnavailable(reason: string): void;
}

export const usedMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1_000;

export class PlannerThread implements PlannerHost {
  readonly #options: HostOptions;
  readonly #worker = new Worker(new URL('./planner-worker.ts', import.meta.url), {
    // Options of this process, such as how it reads its own program, would stop the thread.
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: 32 },
  });
  readonly #opened = new Set<number>();
  #busySince: number | undefined;
  #limits: PlanLimits = { patienceMs: 0, limitMs: 0 };
  #limit: NodeJS.Timeout | undefined;
  #isEnded = false;

  constructor(options: HostOptions) {
    this.#options = options;
    this.#worker.unref();
    this.#worker.on('message', (response: PlannerResponse) => this.#take(response));
    this.#worker.on('error', error => this.#ended(error.message, false));
    this.#worker.on('exit', code => this.#ended(`code ${code}`, false));
  }

  get busySince(): number | undefined {
    return this.#busySince;
  }

  /** What clients see is not sent: Apollo's planner knows it from the supergraph, and it is most of the texts. */
  open(supergraph: number, { sdl, labels }: SupergraphTexts): void {
    if (this.#opened.has(supergraph)) return;
    this.#opened.add(supergraph);
    this.#post({ kind: 'open', supergraph, sdl, labels });
  }

  /** Past its limit the thread is ended, as nothing else can stop it. */
  plan(request: PlanRequest, texts: SupergraphTexts, limits: PlanLimits): void {
    this.open(request.supergraph, texts);
    this.#busySince = performance.now();
    this.#limits = limits;
    this.#worker.ref();
    this.#post(request);
  }

  close(supergraph: number): void {
    if (this.#opened.delete(supergraph)) this.#post({ kind: 'close', supergraph });
  }

  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#limit);
    void this.#worker.terminate();
  }

  #post(request: PlannerRequest): void {
    this.#worker.postMessage(request);
  }

  #take(response: PlannerResponse): void {
    if (this.#isEnded) return;
    if (response.kind === 'begun') {
      this.#begun(response.usedMs);
      return;
    }
    clearTimeout(this.#limit);
    this.#limit = undefined;
    this.#busySince = undefined;
    this.#worker.unref();
    this.#options.onDone(this, response);
  }

  #begun(usedMs: number): void {
    const { patienceMs, limitMs } = this.#limits;
    this.#watch(usedMs + patienceMs, patienceMs, () => {
      this.#watch(usedMs + limitMs, limitMs - patienceMs, () => this.#ended('it took too long', true));
      this.#options.onSlow(this);
    });
  }

  /** Calls `over` once the thread has used so much CPU time, in all; that takes `inMs` from now on at least. */
  #watch(usableMs: number, inMs: number, over: () => void): void {
    const limit = setTimeout(async () => {
      const leftMs = usableMs - (await this.#usedMs());
      // What it was at may be done meanwhile.
      if (this.#limit !== limit) return;
      if (leftMs > 0) this.#watch(usableMs, leftMs, over);
      else over();
    }, inMs);
    this.#limit = limit;
  }

  async #usedMs(): Promise<number> {
    try {
      return usedMs(await this.#worker.cpuUsage());
    } catch {
      // It ends; its own event says so.
      return 0;
    }
  }

  #ended(reason: string, tookTooLong: boolean): void {
    if (this.#isEnded) return;
    this.end();
    this.#options.onEnded(this, reason, tookTooLong);
  }
}
