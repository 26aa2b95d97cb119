import type { RowOf } from '#shared/database/rows.ts';
import type { OutgoingReturn, Problem, ReceivedRecord } from './entities.ts';

export type ReceivedRecordRow = RowOf<ReceivedRecord>;
export type OutgoingReturnRow = RowOf<OutgoingReturn>;
export type FieldProblemRow = Problem;

/** What became of a record. */
export interface SubmissionAnswerRow {
  submissionId: string;
  outcome: ReceivedRecord['state'];
  problems: Problem[];
}
