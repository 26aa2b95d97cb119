import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { ShareRequestState } from '../generated.ts';
import { ShareRequest } from './entities.ts';
import type { ShareRequestRow } from './rows.ts';

const REQUESTS = {
  from: 'share_request',
  columns: columnsOf(ShareRequest),
  order: [
    ['requested_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Which requests are listed. */
interface Wanted {
  state: ShareRequestState | null;
  /** The authorities whose requests the caller may see. */
  of: 'all' | readonly string[];
}

export const requestLoaders = {
  shareRequest: ({ database }: LoaderScope) =>
    rowLoader<ShareRequestRow>(
      database,
      key => `select ${REQUESTS.columns} from share_request where ${key('id', 'uuid')}`,
      'id',
    ),
  shareRequests:
    ({ database }: LoaderScope) =>
    (args: PageArguments, { state, of }: Wanted): Promise<Connection<ShareRequestRow>> => {
      const conditions: Condition[] = [
        ...(of === 'all' ? [] : [{ sql: 'credit_code = any(?::text[])', values: [[...of]] }]),
        ...(state ? [{ sql: 'state = ?', values: [state] }] : []),
      ];
      return page<ShareRequestRow>(database, REQUESTS, args, conditions);
    },
};
