/**
 * Jest's global tear-down: stops the run's PostgreSQL and removes its files. Where all tests were run, it fails for
 * types of change that no test has recorded.
 */
import { listDepartments, loadDepartment } from '../shared/departments.ts';
import type { Cluster } from '../shared/launch/postgres/cluster.ts';
import { RECORDED_FILE, unrecorded } from '../shared/testing/recorded.ts';
import { removeBehind } from '../shared/testing/remove.ts';
import { SAID_FILE, unsaid } from '../shared/testing/said.ts';

const KEPT = Symbol.for('elg.test.cluster');
type Keeper = { [KEPT]?: { cluster: Cluster; dataDir: string } };

/** Keeps what set-up started. Jest loads both files apart, so a module variable would not be shared. */
export function handOver(cluster: Cluster, dataDir: string): void {
  (globalThis as Keeper)[KEPT] = { cluster, dataDir };
}

/** Which tests were run, as Jest says it. */
interface Run {
  testPathPatterns: { patterns: readonly string[] };
  testNamePattern?: string;
  shard?: object;
}

export default async function teardown(run: Run): Promise<void> {
  const kept = (globalThis as Keeper)[KEPT];
  if (!kept) return;
  try {
    const lacking = isWhole(run) ? await unrecordedTypes() : [];
    if (isWhole(run)) await tellUnsaid();
    if (lacking.length > 0) throw new Error(`each type of change must be recorded by a test:\n${lacking.join('\n')}`);
  } finally {
    await kept.cluster.stop();
    removeBehind(kept.dataDir);
  }
}

const isWhole = ({ testPathPatterns, testNamePattern, shard }: Run): boolean =>
  testPathPatterns.patterns.length === 0 && !testNamePattern && !shard;

/** Names messages that no test has had said. Some are said by chance, in tests of random values: none fails for it. */
async function tellUnsaid(): Promise<void> {
  for (const one of await unsaid(process.env[SAID_FILE] ?? '')) console.log(`“${one}” was said by no test of this run`);
}

async function unrecordedTypes(): Promise<string[]> {
  const departments = await Promise.all(listDepartments().map(name => loadDepartment(name)));
  return unrecorded(process.env[RECORDED_FILE] ?? '', departments);
}
