/**
 * A Redis server of a test's own. It is never installed here: tests use the program that `REDIS_SERVER` names, else one
 * on the PATH, and are skipped where there is none. CI installs it (.ci/run).
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createClient } from '@redis/client';
import { freePort } from '#shared/process/free-port.ts';

/**
 * Names of the program. Debian's package `redis-tools` has it without the service, under the last name: it is a server
 * when it is started by the first one.
 */
const NAMES = ['redis-server', 'valkey-server', 'redis-check-rdb'];

/** How long a server may take to start. */
const START_MS = 10_000;

/** The server's program; undefined where there is none, with the reason on the console. */
export function findRedis(): string | undefined {
  const program = process.env.REDIS_SERVER ?? NAMES.flatMap(name => onPath(name) ?? [])[0];
  if (!program)
    console.warn(
      'Tests that need Redis are skipped: no redis-server or valkey-server is on the PATH, and REDIS_SERVER names none.',
    );
  return program;
}

function onPath(name: string): string | undefined {
  const files = (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name));
  return files.find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Starts a server with nothing in it, on a port of its own, with this password. */
export async function startRedis(program: string, password: string): Promise<TestRedis> {
  const redis = new TestRedis(program, await freePort(), password);
  await redis.start();
  return redis;
}

export class TestRedis {
  readonly port: number;
  readonly url: string;
  readonly #program: string;
  readonly #password: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'gateway-redis-'));
  #server: ChildProcess | undefined;

  constructor(program: string, port: number, password: string) {
    this.#program = program;
    this.#password = password;
    this.port = port;
    this.url = `redis://:${password}@127.0.0.1:${port}`;
  }

  /** Starts it, empty; does nothing while it runs. */
  async start(): Promise<void> {
    if (!this.#isRunning())
      this.#server = spawn(this.#program, this.#options(), { argv0: 'redis-server', stdio: 'ignore' });
    for (const until = Date.now() + START_MS; ; ) {
      try {
        await this.command('PING');
        return;
      } catch (error) {
        if (Date.now() > until) {
          await this.kill();
          throw error;
        }
        await new Promise(done => setTimeout(done, 20));
      }
    }
  }

  /** Ends it as if its machine had gone. */
  async kill(): Promise<void> {
    if (!this.#server || !this.#isRunning()) return;
    const server = this.#server;
    const exited = new Promise(done => server.once('exit', done));
    server.kill('SIGKILL');
    await exited;
  }

  /** Freezes it: it accepts connections and commands, and answers none until it is resumed. */
  pause(): void {
    this.#server?.kill('SIGSTOP');
  }

  resume(): void {
    this.#server?.kill('SIGCONT');
  }

  /** Sends a command as its administrator. */
  async command(...command: string[]): Promise<unknown> {
    const client = createClient({ url: this.url, RESP: 2, socket: { reconnectStrategy: false } }).on('error', () => {});
    await client.connect();
    try {
      return await client.sendCommand(command);
    } finally {
      client.destroy();
    }
  }

  async remove(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #isRunning(): boolean {
    return this.#server?.exitCode === null && this.#server.signalCode === null;
  }

  #options(): string[] {
    const options = {
      port: String(this.port),
      bind: '127.0.0.1',
      dir: this.#folder,
      save: '',
      appendonly: 'no',
      requirepass: this.#password,
    };
    return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  }
}
