/** Rows of regional assessments. */
import type { RowOf } from '#shared/database/rows.ts';
import type { RegionalAssessment } from './entities.ts';

export type RegionalAssessmentRow = RowOf<RegionalAssessment>;
