import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { DataLedgerFilter } from '../generated.ts';
import { DataResource } from './entities.ts';
import type { DataResourceRow } from './rows.ts';

const RESOURCES = {
  from: 'data_resource',
  columns: columnsOf(DataResource),
  order: [
    ['catalog_code', 'text'],
    ['id', 'uuid'],
  ],
} as const;

const COLUMNS = { department: 'department', kind: 'kind', shareType: 'share_type' } as const;

export const resourceLoaders = {
  dataResource: ({ database }: LoaderScope) =>
    rowLoader<DataResourceRow>(
      database,
      key => `select ${RESOURCES.columns} from data_resource where ${key('id', 'uuid')}`,
      'id',
    ),
  dataLedger:
    ({ database }: LoaderScope) =>
    (args: PageArguments, filter: DataLedgerFilter): Promise<Connection<DataResourceRow>> => {
      const conditions = Object.entries(COLUMNS).flatMap(([name, column]): Condition[] => {
        const value = filter[name as keyof typeof COLUMNS];
        return value ? [{ sql: `${column} = ?`, values: [value] }] : [];
      });
      return page<DataResourceRow>(database, RESOURCES, args, conditions);
    },
};
