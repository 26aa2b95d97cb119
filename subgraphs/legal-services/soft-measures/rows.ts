import type { RowOf } from '#shared/database/rows.ts';
import type { SoftMeasure } from './entities.ts';

export type SoftMeasureRow = RowOf<SoftMeasure>;
