import type { RowOf } from '#shared/database/rows.ts';
import type { TaxRelief } from './entities.ts';

export type TaxReliefRow = RowOf<TaxRelief>;

/** Who is entitled in a zone and year, and who enjoys it. */
export interface ReliefCounts {
  eligible: number;
  enjoyed: number;
}
