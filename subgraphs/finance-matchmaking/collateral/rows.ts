import type { RowOf } from '#shared/database/rows.ts';
import type { Collateral } from './entities.ts';

export type CollateralRow = RowOf<Collateral>;

/** What decides on the order of payment. */
export type Ranked = Pick<
  CollateralRow,
  'id' | 'number' | 'creditCode' | 'assetType' | 'assetKey' | 'until' | 'endedAt'
>;
