/** Reads of coordination meetings and their tasks: each loader is one statement a tick. */
import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { CoordinationMeeting, MeetingTask } from './entities.ts';
import type { CoordinationMeetingRow, MeetingTaskRow } from './rows.ts';

const MEETINGS = {
  from: 'coordination_meeting',
  columns: columnsOf(CoordinationMeeting),
  order: [
    ['held_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

const TASKS = {
  from: 'meeting_task',
  columns: columnsOf(MeetingTask),
  order: [
    ['due_on', 'date'],
    ['id', 'uuid'],
  ],
} as const;

/** Meetings by the period that they are of; a period at a year's border may hold days of two years. */
const HELD_PERIODS = `select period, count(*)::int as n from coordination_meeting
  where zone = $1 and held_on between $2 and $3 group by period`;

interface TaskArguments extends PageArguments {
  overdue?: boolean | null | undefined;
}

export const meetingLoaders = {
  meetingsOf:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<CoordinationMeetingRow>> =>
      page<CoordinationMeetingRow>(database, MEETINGS, args, [{ sql: 'zone = ?', values: [zone] }]),
  tasksOfMeeting: ({ database }: LoaderScope) =>
    rowsLoader<MeetingTaskRow>(
      database,
      key => `select ${TASKS.columns} from meeting_task where ${key('meeting_id', 'uuid')} order by due_on, id`,
      'meetingId',
    ),
  meetingTask: ({ database }: LoaderScope) =>
    rowLoader<MeetingTaskRow>(
      database,
      key => `select ${TASKS.columns} from meeting_task where ${key('id', 'uuid')}`,
      'id',
    ),
  tasksOf:
    ({ database, now }: LoaderScope) =>
    (zone: string, { overdue, ...args }: TaskArguments): Promise<Connection<MeetingTaskRow>> =>
      page<MeetingTaskRow>(database, TASKS, args, [
        { sql: 'zone = ?', values: [zone] },
        ...(overdue ? [{ sql: 'completed_at is null and due_on < ?', values: [localDate(now)] }] : []),
      ]),
  /** How many meetings were held in each period of a zone around a year. */
  heldPeriods:
    ({ database }: LoaderScope) =>
    async (zone: string, year: number): Promise<Map<string, number>> => {
      const days = [`${year - 1}-12-25`, `${year + 1}-01-07`];
      const rows = await database.query<{ period: string; n: number }>(HELD_PERIODS, [zone, ...days]);
      return new Map(rows.map(({ period, n }) => [period, n]));
    },
};
