import type { RowOf } from '#shared/database/rows.ts';
import type { LicenceRevocation } from './entities.ts';

export type LicenceRevocationRow = RowOf<LicenceRevocation>;

/** A case that is not decided. */
export type OpenRevocation = Pick<LicenceRevocationRow, 'id' | 'creditCode' | 'proposedAt'>;
