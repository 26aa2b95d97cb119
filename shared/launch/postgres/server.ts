/** The process of the embedded server: started, looked at, stopped. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Misuse } from '../../process/misuse.ts';
import type { Account } from './machine.ts';

/** A server that says nothing for so long at its start is given up. It tells every ten seconds that it recovers. */
const SILENCE_MS = 60_000;
/** How long a server that is neither up nor gone, since it stops or recovers, is waited for. */
const UNDECIDED_MS = 20_000;
const STOP_MS = 60_000;
const LOOK_MS = 20;
const OUTPUT_LENGTH = 4_000;
const WRONG_PASSWORD = '28P01';

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  timezone: 'Asia/Shanghai',
  log_timezone: 'Asia/Shanghai',
};
const THROWAWAY: Record<string, string> = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  shared_buffers: '128MB',
  // Hundreds of databases that live for seconds.
  autovacuum: 'off',
};

/** What a server needs to start, and to start again. */
export interface ServerSettings {
  /** The program `postgres`. */
  program: string;
  /** The folder of its data. */
  folder: string;
  port: number;
  /** URL of its administrator. */
  adminUrl: string;
  account: Account | null;
  throwaway: boolean;
}

/**
 * Starts a server; returns its process id once it accepts connections.
 * @throws Misuse where the administrator's password is another one, and Error with its output where it does not start
 */
export async function startServer(settings: ServerSettings): Promise<number> {
  const { program, folder, port, account, throwaway } = settings;
  const values = Object.entries({ ...SETTINGS, ...(throwaway && THROWAWAY) });
  const flags = ['-D', folder, '-p', String(port), ...values.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(program, flags, {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  await untilReady(server, settings).catch(async (error: Error) => {
    if (server.pid !== undefined) await stopServer(server.pid);
    throw error;
  });
  const { pid } = server;
  if (pid === undefined) throw new Error('the embedded PostgreSQL has no process');
  server.unref();
  (server.stderr as Socket).unref();
  return pid;
}

/** Waits until the server accepts connections; throws with its output where it ends or says nothing for too long. */
async function untilReady(server: ChildProcess, { adminUrl, folder }: ServerSettings): Promise<void> {
  let output = '';
  let ended = false;
  let heardAt = Date.now();
  server.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-OUTPUT_LENGTH);
    heardAt = Date.now();
  });
  const gone = (error?: Error): void => {
    ended = true;
    output += error?.message ?? '';
  };
  server.once('exit', () => gone());
  server.once('error', gone);
  while (Date.now() - heardAt < SILENCE_MS) {
    if (ended) throw new Error(`the embedded PostgreSQL ended at its start:\n${output}`);
    if (output.includes('ready to accept connections') && (await accepts(adminUrl, folder))) return;
    await sleep(LOOK_MS);
  }
  throw new Error(`the embedded PostgreSQL said nothing for ${SILENCE_MS / 1_000} s at its start:\n${output}`);
}

/** A server that runs in a folder. */
export interface RunningServer {
  pid: number;
  port: number;
}

/**
 * The server that runs in a folder; null where none does. One that is about to stop, or that recovers, is waited for.
 * @param urlAt the administrator's URL at a port
 */
export async function findServer(folder: string, urlAt: (port: number) => string): Promise<RunningServer | null> {
  for (const deadline = Date.now() + UNDECIDED_MS; Date.now() < deadline; await sleep(LOOK_MS)) {
    const found = readPidFile(folder);
    if (!found) return null;
    if (await accepts(urlAt(found.port), folder)) return found;
    if (!isAlive(found.pid)) return null;
  }
  return null;
}

/** The process and the port in a server's lock file (lines 1 and 4); null where there is no file. It may be stale. */
function readPidFile(folder: string): RunningServer | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

/**
 * Whether a server accepts connections.
 * @throws Misuse where it does, but with another password of its administrator
 */
async function accepts(url: string, folder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch (error) {
    if ((error as { code?: string }).code !== WRONG_PASSWORD) return false;
    throw new Misuse(
      `the PostgreSQL in ${folder} has another password than secrets/postgres-admin in DATA_DIR says: put the file back that belongs to it`,
    );
  }
}

/** Whether a process lives. One that belongs to another account does. */
export function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * SIGINT is PostgreSQL's fast shutdown: sessions are ended, data is checkpointed. Waits until the server is gone; one
 * that does not go in a minute, since it hangs, gets SIGQUIT and recovers at its next start.
 */
export async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  const deadline = Date.now() + STOP_MS;
  while (isAlive(pid)) {
    await sleep(LOOK_MS);
    if (Date.now() > deadline && isAlive(pid)) process.kill(pid, 'SIGQUIT');
  }
}
