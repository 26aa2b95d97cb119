/** The whole platform as processes, as `npm start` runs it, with a proxy before each department that can fail. */
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner } from '../../shared/identity/principal.ts';
import type { Principal, Signer } from '../../shared/identity/principal.ts';
import { readConfig } from '../../shared/process/config.ts';
import { freePort } from '../../shared/process/free-port.ts';
import { listDepartments } from '../../shared/departments.ts';
import { keptKeys, keptToday } from '../../shared/launch/kept.ts';
import type { Platform } from '../../shared/launch/platform.ts';
import { choosePorts } from '../../shared/launch/ports.ts';
import { runPlatform } from '../../shared/launch/run.ts';
import type { RunningPlatform } from '../../shared/launch/run.ts';
import { onStopSignals } from '../../shared/launch/signals.ts';
import { lifeOf } from '../../shared/sample/life.ts';
import { eventually, makeDataDir } from '../launching.ts';
import type { HttpResult } from './judge.ts';
import { openProxy } from './proxy.ts';
import type { FaultyProxy } from './proxy.ts';
import type { SoakQuery } from './slices.ts';

/** Sends an operation as one caller. */
export type Sender = (query: string, variables: Record<string, unknown>) => Promise<HttpResult>;

/** A client that acts for some enterprises. */
export interface Caller {
  creditCodes: readonly string[];
  send(query: SoakQuery, creditCode: string): Promise<HttpResult>;
}

/**
 * Starts the platform in a folder of its own, with so many sample enterprises. A signal stops it, then the process.
 * @param slowMs how late a slow response of a department comes
 */
export async function startPlatform(enterprises: number, slowMs: number): Promise<SoakPlatform> {
  const dataDir = makeDataDir();
  const config = readConfig({ DATA_DIR: dataDir.path, GATEWAY_PORT: String(await freePort()) });
  const departments = listDepartments();
  const ports = await choosePorts(config, departments, departments);
  const proxies = new Map<string, FaultyProxy>();
  for (const [name, target] of Object.entries(ports.departments)) {
    proxies.set(name, await openProxy({ target, slowMs }));
  }
  const platform: Platform = {
    config,
    keys: keptKeys(config),
    ports,
    fronts: Object.fromEntries([...proxies].map(([name, { port }]) => [name, port])),
    enterprises,
    today: keptToday(config),
    alone: false,
  };
  const sign = await createSigner(platform.keys.privateKey);
  const soak = new SoakPlatform({ platform, departments, proxies, sign, removeData: dataDir.remove });
  await soak.untilReady();
  return soak;
}

interface SoakPlatformParts {
  platform: Platform;
  departments: readonly string[];
  proxies: ReadonlyMap<string, FaultyProxy>;
  sign: Signer;
  removeData(): void;
}

export class SoakPlatform {
  readonly departments: readonly string[];
  readonly #parts: SoakPlatformParts;
  readonly #running: RunningPlatform;
  readonly #pool: Pool;
  readonly #lines: string[] = [];

  constructor(parts: SoakPlatformParts) {
    this.departments = parts.departments;
    this.#parts = parts;
    const line = (name: string, text: string): void => void this.#lines.push(`${name} | ${text}`);
    this.#running = runPlatform(parts.platform, parts.departments, { line, say: line }, () => {});
    const origin = `http://127.0.0.1:${parts.platform.ports.gateway}`;
    this.#pool = new Pool(origin, { connections: 256, headersTimeout: 60_000 });
    onStopSignals(
      () => this.close(),
      () => {
        this.#running.kill();
        parts.removeData();
      },
    );
  }

