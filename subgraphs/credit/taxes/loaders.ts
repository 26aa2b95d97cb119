import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { TaxBlacklistEntry } from './entities.ts';
import type { TaxBlacklistEntryRow } from './rows.ts';

const ENTRIES = {
  from: 'tax_blacklist_entry',
  columns: columnsOf(TaxBlacklistEntry),
  order: [
    ['decided_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Publication ends by itself with its last day. */
const PUBLISHED = 'published_until >= $2::date';

export const taxLoaders = {
  taxEntry: ({ database, now }: LoaderScope) =>
    rowLoader<TaxBlacklistEntryRow>(
      database,
      key => `select ${ENTRIES.columns} from tax_blacklist_entry where ${key('id', 'uuid')} and ${PUBLISHED}`,
      'id',
      [localDate(now)],
    ),
  taxEntriesOf: ({ database, now }: LoaderScope) =>
    rowsLoader<TaxBlacklistEntryRow>(
      database,
      key => `select ${ENTRIES.columns} from tax_blacklist_entry where ${key('credit_code')} and ${PUBLISHED}
       order by decided_on desc, id`,
      'creditCode',
      [localDate(now)],
    ),
  taxBlacklist:
    ({ database, now }: LoaderScope) =>
    (args: PageArguments): Promise<Connection<TaxBlacklistEntryRow>> =>
      page<TaxBlacklistEntryRow>(database, ENTRIES, args, [
        { sql: 'published_until >= ?::date', values: [localDate(now)] },
      ]),
};
