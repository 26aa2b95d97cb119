import type { Database } from '#shared/database/database.ts';
import { columns, rowsLoader } from '#shared/database/paging.ts';
import type { ProjectStageCode } from '../generated.ts';

/** A matter that was accepted for a project. */
export interface AcceptedMatterRow {
  projectCode: string;
  matter: string;
  stage: ProjectStageCode;
  department: string;
  listVersion: number;
  acceptedAt: string;
  title: string | null;
}

const ACCEPTED = columns('projectCode', 'matter', 'stage', 'department', 'listVersion', 'acceptedAt');

/** Loaders of matters: each one statement a tick. */
export const matterLoaders = (database: Database) => ({
  mattersOfProject: rowsLoader<AcceptedMatterRow>(
    database,
    `select ${ACCEPTED}, (select one->>'title' from investment_matter_list l, jsonb_array_elements(l.matters) one where l.zone = m.zone and l.version = m.list_version and one->>'code' = m.matter) as title
     from project_matter m where project_code = any($1) order by accepted_at, id`,
    'projectCode',
  ),
});
