import type { RowOf } from '#shared/database/rows.ts';
import type { EnforcementFiling } from './entities.ts';

export type EnforcementFilingRow = RowOf<EnforcementFiling>;

/** Fines and fees of a zone over some days. */
export interface FilingCounts {
  fines: number;
  filedFines: number;
  filedFees: number;
}
