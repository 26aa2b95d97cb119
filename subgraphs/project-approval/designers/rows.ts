/** Rows of designers. */
import type { RowOf } from '#shared/database/rows.ts';
import type { DesignerLiability } from './entities.ts';

/** Who answers for a design. */
export type DesignerLiabilityRow = RowOf<DesignerLiability>;
