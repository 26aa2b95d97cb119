import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
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
  propertyReview: ({ database }: LoaderScope) =>
    rowLoader<PropertyRightsReviewRow>(
      database,
      key => `select ${REVIEWS.columns} from property_rights_review where ${key('id', 'uuid')}`,
      'id',
    ),
  propertyReviewsIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<PropertyRightsReviewRow>> =>
      page<PropertyRightsReviewRow>(database, REVIEWS, args, [{ sql: 'zone = ?', values: [zone] }]),
};
