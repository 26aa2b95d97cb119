/** Jest's global tear-down: stops the run's PostgreSQL and removes its files. */
import { rmSync } from 'node:fs';
import type { Cluster } from '../shared/launch/postgres/cluster.ts';

const KEPT = Symbol.for('elg.test.cluster');
type Keeper = { [KEPT]?: { cluster: Cluster; dataDir: string } };

/** Keeps what set-up started. Jest loads both files apart, so a module variable would not be shared. */
export function handOver(cluster: Cluster, dataDir: string): void {
  (globalThis as Keeper)[KEPT] = { cluster, dataDir };
}

export default async function teardown(): Promise<void> {
  const kept = (globalThis as Keeper)[KEPT];
  if (!kept) return;
  await kept.cluster.stop();
  rmSync(kept.dataDir, { recursive: true, force: true });
}
