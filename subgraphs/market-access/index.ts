/** Market access: the register of enterprises, its search, its log, and the registration of new ones. 市场准入 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { Migration20261103000000_market_access } from './migrations/Migration20261103000000_market_access.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, {
  entities,
  migrations: [Migration20261103000000_market_access],
  resolvers,
  loaders: createLoaders,
  seed,
});

if (import.meta.main) await startSubgraph(department);
