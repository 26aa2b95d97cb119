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

/** Publication ends by itself at the longest that the rule allows: such a penalty is kept, but no longer shown. */
const published = (now: Date): Condition => ({ sql: 'published_until >= ?::date', values: [localDate(now)] });

export const recordLoaders = {
  licence: ({ database }: LoaderScope) =>
    rowLoader<LicenceRecordRow>(
      database,
      key => `select ${LICENCES.columns} from licence where ${key('id', 'uuid')}`,
      'id',
    ),
  licencesOf: ({ database }: LoaderScope) => pageLoader<LicenceRecordRow>(database, LICENCES),
  penalty: ({ database, now }: LoaderScope) =>
    rowLoader<PenaltyRecordRow>(
      database,
      key => `select ${PENALTIES.columns} from penalty where ${key('id', 'uuid')} and published_until >= $2::date`,
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
      key => `select ${PENALTIES.columns} from penalty where ${key('credit_code')} and fine > 0 and fine_paid_on is null
       order by decided_on, id`,
      'creditCode',
    ),
};
