/** Reads of works of the power network. */
import type { RuleReference } from '#shared/errors.ts';
import { columns, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Database } from '#shared/database/database.ts';
import type { WorksMilestone } from './rules.ts';

export interface UtilityProjectRow {
  id: string;
  zone: string;
  organCode: string;
  name: string;
  milestones: readonly WorksMilestone[];
  corridorKm: number;
  relocatedLines: number;
  rule: RuleReference | null;
  registeredAt: string;
}

const WORKS = columns(
  'id',
  'zone',
  'organCode',
  'name',
  'milestones',
  'corridorKm',
  'relocatedLines',
  'rule',
  'registeredAt',
);

export const worksLoaders = (database: Database) => ({
  works: rowLoader<UtilityProjectRow>(
    database,
    `select ${WORKS} from utility_project where id = any($1::uuid[])`,
    'id',
  ),
  worksOfZone: rowsLoader<UtilityProjectRow>(
    database,
    `select ${WORKS} from utility_project where zone = any($1) order by registered_at, id`,
    'zone',
  ),
});
