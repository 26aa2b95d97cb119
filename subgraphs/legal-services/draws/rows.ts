import type { RowOf } from '#shared/database/rows.ts';
import type { PoolInspector } from './algorithm.ts';
import type { InspectionDraw, InspectionPlan } from './entities.ts';

/** An inspector of a pool with his name, which is shown masked. */
export interface NamedInspector extends PoolInspector {
  name: string;
}

/** What is drawn for in a month. */
export interface InspectionTask {
  month: number;
  items: readonly string[];
  authorities: readonly string[];
}

export type InspectionPlanRow = RowOf<InspectionPlan>;

/** The parent of an inspector's fields. */
export type DrawInspectorRow = NamedInspector;

export type InspectionDrawRow = RowOf<InspectionDraw>;
