/** Project approval: construction projects, their four stages, and their end-to-end clock. 工程建设项目审批 */
import { breakOverdue, licencesEndWithHolder, licencesToCredit, reportBroken } from '#shared/case/index.ts';
import type { Job } from '#shared/case/jobs.ts';
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { changes } from './change-types.ts';
import { decided } from './decisions.ts';
import { desk } from './desk.ts';
import { breakProjectPromise } from './fast-track/debts.ts';
import { deemLinePermits } from './lines/line-ends.ts';
import { loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';
import { breakUtilityPromise } from './utilities/debt-ends.ts';
import { WATER_110_PAPERS } from './utilities/debts.ts';

/** A promise that was not kept, of a project or of a connection. */
const breakPromise: Parameters<typeof breakOverdue>[1] = (write, debt, reasons) =>
  debt.matter === WATER_110_PAPERS ? breakUtilityPromise(write, debt) : breakProjectPromise(write, debt, reasons);

const jobs = [
  { name: 'promises that were not kept', run: context => breakOverdue(context, breakPromise) },
  { name: 'report of broken promises', run: reportBroken },
  // What ends is told to credit in the same turn.
  licencesEndWithHolder({ register: 'market-access', type: 'EnterpriseDeregistered', open: ['Project'] }),
  licencesToCredit({ department: 'project-approval', open: ['Project'] }),
  { name: 'permits of external lines granted by silence', run: deemLinePermits },
] satisfies readonly Job[];

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
