/**
 * What does joining cost? The same operations, over the same departments, by our gateway and by its peers, in one run,
 * rounds interleaved: CPU time of the gateway's process for an operation, as the kernel counts it. Responses must be
 * equal before anything is counted.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeContracts } from '../../gateway/supergraph/compose.ts';
import { GATEWAY_HEAP } from '../../shared/launch/heap.ts';
import type { Script } from './gateways/bare.ts';
import { measureLifecycle } from './gateways/lifecycle.ts';
import { ask, load } from './gateways/load.ts';
import { cpuMs, rssMb, start } from './gateways/processes.ts';
import type { Started } from './gateways/processes.ts';
import { DEPARTMENTS, QUESTIONS, contract } from './gateways/shop.ts';
import type { Question } from './gateways/shop.ts';
import { installPeers } from './peers.ts';
import type { Result } from './run.ts';

/**
 * Everything that is on by default. One caller with more than 60,000 requests a minute would be refused, so the limit
 * of its rate is higher.
 */
const ENVIRONMENT = { LOG_LEVEL: 'warn', RATE_PER_MINUTE: '100000000' };
const OURS = 'ours';
const STOCK = '@apollo/gateway';
const HIVE_RUST = 'Hive Gateway, Rust planner';

const at = (file: string): string => join(import.meta.dirname, file);
/** The value below which a share of them lies. */
const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);

interface Sample {
  cpu: number;
  rate: number;
  p50: number;
  p99: number;
}

/** A gateway that runs: its name in the table, its address, its process. */
interface Gateway {
  name: string;
  url: string;
  pid: number;
}

export async function run({
  rounds = 7,
  enterprises = 100_000,
}: {
  rounds?: number;
  enterprises?: number;
}): Promise<Result> {
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'bench-gateways-'));
  const shop = new Shop(folder);
  const result: Result = { table: [], figures: {}, ratios: {}, notes: [] };
  try {
    await shop.start();
    for (const [name, operation] of Object.entries(QUESTIONS)) {
      const able = await shop.ableGateways(name, operation, result);
      report(name, await sample(able, operation, rounds), result);
    }
    await shop.stop();
    if (enterprises > 0) await measureLifecycle({ enterprises, rounds, folder, heap: GATEWAY_HEAP, result });
    return result;
  } finally {
    await shop.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The departments of the shop, and every gateway over them. */
class Shop {
  readonly #folder: string;
  readonly #running: Started<unknown>[] = [];
  readonly #gateways: Gateway[] = [];
  /** The stock gateway's response to each operation. */
  readonly #expected = new Map<string, string>();
  #callsUrl = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  async start(): Promise<void> {
    const { ready: addresses } = await this.#start<Record<string, string>>('gateways/subgraphs.ts');
    this.#callsUrl = new URL('/calls', addresses.accounts).href;
    const file = this.#writeSupergraph(addresses);
    const ours = await this.#startOurs(OURS, file, GATEWAY_HEAP);
    await this.#startOurs('ours, heap as it comes', file, []);
    const stock = await this.#startPeer(STOCK, 'gateways/stock.ts', [file]);
    await this.#startPeer('Hive Gateway, JS planner', 'gateways/hive.ts', [file]);
    await this.#startPeer(HIVE_RUST, 'gateways/hive.ts', [file, 'rust']);
    await this.#startPeer('mercurius', 'gateways/mercurius.ts', [file, JSON.stringify(addresses)]);
    await this.#startPeer('monolith, graphql-js', 'gateways/monolith.ts');
    const script = await this.#record(ours, stock);
    await this.#startPeer('bare: the calls, a ready answer', 'gateways/bare.ts', [script]);
  }

  async stop(): Promise<void> {
    await Promise.all(this.#running.splice(0).map(process => process.stop()));
  }

  /** The gateways that respond as the stock one does, with the calls that they make; notes say which do not. */
  async ableGateways(name: string, operation: Question, result: Result): Promise<Map<Gateway, number>> {
    const able = new Map<Gateway, number>();
    for (const gateway of this.#gateways) {
      try {
        const { calls, answer } = await this.#askWarm(gateway, operation);
        if (JSON.stringify(JSON.parse(answer)) === this.#expected.get(name)) able.set(gateway, calls.length);
        else result.notes?.push(`${name}: ${gateway.name} answers otherwise than the others, and is not counted`);
      } catch (error) {
        const reason = (error as Error).message.slice(0, 120);
        result.notes?.push(`${name}: ${gateway.name} does not answer (${reason}), and is not counted`);
      }
    }
    return able;
  }

  #writeSupergraph(addresses: Record<string, string>): string {
    const { supergraph, problems } = composeContracts(
      DEPARTMENTS.map(name => ({ name, url: addresses[name] ?? '', sdl: contract(name) })),
    );
    if (!supergraph) throw new Error(`the shop does not compose: ${JSON.stringify(problems)}`);
    const file = join(this.#folder, 'supergraph.graphql');
    writeFileSync(file, supergraph.sdl);
    return file;
  }

  /** Records the calls of our gateway, which the bare limit repeats, and the stock gateway's responses. */
  async #record(ours: Gateway, stock: Gateway): Promise<string> {
    const scripts: Script = {};
    for (const [name, operation] of Object.entries(QUESTIONS)) {
      scripts[operation.query] = await this.#askWarm(ours, operation);
      this.#expected.set(name, JSON.stringify(JSON.parse(await ask(stock.url, operation))));
    }
    const file = join(this.#folder, 'script.json');
    writeFileSync(file, JSON.stringify(scripts));
    return file;
  }

  /** The calls and the response of an operation that the gateway has executed before. */
  async #askWarm({ url }: Gateway, operation: Question): Promise<Script[string]> {
    await ask(url, operation);
    await this.#takeCalls();
    const answer = await ask(url, operation);
    return { calls: await this.#takeCalls(), answer };
  }

  /** The calls to the departments since the last time. */
  async #takeCalls(): Promise<Script[string]['calls']> {
    const response = await fetch(this.#callsUrl);
    return (await response.json()) as Script[string]['calls'];
  }

  async #startOurs(name: string, supergraph: string, nodeOptions: string[]): Promise<Gateway> {
    const { ready, pid } = await this.#start<string>(
      '../../gateway/index.ts',
      ['--supergraph', supergraph, '--port', '0'],
      { nodeOptions, env: ENVIRONMENT },
    );
    return this.#add({ name, url: new URL('/graphql', ready).href, pid });
  }

  async #startPeer(name: string, module: string, args: string[] = []): Promise<Gateway> {
    const { ready: url, pid } = await this.#start<string>(module, args);
    return this.#add({ name, url, pid });
  }

  #add(gateway: Gateway): Gateway {
    this.#gateways.push(gateway);
    return gateway;
  }

  async #start<Ready>(module: string, ...options: StartOptions): Promise<Started<Ready>> {
    const started = await start<Ready>(at(module), ...options);
    this.#running.push(started);
    return started;
  }
}

