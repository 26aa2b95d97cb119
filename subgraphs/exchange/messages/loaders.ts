import type { LoaderScope } from '#shared/database/loaders.ts';
import { checkPage, page } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import type { ExchangeMessageRow } from './rows.ts';

const MESSAGES = {
  from: 'exchange_message',
  columns: `place, member, message_id as "messageId", grant_no as "grantNo", at, request_hash as "requestHash", fields,
    purpose, legal_basis as "legalBasis", matter_code as "matterCode", case_no as "caseNo", refused, reason,
    ended_at as "endedAt", answer_hash as "answerHash", batch_number as "batchNumber", batch_root as "batchRoot",
    batch_made_at as "batchMadeAt", stamped_at as "stampedAt", countersigned_by as "countersignedBy"`,
  order: [['place', 'integer']],
  direction: 'desc',
} as const;

/** Which messages are listed. */
export interface MessageArguments extends PageArguments {
  grantNo?: string | null;
  from?: Date | null;
  until?: Date | null;
  refused?: boolean | null;
}

/** Refuses a page that there cannot be, whoever asks. */
export const checkMessagePage = (args: PageArguments): unknown => checkPage(args, MESSAGES);

// Moments of the log are texts of one form in UTC, which stand in the order of time.
function conditionsOf({ grantNo, from, until, refused }: MessageArguments): Condition[] {
  return [
    ...(grantNo ? [{ sql: 'grant_no = ?', values: [grantNo] }] : []),
    ...(from ? [{ sql: 'at >= ?', values: [from.toISOString()] }] : []),
    ...(until ? [{ sql: 'at < ?', values: [until.toISOString()] }] : []),
    ...(typeof refused === 'boolean' ? [{ sql: 'refused = ?', values: [refused] }] : []),
  ];
}

export const messageLoaders = {
  /** Messages in the name of these authorities; null: of all. */
  exchangeMessages:
    ({ database }: LoaderScope) =>
    (members: readonly string[] | null, args: MessageArguments): Promise<Connection<ExchangeMessageRow>> => {
      const own = members ? [{ sql: 'member = any(?::text[])', values: [members] }] : [];
      return page<ExchangeMessageRow>(database, MESSAGES, args, [...own, ...conditionsOf(args)]);
    },
};
