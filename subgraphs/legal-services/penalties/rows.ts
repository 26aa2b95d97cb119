import type { RowOf } from '#shared/database/rows.ts';
import type { PenaltyCase } from './entities.ts';

export type PenaltyCaseRow = RowOf<PenaltyCase>;

/** A case that is not decided. */
export type OpenPenalty = Pick<PenaltyCaseRow, 'id' | 'creditCode' | 'authority' | 'openedAt'>;
