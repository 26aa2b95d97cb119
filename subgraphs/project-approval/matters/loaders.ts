/** Reads of accepted matters: one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { InvestmentMatterList, ProjectMatter } from './entities.ts';
import type { ProjectMatterRow } from './rows.ts';

/** The list of a zone that is valid on a day: `$1` the zone, `$2` the day. */
export const MATTERS_ON_DAY = `select ${columnsOf(InvestmentMatterList, { except: ['publishedBy'] })}
  from investment_matter_list where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)`;

const TITLE = `select one->>'title' from investment_matter_list l, jsonb_array_elements(l.matters) one
  where l.zone = m.zone and l.version = m.list_version and one->>'code' = m.matter`;

export const matterLoaders = {
  mattersOfProject: ({ database }: LoaderScope) =>
    rowsLoader<ProjectMatterRow>(
      database,
      key => `select ${columnsOf(ProjectMatter)}, (${TITLE}) as title from project_matter m
       where ${key('project_code')} order by accepted_at, id`,
      'projectCode',
    ),
};
