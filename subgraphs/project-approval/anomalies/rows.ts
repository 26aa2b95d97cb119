/** Rows of reported results and typical cases. */
import type { RowOf } from '#shared/database/rows.ts';
import type { ApprovalResult, TypicalCase } from './entities.ts';

export type { Anomaly } from './entities.ts';

export type ApprovalResultRow = RowOf<ApprovalResult>;
export type TypicalCaseRow = RowOf<TypicalCase>;
