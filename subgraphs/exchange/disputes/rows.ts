import type { RowOf } from '#shared/database/rows.ts';
import type { ValueDispute } from './entities.ts';

export type ValueDisputeRow = RowOf<ValueDispute>;
