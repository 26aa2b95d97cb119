import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CreditReport } from './entities.ts';
import type { CreditReportRow } from './rows.ts';

const REPORTS = {
  from: 'credit_report',
  columns: columnsOf(CreditReport),
  order: [
    ['issued_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const reportLoaders = {
  creditReport: ({ database }: LoaderScope) =>
    rowLoader<CreditReportRow>(
      database,
      key => `select ${REPORTS.columns} from credit_report where ${key('id', 'uuid')}`,
      'id',
    ),
  reportByNo: ({ database }: LoaderScope) =>
    rowLoader<CreditReportRow>(
      database,
      key => `select ${REPORTS.columns} from credit_report where ${key('no')}`,
      'no',
    ),
  creditReportsOf: ({ database }: LoaderScope) => pageLoader<CreditReportRow>(database, REPORTS),
};
