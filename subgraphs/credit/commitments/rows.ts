import type { RowOf } from '#shared/database/rows.ts';
import type { Commitment } from './entities.ts';

export type CommitmentRow = RowOf<Commitment>;
