import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { PenaltyCase } from './entities.ts';
import type { OpenPenalty, PenaltyCaseRow } from './rows.ts';

const PENALTIES = {
  from: 'penalty_case',
  columns: columnsOf(PenaltyCase),
  order: [
    ['opened_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const penaltyLoaders = {
  penalty: ({ database }: LoaderScope) =>
    rowLoader<PenaltyCaseRow>(
      database,
      key => `select ${PENALTIES.columns} from penalty_case where ${key('id', 'uuid')}`,
      'id',
    ),
  penaltiesOnVisit: ({ database }: LoaderScope) =>
    rowsLoader<PenaltyCaseRow>(
      database,
      key => `select ${PENALTIES.columns} from penalty_case where ${key('visit_id', 'uuid')} order by opened_at, id`,
      'visitId',
    ),
  penaltiesOf: ({ database }: LoaderScope) => pageLoader<PenaltyCaseRow>(database, PENALTIES),
  openPenalties: ({ database }: LoaderScope) =>
    rowsLoader<OpenPenalty>(
      database,
      key => `select ${columns('id', 'creditCode', 'authority', 'openedAt')} from penalty_case
       where ${key('credit_code')} and state = 'NOTIFIED' order by opened_at, id`,
      'creditCode',
    ),
};
