/**
 * Processes of a benchmark, and what they cost: CPU time and memory as the kernel counts them, so that no process needs
 * to know. Linux only.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** The kernel's clock ticks a second: the unit of its CPU times. */
const TICKS = 100;

export interface Started<Ready> {
  ready: Ready;
  pid: number;
  stop(): Promise<void>;
}

/** Starts a module as a process that sends `{ ready }` when it is. */
export function start<Ready>(
  module: string,
  args: string[] = [],
  { nodeOptions = [] as string[], env = {} as Record<string, string> } = {},
): Promise<Started<Ready>> {
  const child: ChildProcess = fork(module, args, {
    execArgv: ['--disable-warning=ExperimentalWarning', ...nodeOptions],
    env: { PATH: process.env.PATH, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errorOutput = '';
  child.stderr?.on('data', chunk => {
    errorOutput = `${errorOutput}${String(chunk)}`.slice(-2_000);
  });
  const ended = new Promise<void>(resolve => child.once('exit', () => resolve()));
  const stop = (): Promise<void> => {
    child.kill('SIGKILL');
    return ended;
  };
  return new Promise((resolve, reject) => {
    child.on('message', message => {
      const { ready } = message as { ready?: Ready };
      if (ready && child.pid !== undefined) resolve({ ready, pid: child.pid, stop });
    });
    void ended.then(() => reject(new Error(`${module} ended: ${errorOutput}`)));
  });
}

/** CPU time of a process so far, all threads, user and system, in milliseconds. */
export function cpuMs(pid: number): number {
  const fields = statOf(pid);
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS;
}

/** The same of the threads that run now, as the scheduler counts it: exact, also for a few milliseconds. */
export function threadsMs(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`);
  const ns = threads.map(thread => Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]));
  return ns.reduce((sum, one) => sum + one, 0) / 1e6;
}

/** The fields of a process after its name, from its state on. */
function statOf(pid: number | string): string[] {
  const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
  return fields.split(' ');
}

/** Resident memory, in MB. */
export const rssMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024;

/** A process and all below it. */
export function family(pid: number): number[] {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc').filter(name => /^\d+$/.test(name))) {
    try {
      const parent = Number(statOf(name)[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended meanwhile.
    }
  }
  const all: number[] = [];
  for (let next: number[] = [pid]; next.length > 0; next = next.flatMap(one => children.get(one) ?? []))
    all.push(...next);
  return all;
}
