/** Finance matchmaking: loan products, financing needs, and which product fits which enterprise. 政银企对接 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { Migration20261103000000_finance } from './migrations/Migration20261103000000_finance.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, {
  entities,
  migrations: [Migration20261103000000_finance],
  resolvers,
  loaders: createLoaders,
  seed,
});

if (import.meta.main) await startSubgraph(department);
