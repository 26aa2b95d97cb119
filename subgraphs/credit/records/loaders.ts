import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, pageLoader, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { Licence, Penalty } from './entities.ts';
import type { LicenceRecordRow, PenaltyRecordRow } from './rows.ts';

const LICENCES = {
  from: 'licence',
  columns: columnsOf(Licence),
  order: [
    ['decided_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

const PENALTIES = {
  from: 'penalty',
  columns: columnsOf(Penalty),
  order: [
    ['decided_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
  parent: 'credit_code',
} as const;

/**
 * A penalty that is published and used on the day of the parameter. Publication ends by itself at the longest that the
 * rule allows, with a repair, or where the decision stands no longer; such a penalty is kept, but neither shown nor
 * used.
 */
export const inUse = (day: string): string =>
  `published_until >= ${day}::date and repaired_on is null and annulled_on is null`;

const published = (now: Date): Condition => ({ sql: inUse('?'), values: [localDate(now)] });

/** Records that came to be published in a year, by their promptness and by whether they lack a field. */
export interface RecordsOfYear {
  inTime: boolean;
  complete: boolean;
  count: number;
}

/** `$4` and `$5`: which fields of the standard a licence and a penalty must have beyond their own columns. */
const TIMELINESS = `
  select in_time as "inTime", complete, count(*)::int as count from (
    select in_time, party_name is not null and national ?& $4::text[] as complete
      from licence where zone = $1 and published_on between $2::date and $3::date
    union all
    select in_time, party_name is not null and national ?& $5::text[]
      from penalty where zone = $1 and published_on between $2::date and $3::date and published_until is not null
  ) as records group by 1, 2`;

export const recordLoaders = {
  licence: ({ database }: LoaderScope) =>
    rowLoader<LicenceRecordRow>(
      database,
      key => `select ${LICENCES.columns} from licence where ${key('id', 'uuid')}`,
      'id',
    ),
  licenceByIdentifier: ({ database }: LoaderScope) =>
    rowLoader<LicenceRecordRow>(
      database,
      key => `select ${LICENCES.columns} from licence where ${key('identifier')}`,
      'identifier',
    ),
  licencesOf: ({ database }: LoaderScope) => pageLoader<LicenceRecordRow>(database, LICENCES),
  penalty: ({ database, now }: LoaderScope) =>
    rowLoader<PenaltyRecordRow>(
      database,
      key => `select ${PENALTIES.columns} from penalty where ${key('id', 'uuid')} and ${inUse('$2')}`,
      'id',
      [localDate(now)],
    ),
  penaltiesOf: ({ database, now }: LoaderScope) =>
    pageLoader<PenaltyRecordRow>(database, PENALTIES, () => [published(now)]),
  /** All published penalties, or those of one enterprise. */
  publishedPenalties:
    ({ database, now }: LoaderScope) =>
    (args: PageArguments, creditCode: string | null | undefined): Promise<Connection<PenaltyRecordRow>> => {
      const ofEnterprise = creditCode ? [{ sql: 'credit_code = ?', values: [creditCode] }] : [];
      return page<PenaltyRecordRow>(database, PENALTIES, args, [published(now), ...ofEnterprise]);
    },
  unpaidFines: ({ database }: LoaderScope) =>
    rowsLoader<PenaltyRecordRow>(
      database,
      key => `select ${PENALTIES.columns} from penalty
       where ${key('credit_code')} and fine > 0 and fine_paid_on is null and annulled_on is null
       order by decided_on, id`,
      'creditCode',
    ),
  /** The records of a zone that came to be published in a year. */
  recordsOfYear:
    ({ database }: LoaderScope) =>
    (zone: string, year: number, required: readonly (readonly string[])[]): Promise<readonly RecordsOfYear[]> =>
      database.query<RecordsOfYear>(TIMELINESS, [zone, `${year}-01-01`, `${year}-12-31`, ...required]),
};
