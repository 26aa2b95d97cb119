/**
 * The failure suite: every department fails in every way, one after the other, while clients send queries; every single
 * response is judged (judge.ts). A fault is compared with the response to the same query before it, and with the times
 * of the same queries while all departments were well.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { eventually } from '../launching.ts';
import { FAULTS } from './faults.ts';
import { judge } from './judge.ts';
import type { HttpResult } from './judge.ts';
import { LIES } from './lies.ts';
import { measure } from './measure.ts';
import type { Operation, PhaseResult, Window } from './measure.ts';
import type { Caller, SoakPlatform } from './platform.ts';
import { ALONE, LIFECYCLE } from './slices.ts';
import type { SoakQuery } from './slices.ts';
import { Writers } from './writes.ts';
import type { WritesResult } from './writes.ts';

export type { PhaseResult } from './measure.ts';

/** A department and the fault that it suffers. */
export interface Phase {
  department: string;
  fault: string;
}

export interface SoakOptions {
  clients: number;
  /** Departments and faults, in their order. */
  phases: readonly Phase[];
  /** How long all is well before the first fault and between two, and how long a fault lasts, in ms. */
  calmMs: number;
  betweenMs: number;
  faultMs: number;
  /** A client's pause between two queries, on average. */
  pauseMs: number;
  /** Enterprises of each client. */
  enterprises: number;
  /** Writers of each department, each for an enterprise of its own. */
  writers: number;
  /** How long a department may take until it is back. */
  backMs: number;
}

export interface SoakResult {
  phases: PhaseResult[];
  operations: number;
  writes: Omit<WritesResult, 'violations'>;
  violations: string[];
  /** The gateway's memory in MB, twice a second. */
  rssMb: number[];
  /** How often each lie was sent. */
  lies: Record<string, number>;
}

/** By then all departments that have just started respond in time. */
const WHOLE_MS = 60_000;
/** By then a fault is seen, if it ever is: a response that drips is cancelled at its limit. */
const SEEN_MS = 10_000;
const MEMORY_MS = 500;

export async function soak(platform: SoakPlatform, options: SoakOptions): Promise<SoakResult> {
  const { clients, enterprises } = options;
  const callers = await Promise.all(
    Array.from({ length: clients }, (_, client) =>
      platform.caller(Array.from({ length: enterprises }, (_, n) => client * enterprises + n)),
    ),
  );
  const run = new SoakRun(platform, options, callers, await responsesBefore(callers));
  const creditCodes = platform.operating(options.writers * platform.departments.length, clients * enterprises);
  return run.run(await Writers.open(platform, creditCodes, options.writers, () => run.failing()));
}

const keyOf = ({ name }: SoakQuery, creditCode: string): string => `${name} ${creditCode}`;

class SoakRun {
  readonly #platform: SoakPlatform;
  readonly #options: SoakOptions;
  readonly #callers: readonly Caller[];
  /** The whole responses before any fault, by query and enterprise. */
  readonly #before: ReadonlyMap<string, string>;
  readonly #operations: Operation[] = [];
  readonly #windows: Window[] = [];
  readonly #violations: string[] = [];
  readonly #stopped = new AbortController();
  #hasBegun = false;

  constructor(
    platform: SoakPlatform,
    options: SoakOptions,
    callers: readonly Caller[],
    before: ReadonlyMap<string, string>,
  ) {
    this.#platform = platform;
    this.#options = options;
    this.#callers = callers;
    this.#before = before;
  }

