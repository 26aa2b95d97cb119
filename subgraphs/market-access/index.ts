/** Market access: the register of enterprises, its search, its log, and the registration of new ones. 市场准入 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { jobs } from './cases/jobs.ts';
import { changes } from './change-types.ts';
import { decided } from './decisions.ts';
import { desk } from './desk.ts';
import { loaders } from './loaders.ts';
import { LICENCE_KEYS, commands } from './permits/licence-keys.ts';
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
  jobs,
  keyTables: [LICENCE_KEYS],
  commands,
});

if (import.meta.main) await startSubgraph(department);
