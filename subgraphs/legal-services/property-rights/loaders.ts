import type { LoaderScope } from '#shared/database/loaders.ts';
import { page } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { PropertyRightsReview } from './entities.ts';
import type { PropertyRightsReviewRow } from './rows.ts';

const REVIEWS = {
  from: 'property_rights_review',
  columns: columnsOf(PropertyRightsReview),
  order: [
    ['opened_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

export const propertyRightsLoaders = {
  propertyReviewsIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<PropertyRightsReviewRow>> =>
      page<PropertyRightsReviewRow>(database, REVIEWS, args, [{ sql: 'zone = ?', values: [zone] }]),
};
