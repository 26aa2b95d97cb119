import type { RowOf } from '#shared/database/rows.ts';
import type { PropertyRightsReview } from './entities.ts';

export type PropertyRightsReviewRow = RowOf<PropertyRightsReview>;
