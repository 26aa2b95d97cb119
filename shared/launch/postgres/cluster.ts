/**
 * The embedded PostgreSQL: a real server from the npm registry, run from its own binaries, for machines that have none.
 * One database and one login role per department; a role has no right to any other department's database.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { provisionOn } from '../../database/provision.ts';
import { freePort } from '../../process/free-port.ts';
import { cannotWrite } from '../data-dir.ts';
import { checkFiles, initialise, isInitialised } from './initialise.ts';
import { findBinaries, homeOf, serverAccount } from './machine.ts';
import { keptSecret } from './secrets.ts';
import { findServer, isAlive, startServer, stopServer } from './server.ts';
import type { ServerSettings } from './server.ts';

const LOOK_MS = 250;
const FIRST_DELAY_MS = 200;
const LONGEST_DELAY_MS = 5_000;

/** A running embedded server. */
export interface Cluster {
  port: number;
  /** URL of the administrator, for provisioning only. */
  adminUrl: string;
  /** Makes database and login role of a department where they are missing; returns the department's URL. */
  provision(department: string): Promise<string>;
  /** Starts the server again, at the same port, whenever it ends without {@link stop}; `say` is told of it. */
  keepRunning(say: (message: string) => void): void;
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

/**
 * Starts the embedded server in `dataDir`, making it at the first start, or joins the one that already runs there.
 * @throws Misuse that says what is wrong with the folder or its files, and what to do
 */
export async function openCluster({ dataDir, throwaway = false }: ClusterOptions): Promise<Cluster> {
  try {
    mkdirSync(dataDir, { recursive: true });
  } catch (error) {
    throw cannotWrite(dataDir, error);
  }
  const account = serverAccount();
  const home = homeOf(dataDir, account);
  const folder = join(home, 'postgres');
  checkFiles(dataDir, folder, account);
  const password = keptSecret(dataDir, 'postgres-admin');
  const owner = new Owner(join(home, 'owner'));
  const running = await findServer(folder, port => adminUrlOf(port, password));
  // The process that started it may have been killed; then the one that joins has to stop it.
  if (running && !isAlive(owner.pid())) owner.handOver(process.pid);

  const binaries = await findBinaries(account !== null, home);
  if (!isInitialised(folder)) initialise({ program: binaries.initdb, folder, password, account });
  const port = running?.port ?? (await freePort());
  const adminUrl = adminUrlOf(port, password);
  const settings = { program: binaries.postgres, folder, port, adminUrl, account, throwaway };
  if (!running) owner.handOver(process.pid);
  const pid = running?.pid ?? (await startServer(settings));
  return new EmbeddedCluster({ settings, pid, owner, dataDir });
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
  settings: ServerSettings;
  /** The server's process. */
  pid: number;
  owner: Owner;
  dataDir: string;
}

class EmbeddedCluster implements Cluster {
  readonly port: number;
  readonly adminUrl: string;
  readonly #settings: ServerSettings;
  readonly #owner: Owner;
  readonly #dataDir: string;
  #pid: number;
  #watch: NodeJS.Timeout | undefined;
  /** While the server is started again. */
  #restarting: Promise<void> | undefined;
  #stopping = false;

  constructor({ settings, pid, owner, dataDir }: ClusterState) {
    this.port = settings.port;
    this.adminUrl = settings.adminUrl;
    this.#settings = settings;
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

  keepRunning(say: (message: string) => void): void {
    this.#watch ??= setInterval(() => {
      if (this.#stopping || this.#restarting || isAlive(this.#pid)) return;
      this.#restarting = this.#restart(say).finally(() => {
        this.#restarting = undefined;
      });
    }, LOOK_MS).unref();
  }

  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#watch);
    if (this.#restarting) await this.#restarting;
    const owner = this.#owner.pid();
    if (owner === process.pid || !isAlive(owner)) await stopServer(this.#pid);
  }

  handOver(pid: number): void {
    this.#owner.handOver(pid);
  }

  /** Tries until the server runs; what the old one left, such as its sessions, may hold it up for a moment. */
  async #restart(say: (message: string) => void): Promise<void> {
    const begun = performance.now();
    say(`ended; starts again in ${FIRST_DELAY_MS} ms; until then the departments cannot reach their databases`);
    for (let delay = FIRST_DELAY_MS; ; delay = Math.min(delay * 2, LONGEST_DELAY_MS)) {
      await sleep(delay);
      if (this.#stopping) return;
      try {
        this.#pid = await startServer(this.#settings);
        say(`runs again, after ${((performance.now() - begun) / 1_000).toFixed(1)} s`);
        return;
      } catch (error) {
        say(`does not start, and is tried again: ${(error as Error).message.trim()}`);
      }
    }
  }
}
