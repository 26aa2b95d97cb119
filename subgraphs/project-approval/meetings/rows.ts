/** Rows of coordination meetings and their tasks. */
import type { RowOf } from '#shared/database/rows.ts';
import type { CoordinationMeeting, MeetingTask } from './entities.ts';

export type CoordinationMeetingRow = RowOf<CoordinationMeeting>;
export type MeetingTaskRow = RowOf<MeetingTask>;
