import type { LoaderScope } from '#shared/database/loaders.ts';
import { rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Listing } from './entities.ts';
import type { ListingRow } from './rows.ts';

const COLUMNS = columnsOf(Listing);

export const listingLoaders = {
  listing: ({ database }: LoaderScope) =>
    rowLoader<ListingRow>(database, key => `select ${COLUMNS} from listing where ${key('id', 'uuid')}`, 'id'),
  openListings: ({ database }: LoaderScope) =>
    rowsLoader<ListingRow>(
      database,
      key =>
        `select ${COLUMNS} from listing where ${key('credit_code')} and delisted_on is null order by listed_on, id`,
      'creditCode',
    ),
};
