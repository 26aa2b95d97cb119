/** Rows of land parcels. */
import type { RowOf } from '#shared/database/rows.ts';
import type { LandParcel } from './entities.ts';

export type { Finding, LandCheck, LandChecks, LandUse } from './entities.ts';

export type LandParcelRow = RowOf<LandParcel>;
