import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { InspectionItemList } from './entities.ts';
import type { InspectionItemListRow } from './rows.ts';

const LISTS = {
  from: 'inspection_item_list',
  columns: columnsOf(InspectionItemList),
  order: [
    ['authority', 'text'],
    ['id', 'uuid'],
  ],
  direction: 'asc',
} as const;

/** The list of a body in a zone on a day: `$1` the zone, `$2` the body, `$3` the day. */
export const LIST_ON_DAY = `select ${columnsOf(InspectionItemList)} from inspection_item_list
  where zone = $1 and authority = $2 and valid_from <= $3::date and (valid_to is null or valid_to >= $3::date)`;

export const itemLoaders = {
  itemList: ({ database }: LoaderScope) =>
    rowLoader<InspectionItemListRow>(
      database,
      key => `select ${LISTS.columns} from inspection_item_list where ${key('id', 'uuid')}`,
      'id',
    ),
  itemListsIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<InspectionItemListRow>> =>
      page<InspectionItemListRow>(database, LISTS, args, [{ sql: 'zone = ? and valid_to is null', values: [zone] }]),
};
