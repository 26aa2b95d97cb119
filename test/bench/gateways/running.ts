/** The shop that runs: its departments in one process, and gateways over them, each in a process of its own. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeContracts } from '../../../gateway/supergraph/compose.ts';
import { GATEWAY_HEAP } from '../../../shared/launch/heap.ts';
import { progress } from '../progress.ts';
import type { Result } from '../run.ts';
import type { Script } from './bare.ts';
import { hiveRouter, startHiveRouter } from './hive-router.ts';
import { ask } from './load.ts';
import { start } from './processes.ts';
import type { Started } from './processes.ts';
import { DEPARTMENTS, QUESTIONS, contract } from './shop.ts';
import type { Question } from './shop.ts';

/**
 * Everything that is on by default. One caller with more than 60,000 requests a minute would be refused, so the limit
 * of its rate is higher.
 */
const ENVIRONMENT = { LOG_LEVEL: 'warn', RATE_PER_MINUTE: '100000000' };
export const OURS = 'ours';
export const OURS_HIVE = "ours, Hive's planner first";
export const STOCK = '@apollo/gateway';
export const HIVE_RUST = 'Hive Gateway, Rust planner';
export const HIVE_ROUTER = 'Hive Router, Rust';

const at = (file: string): string => join(import.meta.dirname, '..', file);

/** A gateway that runs: its name in the table, its address, its process. */
export interface Gateway {
  name: string;
  url: string;
  pid: number;
}

/** The departments of the shop, and every gateway over them. */
export class Shop {
  readonly #folder: string;
  readonly #running: Started<unknown>[] = [];
  readonly #gateways: Gateway[] = [];
  /** The stock gateway's response to each operation. */
  readonly #expected = new Map<string, string>();
  /** One of the departments, which are one process. */
  #departmentUrl = '';

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts the departments, and what the gateways need of them. */
  async #startDepartments(): Promise<{ file: string; addresses: Record<string, string> }> {
    const { ready: addresses } = await this.#start<Record<string, string>>('gateways/subgraphs.ts');
    this.#departmentUrl = addresses.accounts ?? '';
    return { file: this.#writeSupergraph(addresses), addresses };
  }

  /** Starts every gateway; notes say which are left out. */
  async startAll(result: Result): Promise<void> {
    const { file, addresses } = await this.#startDepartments();
    const ours = await this.#startOurs(OURS, file, { nodeOptions: GATEWAY_HEAP });
    await this.#startOurs('ours, heap as it comes', file);
    await this.#startOurs(OURS_HIVE, file, { nodeOptions: GATEWAY_HEAP, env: { QUERY_PLANNER: 'hive' } });
    const stock = await this.#startPeer(STOCK, 'gateways/stock.ts', [file]);
    await this.#startPeer('Hive Gateway, JS planner', 'gateways/hive.ts', [file]);
    await this.#startPeer(HIVE_RUST, 'gateways/hive.ts', [file, 'rust']);
    await this.#startPeer('mercurius', 'gateways/mercurius.ts', [file, JSON.stringify(addresses)]);
    await this.#startPeer('monolith, graphql-js', 'gateways/monolith.ts');
    await this.#startRouter(file, result);
    const script = await this.#record(ours, stock);
    await this.#startPeer('bare: the calls, a ready answer', 'gateways/bare.ts', [script]);
  }

  /** Starts ours with each planner, the stock gateway and Hive's; notes say which are left out. */
  async startSome(result: Result): Promise<readonly Gateway[]> {
    const { file } = await this.#startDepartments();
    await this.#startOurs(OURS, file, { nodeOptions: GATEWAY_HEAP });
    await this.#startOurs(OURS_HIVE, file, { nodeOptions: GATEWAY_HEAP, env: { QUERY_PLANNER: 'hive' } });
    await this.#startPeer(STOCK, 'gateways/stock.ts', [file]);
    await this.#startPeer(HIVE_RUST, 'gateways/hive.ts', [file, 'rust']);
    await this.#startRouter(file, result);
    return this.#gateways;
  }

  /** From now on each response of the departments takes so long more, in ms. */
  async slowDown(ms: number): Promise<void> {
    await fetch(new URL(`/delay?ms=${ms}`, this.#departmentUrl));
  }

  async #startRouter(supergraph: string, result: Result): Promise<void> {
    const found = await hiveRouter();
    if ('missing' in found) {
      result.notes?.push(`${HIVE_ROUTER} is left out: ${found.missing}`);
      return;
    }
    const started = await startHiveRouter(found.program, { supergraph, folder: this.#folder });
    this.#running.push(started);
    this.#add({ name: HIVE_ROUTER, url: started.ready, pid: started.pid });
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
    const response = await fetch(new URL('/calls', this.#departmentUrl));
    return (await response.json()) as Script[string]['calls'];
  }

  async #startOurs(
    name: string,
    supergraph: string,
    { nodeOptions = [], env = {} }: { nodeOptions?: string[]; env?: Record<string, string> } = {},
  ): Promise<Gateway> {
    progress(`starting ${name}`);
    const { ready, pid } = await this.#start<string>(
      '../../gateway/index.ts',
      ['--supergraph', supergraph, '--port', '0'],
      { nodeOptions, env: { ...ENVIRONMENT, ...env } },
    );
    return this.#add({ name, url: new URL('/graphql', ready).href, pid });
  }

  async #startPeer(name: string, module: string, args: string[] = []): Promise<Gateway> {
    progress(`starting ${name}`);
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
