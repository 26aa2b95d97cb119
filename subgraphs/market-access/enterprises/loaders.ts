import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Enterprise, LogEntry } from './entities.ts';
import type { EnterpriseRow, RegistrationLogEntryRow } from './rows.ts';

const LOG = {
  from: 'registration_log',
  columns: columnsOf(LogEntry),
  order: [
    ['recorded_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Lists of enterprises are read by search.ts. */
export const enterpriseLoaders = {
  enterprise: ({ database }: LoaderScope) =>
    rowLoader<EnterpriseRow>(
      database,
      key => `select ${columnsOf(Enterprise)} from enterprise where ${key('credit_code')}`,
      'creditCode',
    ),
  logOf: ({ database }: LoaderScope) => pageLoader<RegistrationLogEntryRow>(database, LOG),
};
