/** Row types of licences of a trade and of the zones' lists of operating permits. */
import type { RowOf } from '#shared/database/rows.ts';
import type { IndustryLicence, OperatingPermitItem } from './entities.ts';

export type { LicencePermit } from './entities.ts';

/** A licence of a trade, in its present version. */
export type IndustryLicenceRow = RowOf<IndustryLicence>;

/** An item of a zone's list of operating permits; `validTo` is null while it is on the list. */
export type OperatingPermitItemRow = Omit<RowOf<OperatingPermitItem>, 'publishedBy'>;
