/** Credit: grades, published licences and penalties, red and black lists. 信用 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, { resolvers, rights, loaders, seed });

if (import.meta.main) await startSubgraph(department);
