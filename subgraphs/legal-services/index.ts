/** Legal services: legal aid for enterprises, and the gate that on-site inspections pass. 法律服务与涉企执法检查 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { Migration20261103000000_legal } from './migrations/Migration20261103000000_legal.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, {
  entities,
  migrations: [Migration20261103000000_legal],
  resolvers,
  loaders: createLoaders,
  seed,
});

if (import.meta.main) await startSubgraph(department);
