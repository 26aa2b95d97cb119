/** Runs the repository's commands as an operator does, in a DATA_DIR of the test's own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment, ROOT } from '../shared/process/config.ts';
import type { ReadyState } from '../shared/launch/ready.ts';
import { removeBehind } from '../shared/testing/remove.ts';

/** A command that runs, or has run. */
export interface Command {
  pid: number;
  /** Its output so far. */
  output(): string;
  signal(signal: NodeJS.Signals): void;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

/** A new folder that the embedded server's account can reach; `remove` it when done. */
export function makeDataDir(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'elg-launch-'));
  chmodSync(path, 0o755);
  const compiled = process.env.NODE_COMPILE_CACHE;
  if (compiled !== undefined) symlinkSync(compiled, join(path, 'compile-cache'));
  return { path, remove: () => removeBehind(path) };
}

const STOP_LIMIT_MS = 20_000;
const running = new Set<ChildProcess>();

// Ends what a failed test has left: a command that runs on would keep the tests' process alive. In a started platform
// the launcher stops its parts. Outside Jest (soak/) there is no such hook: there the caller ends its commands.
(globalThis as { afterAll?(hook: () => Promise<void>): void }).afterAll?.(async () => {
  for (const child of running) child.kill('SIGTERM');
  const limit = setTimeout(() => {
    for (const child of running) child.kill('SIGKILL');
  }, STOP_LIMIT_MS);
  await Promise.all([...running].map(child => new Promise(resolve => child.once('close', resolve))));
  clearTimeout(limit);
});

/** Runs `node <module> …` with these variables. */
export function run(module: string, args: readonly string[], env: Record<string, string>): Command {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', module, ...args], {
    cwd: ROOT,
    env: childEnvironment(env),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const { pid } = child;
  if (pid === undefined) throw new Error(`${module} could not be started`);
  return {
    pid,
    output: () => output,
    signal: signal => void child.kill(signal),
    ended: new Promise(resolve => child.once('close', resolve)),
  };
}

/** Runs a command to its end. */
export async function outcome(
  module: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<{ code: number | null; output: string }> {
  const command = run(module, args, env);
  const code = await command.ended;
  return { code, output: command.output() };
}

/** Waits until `probe` returns something; throws with `what` where it does not in time. */
export async function eventually<Value>(
  what: () => string,
  limitMs: number,
  probe: () => Value | undefined | false | Promise<Value | undefined | false>,
): Promise<Value> {
  for (const deadline = performance.now() + limitMs; performance.now() < deadline; ) {
    const value = await probe();
    if (value !== undefined && value !== false) return value;
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  throw new Error(`not within ${limitMs} ms: ${what()}`);
}

/** The content of a ready file, or undefined where there is none. */
export const readReady = (path: string): ReadyState | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as ReadyState) : undefined;

/** The process id of the server in a DATA_DIR, or undefined where none runs. */
export function postgresPid(dataDir: string): number | undefined {
  const file = join(dataDir, 'postgres/postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : undefined;
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
