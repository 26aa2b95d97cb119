/** Rows of designers. */
import type { RowOf } from '#shared/database/rows.ts';
import type { DrawingReviewWay } from '../generated.ts';
import type { Grounds } from '../permits/rows.ts';
import type { DesignerLiability } from './entities.ts';

/** Who answers for a design. */
export type DesignerLiabilityRow = RowOf<DesignerLiability>;

export type DrawingReviewClassRow = Grounds & { class: DrawingReviewWay; title: string };
