/** Reads of lists of what may follow later, and of what is owed: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ToleranceList } from './entities.ts';
import type { ToleranceListRow } from './rows.ts';

const LISTS = columnsOf(ToleranceList, { except: ['publishedBy'] });

/** The list of a zone that is valid on a day: `$1` the zone, `$2` the day. */
export const LIST_ON_DAY = `select ${LISTS} from tolerance_list
  where zone = $1 and valid_from <= $2 and (valid_to is null or valid_to >= $2)`;

export const fastTrackLoaders = {
  /** The project for which something is owed, by the id of the debt. */
  debtProject: ({ database }: LoaderScope) =>
    rowLoader<{ id: string; projectCode: string }>(
      database,
      key => `select d.id, project_code as "projectCode" from tolerance_debt d
       join project p on p.case_id = d.case_id::uuid where ${key('d.id', 'uuid')}`,
      'id',
    ),
  /** The lists of zones, newest first. */
  toleranceLists: ({ database }: LoaderScope) =>
    rowsLoader<ToleranceListRow>(
      database,
      key => `select ${LISTS} from tolerance_list where ${key('zone')} order by zone, version desc`,
      'zone',
    ),
};
