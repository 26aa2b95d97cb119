/** Rows of land parcels. */
import type { RowOf } from '#shared/database/rows.ts';
import type { LandParcel } from './entities.ts';

export type {
  EarlierSupply,
  Finding,
  LandCheck,
  LandChecks,
  LandUse,
  LandUseComparison,
  LandUseItem,
} from './entities.ts';

/** A parcel that an enterprise holds. */
export type HeldParcel = Pick<LandParcelRow, 'parcelCode' | 'projectCode' | 'landUse' | 'builtUse'> & {
  suppliedTo: string;
};

export type LandParcelRow = RowOf<LandParcel>;
