/** Finance matchmaking: loan products, financing needs, and which product fits which enterprise. 政银企对接 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { decided } from './decisions.ts';
import { loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, { resolvers, rights, decided, loaders, seed });

if (import.meta.main) await startSubgraph(department);
