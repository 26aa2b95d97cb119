/** The departments' databases: at `DATABASE_URL_<DEPARTMENT>`, or on the embedded server where that is not set. */
import type { Config } from '../process/config.ts';
import { launcherPid } from './lock.ts';
import { openCluster } from './postgres/cluster.ts';

export interface Databases {
  /** The URL of each department's own database, with its own login. */
  urls: Record<string, string>;
  /** Starts the embedded server again whenever it ends; `say` is told of it. Nothing where there is none. */
  keepRunning(say: (message: string) => void): void;
  /** Stops the embedded server, if it runs and this process owns it. */
  stop(): Promise<void>;
  /** Leaves it running for another process, which then has to stop it. */
  leaveTo(pid: number): void;
}

/** Finds or makes a database for each department; starts the embedded server only where one needs it. */
export async function openDatabases(config: Config, departments: readonly string[]): Promise<Databases> {
  const urls: Record<string, string> = {};
  const without = departments.filter(name => {
    const url = config.databaseUrlOf(name);
    if (url) urls[name] = url;
    return !url;
  });
  if (without.length === 0) return { urls, keepRunning: () => {}, stop: async () => {}, leaveTo: () => {} };
  const cluster = await openCluster({ dataDir: config.DATA_DIR });
  try {
    for (const name of without) urls[name] = await cluster.provision(name);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  return {
    urls,
    keepRunning: say => cluster.keepRunning(say),
    stop: () => cluster.stop(),
    leaveTo: pid => cluster.handOver(pid),
  };
}

/**
 * Opens databases for a command, and closes them after it, unless a launcher that came up meanwhile needs their
 * server.
 */
export async function withDatabases(
  config: Config,
  departments: readonly string[],
  work: (urls: Readonly<Record<string, string>>) => Promise<void>,
): Promise<void> {
  const databases = await openDatabases(config, departments);
  try {
    await work(databases.urls);
  } finally {
    const launcher = launcherPid(config.DATA_DIR);
    if (launcher !== null) databases.leaveTo(launcher);
    else await databases.stop();
  }
}