type StartOptions = Parameters<typeof start> extends [string, ...infer Options] ? Options : never;

/** A gateway's samples of one operation, and the calls to departments that it makes for it. */
interface Measured {
  gateway: Gateway;
  calls: number;
  samples: Sample[];
}

/** Loads the gateways in turns, so that each round measures all of them. */
async function sample(able: ReadonlyMap<Gateway, number>, operation: Question, rounds: number): Promise<Measured[]> {
  const measured = [...able].map(([gateway, calls]): Measured => ({ gateway, calls, samples: [] }));
  for (const { gateway } of measured) await load(gateway.url, operation, { ms: 1_500 });
  for (let round = 0; round < rounds; round += 1) {
    for (const { gateway, samples } of measured) {
      const before = cpuMs(gateway.pid);
      const { operations, times } = await load(gateway.url, operation, { ms: 1_000 });
      const cpu = (cpuMs(gateway.pid) - before) / operations;
      samples.push({ cpu, rate: operations, p50: median(times), p99: quantile(times, 0.99) });
    }
  }
  return measured;
}

/** Adds a row for each gateway, and the ratios of one operation. */
function report(name: string, measured: readonly Measured[], result: Result): void {
  const cpuOf = (gatewayName: string): number =>
    median(measured.find(({ gateway }) => gateway.name === gatewayName)?.samples.map(({ cpu }) => cpu) ?? []);
  for (const { gateway, calls, samples } of measured) {
    const figure = (which: keyof Sample): number => median(samples.map(one => one[which]));
    result.table.push({
      question: name,
      gateway: gateway.name,
      'CPU ms an operation': figure('cpu').toFixed(3),
      'stock / it': (cpuOf(STOCK) / figure('cpu')).toFixed(1),
      'operations a second': Math.round(figure('rate')),
      'p50 ms': figure('p50').toFixed(1),
      'p99 ms': figure('p99').toFixed(1),
      calls,
      MB: Math.round(rssMb(gateway.pid)),
    });
    result.figures[`${name}: ${gateway.name}, CPU ms`] = figure('cpu');
  }
  result.ratios[`${name}: stock to ours`] = cpuOf(STOCK) / cpuOf(OURS);
  const hive = cpuOf(HIVE_RUST);
  if (!Number.isNaN(hive)) result.ratios[`${name}: Hive with its Rust planner to ours`] = hive / cpuOf(OURS);
}
