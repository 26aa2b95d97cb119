/** Legal services: legal aid for enterprises, and the gate that on-site inspections pass. 法律服务与涉企执法检查 */
import type { Job } from '#shared/case/jobs.ts';
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { changes } from './change-types.ts';
import { decided } from './decisions.ts';
import { desk } from './desk.ts';
import { payments } from './fines/credit.ts';
import { lapseReliefs } from './fines/lapse.ts';
import { loaders } from './loaders.ts';
import { brokenCommitments, penalties } from './penalties/credit.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

const jobs: readonly Job[] = [
  { name: 'plans to pay that lapse', run: lapseReliefs },
  penalties,
  payments,
  brokenCommitments,
];

export const department = defineDepartment(import.meta, {
  resolvers,
  rights,
  changes,
  decided,
  desk,
  loaders,
  seed,
  jobs,
});

if (import.meta.main) await startSubgraph(department);
