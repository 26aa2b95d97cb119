/**
 * Keeps a part of the platform running as a process of its own: what dies is started again, what is stopped stays
 * stopped.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../process/config.ts';

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 5_000;
/** A process that lived this long has earned a quick restart again. */
const STABLE_MS = 30_000;
/** Longer than a part takes to stop by itself (see stop.ts). */
const STOP_LIMIT_MS = 16_000;

export interface KeepRunning {
  /** Module to run, from the repository's root. */
  module: string;
  env: Record<string, string>;
  /** Options of Node itself. Default: none. */
  nodeOptions?: readonly string[];
  /** A line of its output or error output. */
  line(line: string): void;
  /** That it ended and when it starts again. */
  say(message: string): void;
  /** It listens at this address; told again after each restart. */
  ready(url: string, pid: number): void;
}

export interface KeptProcess {
  /** Asks it to end (SIGTERM) and waits until it has; kills it where it does not. It is not started again. */
  stop(): Promise<void>;
  /** Ends it at once (SIGKILL). It is not started again. */
  kill(): void;
}

/**
 * Starts a process that sends `{ ready: url }` when it listens, and starts it again, after 200 ms doubling to 5 s,
 * whenever it ends.
 */
export function keepRunning({ module, env, nodeOptions = [], line, say, ready }: KeepRunning): KeptProcess {
  let child: ChildProcess | undefined;
  let gone: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  let delay = FIRST_DELAY_MS;
  let wanted = true;

  const start = (): void => {
    const begun = performance.now();
    // Detached: Ctrl-C in the terminal reaches the launcher alone, which stops the parts in their order.
    const one = fork(module, [], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning', ...nodeOptions],
    });
    child = one;
    for (const output of [one.stdout!, one.stderr!]) createInterface({ input: output }).on('line', line);
    one.on('message', message => {
      const { ready: url } = message as { ready?: string };
      if (url) ready(url, one.pid!);
    });
    gone = new Promise(resolve => {
      const ended = (how: string): void => {
        if (child !== one) return;
        child = undefined;
        resolve();
        if (!wanted) return;
        if (performance.now() - begun >= STABLE_MS) delay = FIRST_DELAY_MS;
        say(`ended (${how}); starts again in ${delay} ms`);
        timer = setTimeout(start, delay);
        delay = Math.min(delay * 2, LONGEST_DELAY_MS);
      };
      one.once('exit', (code, signal) => ended(signal ?? `code ${code}`));
      one.once('error', error => ended(error.message));
    });
  };
  start();

  return {
    stop: async () => {
      wanted = false;
      clearTimeout(timer);
      child?.kill('SIGTERM');
      const limit = setTimeout(() => child?.kill('SIGKILL'), STOP_LIMIT_MS);
      await gone;
      clearTimeout(limit);
    },
    kill: () => {
      wanted = false;
      clearTimeout(timer);
      child?.kill('SIGKILL');
    },
  };
}
