import type { RowOf } from '#shared/database/rows.ts';
import type { InspectionDraw, InspectionPlan, NamedInspector } from './entities.ts';

export type { InspectionTask, NamedInspector } from './entities.ts';

export type InspectionPlanRow = RowOf<InspectionPlan>;

/** The parent of an inspector's fields. */
export type DrawInspectorRow = NamedInspector;

export type InspectionDrawRow = RowOf<InspectionDraw>;