  /** Waits until the gateway has every department; closes the platform where that fails. */
  async untilReady(): Promise<void> {
    try {
      await this.#running.ready;
      await eventually(
        () => this.output(),
        30_000,
        async () => {
          const { departments } = JSON.parse(await this.#get('/health/ready')) as { departments: { status: string }[] };
          return departments.every(({ status }) => status === 'up');
        },
      );
      await this.#untilLivesAreKept();
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  /** Waits until lifecycle has heard all that departments told: what a life holds would change with each event. */
  async #untilLivesAreKept(): Promise<void> {
    const [creditCode] = this.operating(1, 0);
    const send = await this.sender({ role: 'auditor', subject: 'auditor' });
    const query = `query ($creditCode: CreditCode!) {
      enterprise(creditCode: $creditCode) { lifecycle { dataAsOf { status } } } }`;
    const isFollowed = ({ status }: { status: string }): boolean => status === 'FOLLOWED';
    await eventually(
      () => this.output(),
      60_000,
      async () => {
        const { data } = JSON.parse((await send(query, { creditCode })).text) as KeptLife;
        const sources = data?.enterprise?.lifecycle?.dataAsOf ?? [];
        return sources.length >= this.departments.length - 1 && sources.every(isFollowed);
      },
    );
  }

  proxyOf(department: string): FaultyProxy {
    return required(this.#parts.proxies.get(department), department);
  }

  /** How often each lie was sent, by all departments together. */
  lieCount(lie: string): number {
    return [...this.#parts.proxies.values()].reduce((sum, { lieCounts }) => sum + (lieCounts.get(lie) ?? 0), 0);
  }

  /** The department's current process. */
  pidOf(department: string): number {
    return required(this.#running.addresses.departments[department], department).pid;
  }

  /** A caller who acts for the enterprises of these lives of the sample. */
  async caller(indices: readonly number[]): Promise<Caller> {
    const { platform } = this.#parts;
    const creditCodes = indices.map(index => lifeOf(index, platform.today).creditCode);
    const send = await this.sender({ role: 'enterprise', subject: randomUUID(), creditCodes });
    return {
      creditCodes,
      send: ({ query }, creditCode) => send(query, query.includes('$creditCode') ? { creditCode } : {}),
    };
  }

  /** Enterprises of the sample that do business, beyond those of the first lives. */
  operating(count: number, after: number): string[] {
    const { today } = this.#parts.platform;
    const creditCodes: string[] = [];
    for (let index = after; creditCodes.length < count; index += 1) {
      const { creditCode, stage, endedOn } = lifeOf(index, today);
      if (endedOn === null && stage === 'OPERATING') creditCodes.push(creditCode);
    }
    return creditCodes;
  }

  /** What sends operations as a caller. */
  async sender(as: Partial<Principal>): Promise<Sender> {
    const token = await this.#parts.sign({ ...PUBLIC, ...as }, GATEWAY_AUDIENCE, 3_600);
    return (query, variables) => this.#send({ query, variables }, `Bearer ${token}`);
  }

  /** The gateway's memory in MB, and when its process began, in seconds since the epoch. */
  async gateway(): Promise<{ rssMb: number; began: number }> {
    const metrics = await this.#get('/metrics');
    const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
    return { rssMb: value('process_resident_memory_bytes') / 1e6, began: value('process_start_time_seconds') };
  }

  /** The output of all parts, to find the reason of a failure. */
  output(): string {
    return this.#lines.join('\n');
  }

  async close(): Promise<void> {
    await this.#pool.destroy();
    await this.#running.stop();
    for (const proxy of this.#parts.proxies.values()) proxy.close();
    this.#parts.removeData();
  }

  async #send(body: { query: string; variables: Record<string, unknown> }, authorization: string): Promise<HttpResult> {
    const response = await this.#pool.request({
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization },
      body: JSON.stringify(body),
    });
    return { status: response.statusCode, text: await response.body.text() };
  }

  async #get(path: string): Promise<string> {
    const { body } = await this.#pool.request({ path, method: 'GET' });
    return body.text();
  }
}

interface KeptLife {
  data?: { enterprise: { lifecycle: { dataAsOf: { status: string }[] } | null } | null } | null;
}

function required<Value>(value: Value | undefined, department: string): Value {
  if (value === undefined) throw new Error(`there is no department ${department}`);
  return value;
}
