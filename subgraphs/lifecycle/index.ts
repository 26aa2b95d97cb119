/** Lifecycle: the whole life of each enterprise, as all departments tell it. 企业全生命周期 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { warnDepartments } from './desk/alerts.ts';
import { commands } from './events/commands.ts';
import { follower } from './events/follower.ts';
import { metrics } from './events/metrics.ts';
import { exportDoor } from './export/door.ts';
import { relayMetrics, relayProblems } from './export/relay-state.ts';
import { relay } from './export/relay.ts';
import { loaders } from './loaders.ts';
import { proofJobs } from './proofs/jobs.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, {
  resolvers,
  rights,
  loaders,
  seed,
  jobs: [...proofJobs, warnDepartments],
  commands,
  metrics: [...metrics, ...relayMetrics],
  problems: relayProblems,
  background: [follower, relay],
  doors: [exportDoor],
});

if (import.meta.main) await startSubgraph(department);
