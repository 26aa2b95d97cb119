/**
 * Jest's global set-up: one throwaway PostgreSQL for the whole run, in a folder of its own. A run inside of another
 * (copy.test.ts) uses the outer one's.
 */
import { mkdtempSync, chmodSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '../shared/launch/postgres/cluster.ts';
import { ROOT } from '../shared/process/config.ts';
import { TEST_SERVER } from '../shared/testing/department.ts';
import { RECORDED_FILE } from '../shared/testing/recorded.ts';
import { SAID_FILE } from '../shared/testing/said.ts';
import { handOver } from './teardown.ts';

/** Compiled modules are kept, for the workers of this run, the programs that tests start, and the next run. */
const COMPILED = join(ROOT, '.data/compile-cache');

export default async function setup(): Promise<void> {
  process.env.NODE_COMPILE_CACHE ??= COMPILED;
  enableCompileCache();
  if (process.env[TEST_SERVER] !== undefined) return;
  const dataDir = mkdtempSync(join(tmpdir(), 'elg-test-'));
  chmodSync(dataDir, 0o755);
  const cluster = await openCluster({ dataDir, throwaway: true });
  process.env[TEST_SERVER] = cluster.adminUrl;
  process.env[RECORDED_FILE] ??= join(dataDir, 'recorded');
  process.env[SAID_FILE] ??= join(dataDir, 'said');
  handOver(cluster, dataDir);
}
