/** Jest's global set-up: one throwaway PostgreSQL for the whole run, in a folder of its own. */
import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCluster } from '../shared/launch/postgres/cluster.ts';
import { TEST_SERVER } from '../shared/testing/department.ts';
import { handOver } from './teardown.ts';

export default async function setup(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'elg-test-'));
  chmodSync(dataDir, 0o755);
  const cluster = await openCluster({ dataDir, throwaway: true });
  process.env[TEST_SERVER] = cluster.adminUrl;
  handOver(cluster, dataDir);
}
