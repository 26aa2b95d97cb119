import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Commitment } from './entities.ts';
import { REPAIR_COMMITMENT } from './rules.ts';
import type { CommitmentRow } from './rows.ts';

const COMMITMENTS = {
  from: 'commitment',
  columns: columnsOf(Commitment),
  order: [
    ['signed_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

export const commitmentLoaders = {
  commitment: ({ database }: LoaderScope) =>
    rowLoader<CommitmentRow>(
      database,
      key => `select ${COMMITMENTS.columns} from commitment where ${key('id', 'uuid')}`,
      'id',
    ),
  /** The newest commitment that an enterprise has signed for a repair. */
  repairCommitment: ({ database }: LoaderScope) =>
    rowLoader<Pick<CommitmentRow, 'id' | 'creditCode'>>(
      database,
      key => `select distinct on (credit_code) id, credit_code as "creditCode" from commitment
       where ${key('credit_code')} and kind = '${REPAIR_COMMITMENT}' and state = 'SIGNED'
       order by credit_code, signed_at desc, id`,
      'creditCode',
    ),
  commitmentsOf: ({ database }: LoaderScope) => pageLoader<CommitmentRow>(database, COMMITMENTS),
};
