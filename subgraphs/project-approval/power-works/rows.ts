/** Rows of works of the power network. */
import type { RowOf } from '#shared/database/rows.ts';
import type { UtilityProject } from './entities.ts';

export type { WorksMilestone } from './entities.ts';

export type UtilityProjectRow = RowOf<UtilityProject>;

/** What works have built. */
export type Built = Pick<UtilityProjectRow, 'corridorKm' | 'relocatedLines'>;
