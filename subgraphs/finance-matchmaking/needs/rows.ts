import type { RowOf } from '#shared/database/rows.ts';
import type { FinancingNeed } from './entities.ts';

export type FinancingNeedRow = RowOf<FinancingNeed> & {
  /** The bank of the matched product: it may see the need. */
  matchedBankCode: string | null;
};

/** A need that is not over. */
export type UnclosedNeed = Pick<RowOf<FinancingNeed>, 'id' | 'creditCode' | 'state' | 'publishedAt'>;

/** Needs of an enterprise, counted. */
export interface FinancingSummaryRow {
  creditCode: string;
  openNeeds: number;
  metNeeds: number;
}
