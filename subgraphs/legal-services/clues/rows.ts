import type { RowOf } from '#shared/database/rows.ts';
import type { ClueOpening, SealedClue } from './entities.ts';

/** A clue as it is listed: what it says is left out. */
export type SealedClueRow = Omit<RowOf<SealedClue>, 'content' | 'transferredBy' | 'acknowledgedBy'>;
export type ClueOpeningRow = RowOf<ClueOpening>;
