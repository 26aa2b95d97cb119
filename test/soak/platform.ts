/**
 * The whole platform as processes, as `npm start` runs it, with something before each department that can fail in its
 * place.
 */
import { randomUUID } from 'node:crypto';
import { Pool } from 'undici';
import { GATEWAY_AUDIENCE, PUBLIC, createSigner } from '../../shared/identity/principal.ts';
import { readConfig } from '../../shared/process/config.ts';
import { freePort } from '../../shared/process/free-port.ts';
import { listDepartments } from '../../shared/department.ts';
import { keptKeys, keptToday } from '../../shared/launch/kept.ts';
import { choosePorts } from '../../shared/launch/ports.ts';
import { runPlatform } from '../../shared/launch/run.ts';
import { onStopSignals } from '../../shared/launch/signals.ts';
import { lifeOf } from '../../shared/sample/life.ts';
import { eventually, makeDataDir } from '../launching.ts';
import { openFront } from './front.ts';
import type { Front } from './front.ts';
import type { Answered } from './judge.ts';
import type { Question } from './slices.ts';

export interface SoakPlatform {
  departments: readonly string[];
  fronts: Readonly<Record<string, Front>>;
  /** The department's process of this moment. */
  pidOf(department: string): number;
  /** Somebody who acts for these enterprises; `index` is that of a sample life. */
  caller(indices: readonly number[]): Promise<Caller>;
  /** The gateway's memory in MB, and when its process began, in seconds since the epoch. */
  gateway(): Promise<{ rssMb: number; began: number }>;
  /** What the parts have said, for whoever looks for the reason of a failure. */
  said(): string;
  close(): Promise<void>;
}

export interface Caller {
  creditCodes: readonly string[];
  ask(question: Question, creditCode: string): Promise<Answered>;
}

/**
 * Starts the platform in a folder of its own, with so many sample enterprises. Settings come from the environment. A
 * signal stops it, then the process.
 */
export async function startPlatform(enterprises: number, slowMs: number): Promise<SoakPlatform> {
  const dataDir = makeDataDir();
  const config = readConfig({ DATA_DIR: dataDir.path, GATEWAY_PORT: String(await freePort()) });
  const departments = listDepartments();
  const ports = await choosePorts(config, departments, departments);
  const fronts: Record<string, Front> = {};
  for (const name of departments) fronts[name] = await openFront({ target: ports.departments[name]!, slowMs });
  const keys = keptKeys(config);
  const today = keptToday(config);
  const lines: string[] = [];
  const say = (name: string, line: string): void => void lines.push(`${name} | ${line}`);
  const platform = {
    config,
    keys,
    ports,
    enterprises,
    today,
    alone: false,
    fronts: Object.fromEntries(departments.map(name => [name, fronts[name]!.port])),
  };
  const running = runPlatform(platform, departments, { line: say, say }, () => {});
  const pool = new Pool(`http://127.0.0.1:${ports.gateway}`, { connections: 256, headersTimeout: 60_000 });
  const close = async (): Promise<void> => {
    await pool.destroy();
    await running.stop();
    for (const front of Object.values(fronts)) await front.close();
    dataDir.remove();
  };
  onStopSignals(close, () => {
    running.kill();
    dataDir.remove();
  });
  const get = async (path: string): Promise<string> => (await pool.request({ path, method: 'GET' })).body.text();
  const said = (): string => lines.join('\n');
  try {
    await running.ready;
    await eventually(said, 30_000, async () =>
      (JSON.parse(await get('/health/ready')) as { departments: { status: string }[] }).departments.every(
        ({ status }) => status === 'up',
      ),
    );
  } catch (error) {
    await close();
    throw error;
  }
  const sign = await createSigner(keys.privateKey);
  return {
    departments,
    fronts,
    pidOf: department => running.addresses.departments[department]!.pid,
    caller: async indices => {
      const creditCodes = indices.map(index => lifeOf(index, today).creditCode);
      const authorization = `Bearer ${await sign({ ...PUBLIC, role: 'enterprise', subject: randomUUID(), creditCodes }, GATEWAY_AUDIENCE, 3_600)}`;
      const headers = { 'content-type': 'application/json', accept: 'application/json', authorization };
      return {
        creditCodes,
        ask: async ({ query }, creditCode) => {
          const variables = query.includes('$creditCode') ? { creditCode } : {};
          const { statusCode, body } = await pool.request({
            path: '/graphql',
            method: 'POST',
            headers,
            body: JSON.stringify({ query, variables }),
          });
          return { status: statusCode, text: await body.text() };
        },
      };
    },
    gateway: async () => {
      const metrics = await get('/metrics');
      const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)![1]);
      return { rssMb: value('process_resident_memory_bytes') / 1e6, began: value('process_start_time_seconds') };
    },
    said,
    close,
  };
}
