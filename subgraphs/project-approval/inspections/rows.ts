/** Rows of efficiency inspections and their orders. */
import type { RowOf } from '#shared/database/rows.ts';
import type { EfficiencyInspection, SupervisionOrder } from './entities.ts';

export type { AspectRecord, ReturnedRectification } from './entities.ts';

export type EfficiencyInspectionRow = RowOf<EfficiencyInspection>;
export type SupervisionOrderRow = RowOf<SupervisionOrder>;
