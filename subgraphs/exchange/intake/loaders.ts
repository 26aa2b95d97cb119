import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { ReceivedRecordState } from '../generated.ts';
import { OutgoingReturn, ReceivedRecord } from './entities.ts';
import type { OutgoingReturnRow, ReceivedRecordRow } from './rows.ts';

const RECEIVED = {
  from: 'received_record',
  columns: columnsOf(ReceivedRecord),
  order: [
    ['received_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

const RETURNS = {
  from: 'outgoing_return',
  columns: columnsOf(OutgoingReturn),
  order: [
    ['member', 'text'],
    ['number', 'integer'],
  ],
  direction: 'asc',
} as const;

/** Which received records are listed; `none` where the caller may see none. */
export interface WantedRecords {
  state: ReceivedRecordState | null;
  member: string | null;
  zone: string | null;
  none: boolean;
}

export const intakeLoaders = {
  receivedRecord: ({ database }: LoaderScope) =>
    rowLoader<ReceivedRecordRow>(
      database,
      key => `select ${RECEIVED.columns} from received_record where ${key('id', 'uuid')}`,
      'id',
    ),
  receivedRecords:
    ({ database }: LoaderScope) =>
    (args: PageArguments, { state, member, zone, none }: WantedRecords): Promise<Connection<ReceivedRecordRow>> =>
      page<ReceivedRecordRow>(database, RECEIVED, args, [
        ...(none ? [{ sql: 'false', values: [] }] : []),
        ...(state ? [{ sql: 'state = ?', values: [state] }] : []),
        ...(member ? [{ sql: 'member = ?', values: [member] }] : []),
        ...(zone ? [{ sql: 'zone = ?', values: [zone] }] : []),
      ]),
  outgoingReturn: ({ database }: LoaderScope) =>
    rowLoader<OutgoingReturnRow>(
      database,
      key => `select ${RETURNS.columns} from outgoing_return where ${key('id', 'uuid')}`,
      'id',
    ),
  /** Those to one platform, or to all of them. */
  outgoingReturns:
    ({ database }: LoaderScope) =>
    (args: PageArguments, zone: string, of: 'all' | { member: string }): Promise<Connection<OutgoingReturnRow>> =>
      page<OutgoingReturnRow>(database, RETURNS, args, [
        { sql: 'zone = ?', values: [zone] },
        ...(of === 'all' ? [] : [{ sql: 'member = ?', values: [of.member] }]),
      ]),
};
