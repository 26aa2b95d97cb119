import type { RowOf } from '#shared/database/rows.ts';
import type { PoolInspector } from './algorithm.ts';
import type { InspectionDraw } from './entities.ts';

/** An inspector of a pool with his name, which is shown masked. */
export interface NamedInspector extends PoolInspector {
  name: string;
}

/** The parent of an inspector's fields. */
export type DrawInspectorRow = NamedInspector;

export type InspectionDrawRow = RowOf<InspectionDraw>;
