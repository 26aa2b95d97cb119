import { addDays } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { SubmissionProfile, SubmissionState } from '../generated.ts';
import { RecordSubmission, ReturnedRecord } from './entities.ts';
import type { RecordSubmissionRow, ReturnedRecordRow } from './rows.ts';
import type { CountedDay } from './rules.ts';

const SUBMISSIONS = {
  from: 'record_submission',
  columns: columnsOf(RecordSubmission),
  order: [
    ['opened_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

const RETURNED = {
  from: 'returned_record',
  columns: columnsOf(ReturnedRecord),
  order: [
    ['returned_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/** Which submissions are listed. */
export interface WantedSubmissions {
  profile: SubmissionProfile | null;
  state: SubmissionState | null;
  department: string | null;
  /** Which the caller may see: all, those that a department keeps, or none. */
  of: 'all' | { keeper: string } | null;
}

const where = (column: string, value: string | null): Condition[] =>
  value === null ? [] : [{ sql: `${column} = ?`, values: [value] }];

/** Days that a limit takes at most: a submission that was due in a span begins no earlier before it. */
const LONGEST_LIMIT = 120;

const COUNTED = `
  select profile, department, starts_on as "startsOn", (sent_at at time zone 'Asia/Shanghai')::date as "sentOn",
    count(*)::int as count
  from record_submission where zone = $1 and starts_on between $2::date and $3::date group by 1, 2, 3, 4`;

export const submissionLoaders = {
  recordSubmission: ({ database }: LoaderScope) =>
    rowLoader<RecordSubmissionRow>(
      database,
      key => `select ${SUBMISSIONS.columns} from record_submission where ${key('id', 'uuid')}`,
      'id',
    ),
  recordSubmissions:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      { profile, state, department, of }: WantedSubmissions,
    ): Promise<Connection<RecordSubmissionRow>> =>
      page<RecordSubmissionRow>(database, SUBMISSIONS, args, [
        ...(of === null ? [{ sql: 'false', values: [] }] : []),
        ...(of !== null && of !== 'all' ? where('department', of.keeper) : []),
        ...where('profile', profile),
        ...where('state', state),
        ...where('department', department),
      ]),
  /** Submissions of a zone that may have been due in a span, counted by the days from which their limits run. */
  submissionDays:
    ({ database }: LoaderScope) =>
    (zone: string, since: LocalDate, until: LocalDate): Promise<readonly CountedDay[]> =>
      database.query<CountedDay>(COUNTED, [zone, addDays(since, -LONGEST_LIMIT), until]),
  returnedRecord: ({ database }: LoaderScope) =>
    rowLoader<ReturnedRecordRow>(
      database,
      key => `select ${RETURNED.columns} from returned_record where ${key('id', 'uuid')}`,
      'id',
    ),
  returnedRecordsOf: ({ database }: LoaderScope) =>
    pageLoader<ReturnedRecordRow, PageArguments & { all: boolean }>(database, RETURNED, ({ all }) =>
      all ? [] : [{ sql: `share_type = ?`, values: ['UNCONDITIONAL'] }],
    ),
};
