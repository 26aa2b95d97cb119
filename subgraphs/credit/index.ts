/** Credit: grades, published licences and penalties, red and black lists. 信用 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { Migration20261102000000_credit } from './migrations/Migration20261102000000_credit.ts';
import { Migration20261122000200_promises } from './migrations/Migration20261122000200_promises.ts';
import { Migration20261122230000_fines_paid } from './migrations/Migration20261122230000_fines_paid.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, {
  entities,
  migrations: [Migration20261102000000_credit, Migration20261122000200_promises, Migration20261122230000_fines_paid],
  resolvers,
  loaders: createLoaders,
  seed,
});

if (import.meta.main) await startSubgraph(department);