  /** The departments that are not well at the moment: none is held to be well before the clients begin. */
  failing(): readonly string[] {
    if (!this.#hasBegun) return this.#platform.departments;
    const now = performance.now();
    return this.#windows.filter(({ until }) => until > now).map(({ department }) => department);
  }

  async run(writers: Writers): Promise<SoakResult> {
    // Each client sends lifecycle queries and, at the same time, queries that need one department alone, so that a
    // client that waits for the one still sends the other.
    const sending = this.#callers.flatMap((caller, index) => [
      this.#sendUntilStopped(caller, [LIFECYCLE], index),
      this.#sendUntilStopped(caller, ALONE, index),
    ]);
    this.#hasBegun = true;
    writers.begin(this.#stopped.signal);
    const { began } = await this.#platform.gateway();
    const rssMb: number[] = [];
    const sampling = setInterval(() => void this.#sampleMemory(rssMb), MEMORY_MS);
    const phases: PhaseResult[] = [];
    // Processes that have just started are slower: nothing is compared with their first moments.
    const warmFrom = performance.now() + this.#options.calmMs / 2;
    try {
      await sleep(this.#options.calmMs);
      for (const phase of this.#options.phases) {
        phases.push(await this.#runPhase(phase, warmFrom));
        await sleep(this.#options.betweenMs);
      }
      if ((await this.#platform.gateway()).began !== began)
        this.#violations.push("the gateway's process ended, and was started again");
    } finally {
      clearInterval(sampling);
      this.#stopped.abort();
      await Promise.all(sending);
    }
    const { violations, ...writes } = await writers.end();
    const lies = Object.fromEntries(Object.keys(LIES).map(lie => [lie, this.#platform.lieCount(lie)]));
    const operations = this.#operations.length;
    return { phases, operations, writes, violations: [...this.#violations, ...violations], rssMb, lies };
  }

  /** Lets a department suffer a fault and come back, and measures the time between. */
  async #runPhase({ department, fault }: Phase, warmFrom: number): Promise<PhaseResult> {
    const inflict = FAULTS[fault];
    if (!inflict) throw new Error(`there is no fault ${fault}`);
    const window: Window = { department, fault, from: performance.now(), until: Infinity };
    this.#windows.push(window);
    await inflict(this.#platform, department, {
      ms: this.#options.faultMs,
      seen: () => this.#untilSeen(window.from),
    });
    const healed = performance.now();
    if (!(await this.#comesBack(department))) {
      this.#violations.push(`${department} is not back ${this.#options.backMs} ms after it was ${fault}`);
    }
    window.until = performance.now();
    const warm = this.#operations.filter(({ begun }) => begun >= warmFrom);
    return measure(warm, this.#windows, window, window.until - healed);
  }

  async #untilSeen(from: number): Promise<void> {
    const seen = (): boolean => this.#operations.some(({ begun, isMissing }) => isMissing && begun >= from);
    await eventually(() => 'the fault is seen', SEEN_MS, seen).catch(() => {});
  }

  /**
   * Sends queries until all is there again, twice: the first response may have been requested before the department's
   * circuit opened (gateway/transport/guard.ts).
   */
  async #comesBack(department: string): Promise<boolean> {
    const [caller] = this.#callers;
    const [creditCode] = caller?.creditCodes ?? [];
    if (!caller || creditCode === undefined) throw new Error('there are no clients');
    const queries = [LIFECYCLE, ...ALONE.filter(({ departments }) => departments[0] === department)];
    let whole = 0;
    for (const end = performance.now() + this.#options.backMs; performance.now() < end; await sleep(25)) {
      const operations = await Promise.all(queries.map(query => this.#send(caller, query, creditCode)));
      const isWhole = operations.every(({ isMissing, violations }) => !isMissing && violations.length === 0);
      whole = isWhole ? whole + 1 : 0;
      if (whole === 2) return true;
    }
    return false;
  }

  async #sendUntilStopped(caller: Caller, queries: readonly SoakQuery[], first: number): Promise<void> {
    const { signal } = this.#stopped;
    // Not all begin at one moment: clients do not know of each other.
    await sleep(this.#options.pauseMs * Math.random(), undefined, { signal }).catch(() => {});
    for (let n = first; !signal.aborted; n += 1) {
      const query = queries[n % queries.length];
      const creditCode = caller.creditCodes[n % caller.creditCodes.length];
      if (query && creditCode !== undefined) await this.#send(caller, query, creditCode);
      await sleep(this.#options.pauseMs * (0.5 + Math.random()), undefined, { signal }).catch(() => {});
    }
  }

  async #send(caller: Caller, query: SoakQuery, creditCode: string): Promise<Operation> {
    const begun = performance.now();
    const result = await caller
      .send(query, creditCode)
      .catch((error: Error): HttpResult => ({ status: 0, text: error.message }));
    const failing = this.#windows.filter(({ until }) => until > begun).map(({ department }) => department);
    const before = this.#before.get(keyOf(query, creditCode)) ?? '{}';
    const operation = { query, begun, ms: performance.now() - begun, ...judge(query, before, result, failing) };
    this.#operations.push(operation);
    for (const violation of operation.violations)
      this.#violations.push(`${query.name} while ${failing.join(' and ') || 'no department'} failed: ${violation}`);
    return operation;
  }

  async #sampleMemory(rssMb: number[]): Promise<void> {
    try {
      rssMb.push((await this.#platform.gateway()).rssMb);
    } catch {
      // A gateway that does not answer is found by the queries.
    }
  }
}

/**
 * Every client's responses while all is well, by query and enterprise: the first that is whole, since a process that
 * has just started may take longer than the limit.
 */
async function responsesBefore(callers: readonly Caller[]): Promise<Map<string, string>> {
  const responses = new Map<string, string>();
  for (const query of [LIFECYCLE, ...ALONE]) {
    await Promise.all(
      callers.map(async caller => {
        for (const creditCode of caller.creditCodes) {
          responses.set(keyOf(query, creditCode), await wholeResponse(caller, query, creditCode));
        }
      }),
    );
  }
  return responses;
}

function wholeResponse(caller: Caller, query: SoakQuery, creditCode: string): Promise<string> {
  let last: HttpResult | undefined;
  return eventually(
    () => `${query.name} is answered before any fault: HTTP ${last?.status} ${last?.text.slice(0, 500)}`,
    WHOLE_MS,
    async () => {
      last = await caller.send(query, creditCode);
      return last.status === 200 && !last.text.includes('"errors"') && last.text;
    },
  );
}
