import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columns, columnsOf } from '#shared/database/rows.ts';
import { conditionsOf } from '../input.ts';
import { Collateral } from './entities.ts';
import type { CollateralRow, Ranked } from './rows.ts';

const COLLATERAL = {
  from: 'collateral',
  columns: columnsOf(Collateral),
  order: [['number', 'integer']],
} as const;

const RANKED = columns('id', 'number', 'creditCode', 'assetType', 'assetKey', 'until', 'endedAt');

export const collateralLoaders = {
  collateral: ({ database }: LoaderScope) =>
    rowLoader<CollateralRow>(
      database,
      key => `select ${COLLATERAL.columns} from collateral where ${key('id', 'uuid')}`,
      'id',
    ),
  /** What an enterprise has put up, in the order of registration. */
  collateralOf:
    ({ database }: LoaderScope) =>
    (
      creditCode: string,
      assetType: string | null | undefined,
      args: PageArguments,
    ): Promise<Connection<CollateralRow>> =>
      page<CollateralRow>(
        database,
        COLLATERAL,
        args,
        conditionsOf([
          ['credit_code = ?', creditCode],
          ['asset_type = ?', assetType],
        ]),
      ),
  /** All registrations of an enterprise that were not ended, for their order. */
  rankedOf: ({ database }: LoaderScope) =>
    rowsLoader<Ranked>(
      database,
      key => `select ${RANKED} from collateral where ${key('credit_code')} and ended_at is null order by number`,
      'creditCode',
    ),
};
