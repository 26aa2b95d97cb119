/** Rows of opinions on planning and land. */
import type { RowOf } from '#shared/database/rows.ts';
import type { PlanningOpinion } from './entities.ts';

export type PartyOpinionRow = RowOf<PlanningOpinion>;
