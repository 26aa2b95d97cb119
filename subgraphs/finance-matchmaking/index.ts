/** Finance matchmaking: loan products, financing needs, and which product fits which enterprise. 政银企对接 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { superviseMissed } from './arrears/jobs.ts';
import { changes } from './change-types.ts';
import { decided } from './decisions.ts';
import { desk } from './desk.ts';
import { loaders } from './loaders.ts';
import { noteLateLoans } from './loans/jobs.ts';
import { listMissedReliefs } from './relief/jobs.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

/** What follows from a day that has passed. */
const jobs = [noteLateLoans, superviseMissed, listMissedReliefs];

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
