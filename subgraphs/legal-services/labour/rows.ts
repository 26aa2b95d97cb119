import type { RowOf } from '#shared/database/rows.ts';
import type { LabourCaseKind } from '../generated.ts';
import type { LabourCase } from './entities.ts';

export type LabourCaseRow = RowOf<LabourCase>;

/** Cases of a kind that were opened in a year. */
export interface LabourCaseCount {
  kind: LabourCaseKind;
  opened: number;
  closed: number;
  inTime: number;
}
