/** The supergraph that is composed here from the departments' contracts, and again whenever one of them changes. */
import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { PUBLIC } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import type { Logger } from '#shared/process/log.ts';
import type { Transport } from '../transport/transport.ts';
import type { Problem } from './compose.ts';
import type { Contract } from './contracts.ts';
import { openComposer } from './composer.ts';
import type { Composed, Composer } from './composer.ts';
import { Contracts } from './contracts.ts';
import { DepartmentStates } from './department-states.ts';
import type { Department } from './departments.ts';
import { ownContracts } from './own-contract.ts';
import type { Supergraph } from './read.ts';
import type { ContractProblem, DepartmentState, SupergraphSource } from './source.ts';

/** Departments tend to start and change together: one composition serves all that change within this time. */
const COMPOSE_AFTER_MS = 50;

export interface ComposedOptions {
  departments: readonly Department[];
  transport: Transport;
  config: Config;
  log: Logger;
  /** Composes. Default: a thread of its own. It is closed with the source. */
  composer?: Composer | undefined;
}

/**
 * Composes the departments' contracts: at once from their files, so that the gateway can start while a department is
 * down, then from what each subgraph reports. Subgraphs are polled every `SUBGRAPH_POLL_MS`.
 */
export function composedSupergraph(options: ComposedOptions): SupergraphSource {
  return new ComposedSupergraph(options);
}

class ComposedSupergraph implements SupergraphSource {
  readonly #options: ComposedOptions;
  readonly #contracts: Contracts;
  readonly #states: DepartmentStates;
  readonly #stopping = new AbortController();
  readonly #polling: Promise<void>[];
  readonly #composer: Composer;
  /** The contracts in force, and their supergraph. */
  #inForce: readonly Contract[] = [];
  #fingerprint: string | null = null;
  #supergraph: Supergraph | null = null;
  #problems: ContractProblem[] = [];
  #listener: ((supergraph: Supergraph) => void) | undefined;
  #scheduled: NodeJS.Timeout | undefined;
  /** The composition that is running. */
  #composing: Promise<void> | undefined;

  constructor(options: ComposedOptions) {
    const { departments, log, composer = openComposer() } = options;
    this.#composer = composer;
    this.#options = options;
    this.#contracts = new Contracts(departments, sdl => composer.canonical(sdl));
    this.#states = new DepartmentStates(
      departments.map(({ name }) => name),
      log,
    );
    this.#schedule(0);
    this.#polling = departments.map(department => this.#poll(department));
  }

  subscribe(listener: (supergraph: Supergraph) => void): void {
    this.#listener = listener;
    if (this.#supergraph) listener(this.#supergraph);
  }

  departments(): DepartmentState[] {
    return this.#states.all();
  }

  problems(): ContractProblem[] {
    return this.#problems;
  }

  async stop(): Promise<void> {
    this.#stopping.abort();
    await Promise.all([this.#composer.close(), ...this.#polling]);
    await this.#composing;
    clearTimeout(this.#scheduled);
  }

  /** Composes after this time, unless that is to happen anyway. What changes during a composition is composed next. */
  #schedule(afterMs: number): void {
    this.#scheduled ??= setTimeout(() => {
      const earlier = this.#composing;
      this.#composing = this.#composeAfter(earlier);
    }, afterMs);
  }

  async #composeAfter(earlier: Promise<void> | undefined): Promise<void> {
    await earlier;
    this.#scheduled = undefined;
    if (this.#stopping.signal.aborted) return;
    try {
      const newest = this.#newestContracts();
      await nextTurn();
      this.#take(await this.#composer.compose(newest, this.#inForce));
    } catch (error) {
      if (this.#stopping.signal.aborted) return;
      this.#options.log.error({ err: error }, 'the contracts were not composed: the last supergraph stays in force');
      this.#schedule(this.#options.config.SUBGRAPH_POLL_MS);
    }
  }

  #take({ contracts, problems, supergraph, fingerprint }: Composed): void {
    const before = this.#fingerprint;
    this.#inForce = contracts;
    this.#fingerprint = fingerprint;
    this.#problems = problems.map(problem => this.#problemOf(problem));
    if (!supergraph || fingerprint === before) return;
    this.#supergraph = supergraph;
    this.#listener?.(supergraph);
  }

  /** The contracts of the departments and of the gateway's own subgraph, in order of name. */
  #newestContracts(): Contract[] {
    const contracts: Contract[] = [];
    const labels = [...this.#options.config.OVERRIDE_LABELS.keys()];
    for (const { name, url } of this.#options.departments) {
      const sdl = this.#contracts.sdlOf(name);
      if (sdl !== undefined) contracts.push({ name, url, sdl, labels });
    }
    return [...contracts, ...ownContracts(contracts)].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** A problem that is there already keeps its date and is not logged again. */
  #problemOf(problem: Problem): ContractProblem {
    const earlier = this.#problems.find(
      ({ department, message }) => department === problem.department && message === problem.message,
    );
    if (earlier) return earlier;
    this.#options.log.error(
      problem,
      'a contract does not compose: the department keeps its last one that did, or is left out',
    );
    return { ...problem, since: new Date().toISOString() };
  }

  async #poll(department: Department): Promise<void> {
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      await this.#look(department);
      await sleep(this.#options.config.SUBGRAPH_POLL_MS, undefined, { signal }).catch(() => {});
    }
  }

  async #look(department: Department): Promise<void> {
    const { name } = department;
    try {
      const sdl = await this.#fetchSdl(department);
      if (!this.#stopping.signal.aborted) this.#states.up(name);
      if (await this.#contracts.report(name, sdl)) this.#schedule(COMPOSE_AFTER_MS);
    } catch (error) {
      if (!this.#stopping.signal.aborted) this.#states.down(name, (error as Error).message);
    }
  }

  async #fetchSdl({ name, url }: Department): Promise<string> {
    const request = { query: '{ _service { sdl } }' };
    const context = { principal: PUBLIC, requestId: `schema-of-${name}` };
    const { data } = await this.#options.transport.request(name, url, request, context);
    const sdl = (data?._service as { sdl?: unknown } | null | undefined)?.sdl;
    if (typeof sdl !== 'string') throw new Error('it does not report its schema ({ _service { sdl } })');
    return sdl;
  }
}
