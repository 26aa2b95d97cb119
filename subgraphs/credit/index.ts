/** Credit: grades, published licences and penalties, red and black lists. 信用 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { changes } from './change-types.ts';
import { decided } from './decisions.ts';
import { desk } from './desk.ts';
import { governmentJobs } from './government/jobs.ts';
import { gradeJobs } from './grades/jobs.ts';
import { integrityFilesDoor } from './integrity-files/door.ts';
import { listingJobs } from './listings/jobs.ts';
import { loaders } from './loaders.ts';
import { recordJobs } from './records/jobs.ts';
import { repairJobs } from './repairs/jobs.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, {
  resolvers,
  rights,
  changes,
  decided,
  desk,
  loaders,
  seed,
  doors: [integrityFilesDoor],
  jobs: [...listingJobs, ...recordJobs, ...gradeJobs, ...repairJobs, ...governmentJobs],
});

if (import.meta.main) await startSubgraph(department);
