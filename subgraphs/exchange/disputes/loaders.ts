import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { ValueDisputeState } from '../generated.ts';
import { ValueDispute } from './entities.ts';
import type { ValueDisputeRow } from './rows.ts';

const DISPUTES = {
  from: 'value_dispute',
  columns: columnsOf(ValueDispute),
  order: [
    ['disputed_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** Which disputes are listed. */
export interface WantedDisputes {
  state: ValueDisputeState | null;
  department: string | null;
  /** Which the caller may see: made by these authorities, about these enterprises, or kept by this department. */
  of: 'all' | { by: readonly string[] } | { about: readonly string[] } | { keeper: string };
}

function visible(of: WantedDisputes['of']): Condition[] {
  if (of === 'all') return [];
  if ('keeper' in of) return [{ sql: 'department = ?', values: [of.keeper] }];
  if ('by' in of) return [{ sql: 'disputer = any(?::text[])', values: [[...of.by]] }];
  return [{ sql: 'credit_code = any(?::text[])', values: [[...of.about]] }];
}

export const disputeLoaders = {
  valueDisputesOf: ({ database }: LoaderScope) =>
    pageLoader<ValueDisputeRow>(database, { ...DISPUTES, parent: 'credit_code' }),
  valueDispute: ({ database }: LoaderScope) =>
    rowLoader<ValueDisputeRow>(
      database,
      key => `select ${DISPUTES.columns} from value_dispute where ${key('id', 'uuid')}`,
      'id',
    ),
  valueDisputes:
    ({ database }: LoaderScope) =>
    (args: PageArguments, { state, department, of }: WantedDisputes): Promise<Connection<ValueDisputeRow>> =>
      page<ValueDisputeRow>(database, DISPUTES, args, [
        ...visible(of),
        ...(state ? [{ sql: 'state = ?', values: [state] }] : []),
        ...(department ? [{ sql: 'department = ?', values: [department] }] : []),
      ]),
};
