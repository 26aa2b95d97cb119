import type { RowOf } from '#shared/database/rows.ts';
import type { FairCompetitionReview } from './entities.ts';

export type FairCompetitionReviewRow = RowOf<FairCompetitionReview>;

/** What a zone did in a year. */
export interface YearCounts {
  held: number;
  measures: number;
  abolished: number;
  reviews: number;
  byThirdParty: number;
}
