import { localDate } from '#shared/clock/index.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { RowOf } from '#shared/database/rows.ts';
import type { IntermediaryRating } from '../generated.ts';
import { IntermediaryCredit, PublishedList } from './entities.ts';
import type { IntermediaryCreditRow } from './rows.ts';

type PublishedRow = Omit<RowOf<PublishedList>, 'publishedBy'>;

const ON_DAY = `select ${columnsOf(PublishedList, { except: ['publishedBy'] })} from published_list
  where kind = $1 and zone = $2 and valid_from <= $3 and (valid_to is null or valid_to >= $3)`;

const INTERMEDIARIES = {
  from: 'intermediary_credit',
  columns: columnsOf(IntermediaryCredit),
  order: [
    ['rated_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

export const feeLoaders = {
  /** The list of a zone that holds on a day, today where none is said; null where none does. */
  listOn:
    ({ database, now }: LoaderScope) =>
    async (kind: 'FEES' | 'MEASURES', zone: string, on?: string | null): Promise<PublishedRow | null> => {
      const [list] = await database.query<PublishedRow>(ON_DAY, [kind, zone, on ?? localDate(now)]);
      return list ?? null;
    },
  intermediary: ({ database }: LoaderScope) =>
    rowLoader<IntermediaryCreditRow>(
      database,
      key => `select ${INTERMEDIARIES.columns} from intermediary_credit where ${key('id', 'uuid')}`,
      'id',
    ),
  intermediaryOf: ({ database }: LoaderScope) =>
    rowsLoader<IntermediaryCreditRow>(
      database,
      key => `select ${INTERMEDIARIES.columns} from intermediary_credit where ${key('credit_code')}
       order by rated_on desc, id`,
      'creditCode',
    ),
  intermediaries:
    ({ database }: LoaderScope) =>
    (
      args: PageArguments,
      { zone, rating }: { zone: string; rating: IntermediaryRating | null },
    ): Promise<Connection<IntermediaryCreditRow>> => {
      const conditions: Condition[] = [
        { sql: 'zone = ?', values: [zone] },
        ...(rating ? [{ sql: 'rating = ?', values: [rating] }] : []),
      ];
      return page<IntermediaryCreditRow>(database, INTERMEDIARIES, args, conditions);
    },
};
