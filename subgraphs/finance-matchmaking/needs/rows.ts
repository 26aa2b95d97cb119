import type { RowOf } from '#shared/database/rows.ts';
import type { FinancingNeed } from './entities.ts';

export type FinancingNeedRow = RowOf<FinancingNeed> & {
  /** The bank of the matched product: it may see the need. */
  matchedBankCode: string | null;
};

/** Needs of an enterprise in one state that is not the end. */
export interface UnclosedNeeds {
  creditCode: string;
  state: 'OPEN' | 'MATCHED';
  needs: number;
}

/** Needs of an enterprise, counted. */
export interface FinancingSummaryRow {
  creditCode: string;
  openNeeds: number;
  metNeeds: number;
}
