import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Fine, FinePayment, FineRelief } from './entities.ts';
import type { FinePaymentRow, FineReliefRow, FineRow, UnpaidFine } from './rows.ts';

const FINES = {
  from: 'fine',
  columns: columnsOf(Fine),
  order: [
    ['decided_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Payments of fines, oldest first. */
export const PAYMENTS = `select ${columnsOf(FinePayment)} from fine_payment`;
/** Reliefs of fines, oldest first. */
export const RELIEFS = `select ${columnsOf(FineRelief)} from fine_relief`;

export const fineLoaders = {
  fine: ({ database }: LoaderScope) =>
    rowLoader<FineRow>(database, key => `select ${FINES.columns} from fine where ${key('id', 'uuid')}`, 'id'),
  fineOfPenalty: ({ database }: LoaderScope) =>
    rowLoader<FineRow>(
      database,
      key => `select ${FINES.columns} from fine where ${key('penalty_id', 'uuid')}`,
      'penaltyId',
    ),
  finesOf: ({ database }: LoaderScope) => pageLoader<FineRow>(database, FINES),
  finePayments: ({ database }: LoaderScope) =>
    rowsLoader<FinePaymentRow>(
      database,
      key => `${PAYMENTS} where ${key('fine_id', 'uuid')} order by paid_on, recorded_at, id`,
      'fineId',
    ),
  fineReliefs: ({ database }: LoaderScope) =>
    rowsLoader<FineReliefRow>(
      database,
      key => `${RELIEFS} where ${key('fine_id', 'uuid')} order by applied_at, decided_at nulls last, id`,
      'fineId',
    ),
  unpaidFines: ({ database }: LoaderScope) =>
    rowsLoader<UnpaidFine>(
      database,
      key => `select ${columns('id', 'creditCode', 'authority', 'decidedOn')} from fine
       where ${key('credit_code')} and settled_on is null order by decided_on, id`,
      'creditCode',
    ),
};
