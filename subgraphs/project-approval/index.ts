/** Project approval: construction projects, their four stages, and their end-to-end clock. 工程建设项目审批 */
import { breakOverdue, reportBroken } from '#shared/case/index.ts';
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { entities } from './entities.ts';
import { breakProjectPromise } from './fast-track/fast-track.ts';
import { createLoaders } from './loaders.ts';
import { Migration20261103000000_projects } from './migrations/Migration20261103000000_projects.ts';
import { Migration20261122000000_project_facts } from './migrations/Migration20261122000000_project_facts.ts';
import { Migration20261122010000_regional_assessments } from './migrations/Migration20261122010000_regional_assessments.ts';
import { Migration20261122020000_land } from './migrations/Migration20261122020000_land.ts';
import { Migration20261122030000_utility_connections } from './migrations/Migration20261122030000_utility_connections.ts';
import { Migration20261122040000_lines } from './migrations/Migration20261122040000_lines.ts';
import { Migration20261122200000_project_cases } from './migrations/Migration20261122200000_project_cases.ts';
import { Migration20261122210000_project_matters } from './migrations/Migration20261122210000_project_matters.ts';
import { Migration20261122220000_joint_procedures } from './migrations/Migration20261122220000_joint_procedures.ts';
import { Migration20261122230000_supervision } from './migrations/Migration20261122230000_supervision.ts';
import { Migration20261122240000_fast_track } from './migrations/Migration20261122240000_fast_track.ts';
import { Migration20261122300000_major_projects } from './migrations/Migration20261122300000_major_projects.ts';
import { Migration20261122310000_tenders } from './migrations/Migration20261122310000_tenders.ts';
import { Migration20261122320000_quota_and_power_works } from './migrations/Migration20261122320000_quota_and_power_works.ts';
import { Migration20261122330000_utility_services } from './migrations/Migration20261122330000_utility_services.ts';
import { majorEntities } from './major/entities.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';
import { tenderEntities } from './tenders/entities.ts';
import { utilityEntities } from './utilities/entities.ts';
import { worksEntities } from './works/entities.ts';

export const department = defineDepartment(import.meta, {
  entities: [...entities, ...majorEntities, ...tenderEntities, ...worksEntities, ...utilityEntities],
  migrations: [
    Migration20261103000000_projects,
    Migration20261122000000_project_facts,
    Migration20261122010000_regional_assessments,
    Migration20261122020000_land,
    Migration20261122030000_utility_connections,
    Migration20261122040000_lines,
    Migration20261122200000_project_cases,
    Migration20261122210000_project_matters,
    Migration20261122220000_joint_procedures,
    Migration20261122230000_supervision,
    Migration20261122240000_fast_track,
    Migration20261122300000_major_projects,
    Migration20261122310000_tenders,
    Migration20261122320000_quota_and_power_works,
    Migration20261122330000_utility_services,
  ],
  resolvers,
  loaders: createLoaders,
  seed,
  jobs: [
    { name: 'promises that were not kept', run: context => breakOverdue(context, breakProjectPromise) },
    { name: 'report of broken promises', run: reportBroken },
  ],
});

if (import.meta.main) await startSubgraph(department);
