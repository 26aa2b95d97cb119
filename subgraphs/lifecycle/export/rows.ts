import type { ChangeOp } from '../generated.ts';

/** A change as it is exported. Of one that was taken back only what names it is told. */
export interface ExportedChangeRow {
  cursor: string;
  op: ChangeOp;
  /** Of the event, the same for ever. */
  id: string;
  department: string;
  /** Empty for what is of no enterprise. */
  creditCode: string;
  type: string;
  subjectType: string | null;
  subjectId: string | null;
  changedFields: readonly string[];
  restricted: boolean;
  payload: Readonly<Record<string, unknown>> | null;
  occurredAt: string | null;
  recordedAt: string;
}
