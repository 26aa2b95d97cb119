/**
 * Keeps a part of the platform running as a process of its own: one that ends is started again, one that is stopped
 * stays stopped.
 */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { ROOT } from '../process/config.ts';

const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 5_000;
/** A process that ran this long is restarted quickly again. */
const STABLE_MS = 30_000;
/** Longer than a part takes to stop by itself (shared/process/stop.ts). */
const STOP_LIMIT_MS = 16_000;

export interface KeepRunningOptions {
  /** Module to run, from the repository's root. */
  module: string;
  env: Record<string, string>;
  /** Options of Node itself. Default: none. */
  nodeOptions?: readonly string[];
  /** Called with each line of its output or error output. */
  line(line: string): void;
  /** Called when it has ended, with how and when it starts again. */
  say(message: string): void;
  /** Called when it listens, with its address; again after each restart. */
  ready(url: string, pid: number): void;
}

export interface KeptProcess {
  /** Sends SIGTERM and waits until it has ended; kills it where that takes too long. It is not started again. */
  stop(): Promise<void>;
  /** Ends it at once (SIGKILL). It is not started again. */
  kill(): void;
}

/**
 * Starts a process that sends `{ ready: url }` when it listens, and starts it again whenever it ends, after 200 ms that
 * double up to 5 s.
 */
export const keepRunning = (options: KeepRunningOptions): KeptProcess => new RestartedProcess(options);

class RestartedProcess implements KeptProcess {
  readonly #options: KeepRunningOptions;
  #child: ChildProcess | undefined;
  #gone: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | undefined;
  #delay = FIRST_DELAY_MS;
  #wanted = true;

  constructor(options: KeepRunningOptions) {
    this.#options = options;
    this.#start();
  }

  async stop(): Promise<void> {
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGTERM');
    const limit = setTimeout(() => this.#child?.kill('SIGKILL'), STOP_LIMIT_MS);
    await this.#gone;
    clearTimeout(limit);
  }

  kill(): void {
    this.#wanted = false;
    clearTimeout(this.#timer);
    this.#child?.kill('SIGKILL');
  }

  #start(): void {
    const { module, env, nodeOptions = [], line, ready } = this.#options;
    const begun = performance.now();
    // Detached: Ctrl-C in the terminal reaches the launcher alone, which stops the parts in their order.
    const child = fork(module, [], {
      cwd: ROOT,
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      execArgv: ['--disable-warning=ExperimentalWarning', ...nodeOptions],
    });
    this.#child = child;
    for (const output of [child.stdout, child.stderr]) {
      if (output) createInterface({ input: output }).on('line', line);
    }
    child.on('message', message => {
      const { ready: url } = message as { ready?: string };
      if (url && child.pid !== undefined) ready(url, child.pid);
    });
    this.#gone = new Promise(resolve => {
      const ended = (how: string): void => {
        if (this.#child !== child) return;
        this.#child = undefined;
        resolve();
        if (this.#wanted) this.#restart(how, performance.now() - begun);
      };
      child.once('exit', (code, signal) => ended(signal ?? `code ${code}`));
      child.once('error', error => ended(error.message));
    });
  }

  #restart(how: string, ranMs: number): void {
    if (ranMs >= STABLE_MS) this.#delay = FIRST_DELAY_MS;
    this.#options.say(`ended (${how}); starts again in ${this.#delay} ms`);
    this.#timer = setTimeout(() => this.#start(), this.#delay);
    this.#delay = Math.min(this.#delay * 2, LONGEST_DELAY_MS);
  }
}
