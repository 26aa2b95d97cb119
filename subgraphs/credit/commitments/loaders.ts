import type { LoaderScope } from '#shared/database/loaders.ts';
import { pageLoader, rowLoader } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Commitment } from './entities.ts';
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
  commitmentsOf: ({ database }: LoaderScope) => pageLoader<CommitmentRow>(database, COMMITMENTS),
};
