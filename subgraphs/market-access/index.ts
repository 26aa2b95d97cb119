/** Market access: the register of enterprises, its search, its log, and the registration of new ones. 市场准入 */
import { deemOverdue, reportBroken } from '#shared/case/index.ts';
import { defineDepartment, startSubgraph } from '#shared/subgraph.ts';
import { entities } from './entities.ts';
import { createLoaders } from './loaders.ts';
import { Migration20261103000000_market_access } from './migrations/Migration20261103000000_market_access.ts';
import { Migration20261122000000_tax_risk } from './migrations/Migration20261122000000_tax_risk.ts';
import { Migration20261122000001_tax_cases } from './migrations/Migration20261122000001_tax_cases.ts';
import { Migration20261122000002_tax_burden } from './migrations/Migration20261122000002_tax_burden.ts';
import { Migration20261122000003_negative_list } from './migrations/Migration20261122000003_negative_list.ts';
import { Migration20261122000004_permit_items } from './migrations/Migration20261122000004_permit_items.ts';
import { Migration20261122200000_deregistration } from './migrations/Migration20261122200000_deregistration.ts';
import { Migration20261122200001_startups_and_changes } from './migrations/Migration20261122200001_startups_and_changes.ts';
import { Migration20261122210000_registrations_as_cases } from './migrations/Migration20261122210000_registrations_as_cases.ts';
import { Migration20261122210001_tax_cases_as_cases } from './migrations/Migration20261122210001_tax_cases_as_cases.ts';
import { Migration20261122220000_real_estate } from './migrations/Migration20261122220000_real_estate.ts';
import { Migration20261122230000_industry_licences } from './migrations/Migration20261122230000_industry_licences.ts';
import { Migration20261122230001_cross_city } from './migrations/Migration20261122230001_cross_city.ts';
import { Migration20261122230002_deregistration_routes } from './migrations/Migration20261122230002_deregistration_routes.ts';
import { Migration20261122230003_dormancy } from './migrations/Migration20261122230003_dormancy.ts';
import { Migration20261122240000_reveals } from './migrations/Migration20261122240000_reveals.ts';
import { resolvers } from './resolvers.ts';
import { seed } from './seed.ts';
import { BY_SILENCE } from './silence.ts';

export const department = defineDepartment(import.meta, {
  entities,
  migrations: [
    Migration20261103000000_market_access,
    Migration20261122000000_tax_risk,
    Migration20261122000001_tax_cases,
    Migration20261122000002_tax_burden,
    Migration20261122000003_negative_list,
    Migration20261122000004_permit_items,
    Migration20261122200000_deregistration,
    Migration20261122200001_startups_and_changes,
    Migration20261122210000_registrations_as_cases,
    Migration20261122210001_tax_cases_as_cases,
    Migration20261122220000_real_estate,
    Migration20261122230000_industry_licences,
    Migration20261122230001_cross_city,
    Migration20261122230002_deregistration_routes,
    Migration20261122230003_dormancy,
    Migration20261122240000_reveals,
  ],
  resolvers,
  loaders: createLoaders,
  seed,
  jobs: [
    { name: 'consent by silence', run: context => deemOverdue(context, BY_SILENCE) },
    { name: 'report of broken promises', run: reportBroken },
  ],
});

if (import.meta.main) await startSubgraph(department);
