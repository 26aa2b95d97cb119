import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { inForce } from '../listings/loaders.ts';
import { JointSanction } from './entities.ts';
import type { JointSanctionRow } from './rows.ts';

const COLUMNS = columnsOf(JointSanction);

/** A sanction rests on its listing: with the listing's last day it has ended, even while no job has said so. */
const RESTING = `exists (select from listing where listing.id = joint_sanction.listing_id and ${inForce('$2')})`;

export const sanctionLoaders = {
  sanction: ({ database }: LoaderScope) =>
    rowLoader<JointSanctionRow>(
      database,
      key => `select ${COLUMNS} from joint_sanction where ${key('id', 'uuid')}`,
      'id',
    ),
  sanctionsInForce: ({ database, now }: LoaderScope) =>
    rowsLoader<JointSanctionRow>(
      database,
      key => `select ${COLUMNS} from joint_sanction where ${key('credit_code')} and state = 'IMPOSED' and ${RESTING}
       order by imposed_on, id`,
      'creditCode',
      [localDate(now)],
    ),
  sanctionNotices: ({ database, now }: LoaderScope) =>
    rowsLoader<JointSanctionRow>(
      database,
      key => `select ${COLUMNS} from joint_sanction where ${key('credit_code')} and state = 'NOTIFIED' and ${RESTING}
       order by notified_at, id`,
      'creditCode',
      [localDate(now)],
    ),
};
