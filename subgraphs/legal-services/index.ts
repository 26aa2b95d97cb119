/** Legal services: legal aid for enterprises, and the gate that on-site inspections pass. 法律服务与涉企执法检查 */
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { decided } from './decisions.ts';
import { loaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rights } from './rights.ts';
import { seed } from './seed.ts';

export const department = defineDepartment(import.meta, { resolvers, rights, decided, loaders, seed });

if (import.meta.main) await startSubgraph(department);
