import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Listing } from './entities.ts';
import type { ListingRow } from './rows.ts';

export const LISTING_COLUMNS = columnsOf(Listing);

/** A listing that is in force on the day of the parameter. */
export const inForce = (day: string): string =>
  `state = 'LISTED' and (listed_until is null or listed_until >= ${day}::date)`;

export const listingLoaders = {
  listing: ({ database }: LoaderScope) =>
    rowLoader<ListingRow>(database, key => `select ${LISTING_COLUMNS} from listing where ${key('id', 'uuid')}`, 'id'),
  openListings: ({ database, now }: LoaderScope) =>
    rowsLoader<ListingRow>(
      database,
      key =>
        `select ${LISTING_COLUMNS} from listing where ${key('credit_code')} and ${inForce('$2')} order by listed_on, id`,
      'creditCode',
      [localDate(now)],
    ),
  proposedListings: ({ database }: LoaderScope) =>
    rowsLoader<ListingRow>(
      database,
      key =>
        `select ${LISTING_COLUMNS} from listing where ${key('credit_code')} and state = 'PROPOSED'
         order by proposed_at, id`,
      'creditCode',
    ),
};
