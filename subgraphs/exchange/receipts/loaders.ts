import type { LoaderScope } from '#shared/database/loaders.ts';
import { checkPage, pageLoader } from '#shared/database/paging.ts';
import type { PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { AccessReader, AccessStatistic } from '../generated.ts';
import { AccessReceipt } from './entities.ts';
import type { AccessReceiptRow } from './rows.ts';

const RECEIPTS = {
  from: 'access_receipt',
  columns: columnsOf(AccessReceipt),
  order: [
    ['read_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Which receipts of an enterprise are listed. */
export interface ReceiptArguments extends PageArguments {
  by?: AccessReader | null | undefined;
  purpose?: string | null | undefined;
}

/** Refuses BAD_USER_INPUT a page that no caller can have, whoever asks. */
export const checkReceiptPage = (args: PageArguments): void => void checkPage(args, RECEIPTS);

/** From the beginning of the first day in China to the end of the last. */
const STATISTICS = `
  select (read_at at time zone 'Asia/Shanghai')::date::text as "on", reader as "by",
    count(*) filter (where not refused)::int as answered, count(*) filter (where refused)::int as refused,
    count(*) filter (where purpose = '')::int as "withoutPurpose"
  from access_receipt
  where read_at >= $1::date::timestamp at time zone 'Asia/Shanghai'
    and read_at < ($2::date + 1)::timestamp at time zone 'Asia/Shanghai'
  group by 1, 2 order by 1, 2`;

export const receiptLoaders = {
  receiptsOf: ({ database }: LoaderScope) =>
    pageLoader<AccessReceiptRow, ReceiptArguments>(database, RECEIPTS, ({ by, purpose }) => [
      ...(by ? [{ sql: 'reader = ?', values: [by] }] : []),
      ...(purpose ? [{ sql: 'purpose = ?', values: [purpose] }] : []),
    ]),
  accessStatistics:
    ({ database }: LoaderScope) =>
    (since: string, until: string): Promise<AccessStatistic[]> =>
      database.query<AccessStatistic>(STATISTICS, [since, until]),
};
