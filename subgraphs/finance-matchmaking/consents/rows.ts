import type { RowOf } from '#shared/database/rows.ts';
import type { TaxDataConsent, TaxProfileUse } from './entities.ts';

export type TaxDataConsentRow = RowOf<TaxDataConsent>;
export type TaxProfileUseRow = RowOf<TaxProfileUse>;

/** Enterprises with a need of a year, and those of them that the tax-bank link served. */
export interface CoverageCounts {
  enterprises: number;
  served: number;
}
