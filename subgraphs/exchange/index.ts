/** Exchange: the ledger of data, agreements by which it is shared, receipts of who read it. 政务数据共享交换 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { changes } from './change-types.ts';
import { decided } from './decisions.ts';
import { desk } from './desk.ts';
import { disputeJobs } from './disputes/jobs.ts';
import { grantsDoor } from './grants/door.ts';
import { loaders } from './loaders.ts';
import { messageJobs, messageMetrics, messageProblems } from './messages/batches.ts';
import { messagesDoor } from './messages/door.ts';
import { stamping } from './messages/stamps.ts';
import { carrying } from './peers/carry.ts';
import { commands as ofPeers } from './peers/commands.ts';
import { commands as ofSnapshots } from './snapshots/commands.ts';
import { commands } from './proofs/commands.ts';
import { receiptJobs } from './receipts/chained.ts';
import { receiptsDoor } from './receipts/door.ts';
import { resolvers } from './resolvers.ts';
import { catalogueJobs } from './resources/jobs.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';
import { commands as ofSubmissions } from './submissions/commands.ts';
import { submissionJobs } from './submissions/jobs.ts';
import { submissionMetrics } from './submissions/lateness.ts';

export const department = defineDepartment(import.meta, {
  resolvers,
  rights,
  changes,
  decided,
  desk,
  loaders,
  seed,
  doors: [grantsDoor, receiptsDoor, messagesDoor],
  jobs: [...catalogueJobs, ...receiptJobs, ...messageJobs, ...disputeJobs, ...submissionJobs],
  metrics: [...messageMetrics, ...submissionMetrics],
  problems: messageProblems,
  background: [stamping, carrying],
  commands: { ...commands, ...ofSnapshots, ...ofPeers, ...ofSubmissions },
});

if (import.meta.main) await startSubgraph(department);
