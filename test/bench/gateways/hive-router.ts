/**
 * The fastest router in Rust, where it is there: `HIVE_ROUTER` names its program; else cargo, where that is there,
 * builds it once into `.data/bench-hive-router`, which takes some ten minutes.
 */
import { execFile, spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../../shared/process/config.ts';
import { freePort } from '../../../shared/process/free-port.ts';
import { progress } from '../progress.ts';
import type { Started } from './processes.ts';

const FOLDER = join(ROOT, '.data', 'bench-hive-router');
/** The last version that the Rust of this year's spring builds; later ones require 1.97. */
const VERSION = '0.2.19';
/** The names under which it was released. */
const PROGRAMS = ['hive_router', 'hive-router'];

const built = (): string | undefined => PROGRAMS.map(name => join(FOLDER, 'bin', name)).find(existsSync);

/** Its program, or why there is none. */
export async function hiveRouter(): Promise<{ program: string } | { missing: string }> {
  const named = process.env.HIVE_ROUTER ?? built();
  if (named !== undefined) return existsSync(named) ? { program: named } : { missing: `${named} is not there` };
  progress('building Hive Router with cargo, once');
  try {
    // With GraphiQL, its build needs no packages of npm for a page of its own.
    const how = ['--locked', '--features', 'graphiql', '--root', FOLDER];
    await promisify(execFile)('cargo', ['install', `hive-router@${VERSION}`, ...how], { maxBuffer: 50_000_000 });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return { missing: code === 'ENOENT' ? 'there is no cargo' : (message.trim().split('\n').at(-1) ?? message) };
  }
  const program = built();
  return program === undefined ? { missing: 'its crate builds no program' } : { program };
}

export interface RouterOptions {
  supergraph: string;
  /** For its configuration. */
  folder: string;
}

/** Starts it, and waits until it answers. */
export async function startHiveRouter(
  program: string,
  { supergraph, folder }: RouterOptions,
): Promise<Started<string>> {
  const port = await freePort();
  const file = join(folder, 'router.config.yaml');
  const configuration = {
    supergraph: { source: 'file', path: supergraph },
    http: { host: '127.0.0.1', port },
    log: { level: 'error' },
    headers: { all: { request: [{ propagate: { named: 'authorization' } }] } },
  };
  // JSON is YAML.
  writeFileSync(file, JSON.stringify(configuration));
  const child = spawn(program, [], {
    env: { PATH: process.env.PATH, ROUTER_CONFIG_FILE_PATH: file },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const ready = `http://127.0.0.1:${port}/graphql`;
  while (!(await answers(ready))) {
    if (child.exitCode !== null || child.pid === undefined) throw new Error(`${program} ended at its start`);
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  const stop = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };
  return { ready, pid: child.pid ?? 0, stop };
}

async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{ __typename }"}',
  }).catch(() => undefined);
  return response?.ok ?? false;
}
