/** A platform of processes for benchmarks, with so many sample enterprises; its data is kept between runs. */
import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../shared/process/config.ts';
import { freePort } from '../../shared/process/free-port.ts';
import { keptSecret } from '../../shared/launch/postgres/secrets.ts';
import type { ReadyState } from '../../shared/launch/ready.ts';

export interface Platform {
  enterprises: number;
  dataDir: string;
  /** Of the gateway's `/graphql`. */
  url: string;
  departments: ReadyState['departments'];
  today: string;
  process: ChildProcess;
}

/** Loads what is missing and starts the platform. */
export async function startPlatform(enterprises: number): Promise<Platform> {
  const dataDir = join(ROOT, '.data', `bench-${enterprises}`);
  mkdirSync(dataDir, { recursive: true });
  const environment = {
    ...process.env,
    DATA_DIR: dataDir,
    GATEWAY_PORT: String(await freePort()),
    SAMPLE_ENTERPRISES: '0',
    LOG_LEVEL: 'warn',
  };
  const began = Date.now();
  console.log(`loading ${enterprises.toLocaleString('en')} enterprises where missing …`);
  await promisify(execFile)(process.execPath, ['shared/launch/sample.ts', '--enterprises', String(enterprises)], {
    cwd: ROOT,
    env: environment,
    maxBuffer: 50_000_000,
  });
  console.log(`there after ${((Date.now() - began) / 1_000).toFixed(0)} s`);
  const readyFile = join(dataDir, 'ready.json');
  rmSync(readyFile, { force: true });
  const child = spawn(process.execPath, ['shared/launch/start.ts', '--ready-file', readyFile], {
    cwd: ROOT,
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  // A benchmark that fails leaves no platform behind.
  process.once('exit', () => child.kill('SIGTERM'));
  while (!existsSync(readyFile)) {
    if (child.exitCode !== null) throw new Error(`the platform with ${enterprises} enterprises ended at its start`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const { gateway, departments } = JSON.parse(readFileSync(readyFile, 'utf8')) as ReadyState;
  const today = readFileSync(join(dataDir, 'secrets/sample-today'), 'utf8').trim();
  return { enterprises, dataDir, url: new URL('/graphql', gateway!).href, departments, today, process: child };
}

/** The address of a department's database, as its owner. */
export function databaseUrlOf({ dataDir }: Pick<Platform, 'dataDir'>, department: string): string {
  const port = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[3];
  const name = department.replaceAll('-', '_');
  return `postgres://${name}:${keptSecret(dataDir, `role-${department}`)}@127.0.0.1:${port}/${name}`;
}

/** Ends a platform, and waits until it has. */
export async function stopPlatform({ process: child }: Platform): Promise<void> {
  const ended = new Promise(resolve => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}
