/** Reads of external lines and outages: each loader is one statement a tick. */
import type { LoaderScope } from '#shared/database/loaders.ts';
import { columns, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { ExternalLine, OutageNotice } from './entities.ts';
import type { ExternalLineRow, OpenLine, OutageNoticeRow } from './rows.ts';

const EXTERNAL_LINES = {
  from: 'external_line',
  columns: columnsOf(ExternalLine),
  order: [
    ['applied_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

// A recipient has the start of its notice too, which leads the index of an enterprise's notices.
const OUTAGE_NOTICES = {
  from: `outage_recipient join
    (select id, zone, line, ends_at, emergency, reason, enterprises, noticed_at from outage_notice) outage_notice
    on id = notice_id`,
  columns: columnsOf(OutageNotice),
  order: [
    ['starts_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const lineLoaders = {
  externalLine: ({ database }: LoaderScope) =>
    rowLoader<ExternalLineRow>(
      database,
      key => `select ${EXTERNAL_LINES.columns} from external_line where ${key('id', 'uuid')}`,
      'id',
    ),
  externalLinesOf: ({ database }: LoaderScope) => pageLoader<ExternalLineRow>(database, EXTERNAL_LINES),
  openLines: ({ database }: LoaderScope) =>
    rowsLoader<OpenLine>(
      database,
      key => `select ${columns('creditCode', 'id', 'kind', 'route', 'package')} from external_line
       where ${key('credit_code')} and package->>'status' = 'RUNNING' and withdrawn_at is null and revoked_at is null
       order by applied_at, id`,
      'creditCode',
    ),
  outageNoticesOf: ({ database }: LoaderScope) => pageLoader<OutageNoticeRow>(database, OUTAGE_NOTICES),
};
