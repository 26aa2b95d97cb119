import type { RowOf } from '#shared/database/rows.ts';
import type { RecordSubmission, ReturnedRecord, SubmissionMessage, SubmissionRoute } from './entities.ts';

export type { SubmittedField } from './entities.ts';

export type RecordSubmissionRow = RowOf<RecordSubmission>;
export type ReturnedRecordRow = RowOf<ReturnedRecord>;
export type SubmissionMessageRow = RowOf<SubmissionMessage>;
export type SubmissionRouteRow = RowOf<SubmissionRoute>;
