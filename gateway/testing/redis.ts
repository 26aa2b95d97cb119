/**
 * For tests: a Redis server of their own, from the machine's packages; where it has none and is a Debian on which they
 * may be installed, they are.
 */
import { spawn, spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { createClient } from '@redis/client';
import { freePort } from '#shared/process/free-port.ts';

/**
 * Debian has the server's program in its tools, where nothing starts it as a service; it is a server by the name that
 * it is called by.
 */
const NAMES = ['redis-server', 'valkey-server', 'redis-check-rdb'];

/** The server's program, or undefined where there is none and none can be installed. */
export function findRedis(): string | undefined {
  const found = onPath(NAMES);
  if (found || process.getuid?.() !== 0 || !onPath(['apt-get'])) return found;
  const apt = (...args: string[]): boolean =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    }).status === 0;
  const install = ['install', '-y', '--no-install-recommends', 'redis-tools'];
  if (!apt(...install) && apt('update')) apt(...install);
  return onPath(NAMES);
}

function onPath(names: readonly string[]): string | undefined {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      try {
        accessSync(join(folder, name), constants.X_OK);
        return join(folder, name);
      } catch {}
    }
  }
  return undefined;
}

export interface TestRedis {
  port: number;
  url: string;
  /** Holds it where it is, so that it takes connections and questions and answers none; goes on with it. */
  pause(): void;
  resume(): void;
  /** Ends it as if its machine had gone. */
  kill(): Promise<void>;
  /** Starts it again, empty, on the same port. */
  start(): Promise<void>;
  /** Asks it something, as its administrator. */
  ask(...command: string[]): Promise<unknown>;
  remove(): Promise<void>;
}

/** Starts a server with nothing in it, on a port of its own, that asks for this password. */
export async function startRedis(program: string, password: string): Promise<TestRedis> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), 'gateway-redis-'));
  const url = `redis://:${password}@127.0.0.1:${port}`;
  const args = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    dir,
    '--save',
    '',
    '--appendonly',
    'no',
    '--requirepass',
    password,
  ];
  const ask = async (...command: string[]): Promise<unknown> => {
    const client = createClient({ url, RESP: 2, socket: { reconnectStrategy: false } }).on('error', () => {});
    await client.connect();
    try {
      return await client.sendCommand(command);
    } finally {
      client.destroy();
    }
  };
  let server = spawn(program, args, { argv0: 'redis-server', stdio: 'ignore' });
  const kill = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = new Promise(done => server.once('exit', done));
    server.kill('SIGKILL');
    await gone;
  };
  const start = async (): Promise<void> => {
    if (server.exitCode !== null || server.signalCode !== null)
      server = spawn(program, args, { argv0: 'redis-server', stdio: 'ignore' });
    for (const until = Date.now() + 10_000; ; ) {
      try {
        await ask('PING');
        return;
      } catch (error) {
        if (Date.now() > until) {
          await kill();
          throw error;
        }
        await new Promise(done => setTimeout(done, 20));
      }
    }
  };
  await start();
  return {
    port,
    url,
    start,
    kill,
    ask,
    pause: () => void server.kill('SIGSTOP'),
    resume: () => void server.kill('SIGCONT'),
    remove: async () => {
      await kill();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
