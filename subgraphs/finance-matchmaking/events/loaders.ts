import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { MatchmakingEvent } from './entities.ts';
import type { MatchmakingEventRow } from './rows.ts';

const EVENTS = {
  from: 'matchmaking_event',
  columns: columnsOf(MatchmakingEvent),
  order: [
    ['held_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

export const eventLoaders = {
  matchmakingEvent: ({ database }: LoaderScope) =>
    rowLoader<MatchmakingEventRow>(
      database,
      key => `select ${EVENTS.columns} from matchmaking_event where ${key('id', 'uuid')}`,
      'id',
    ),
  matchmakingEvents:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<MatchmakingEventRow>> =>
      page<MatchmakingEventRow>(database, EVENTS, args, [{ sql: 'zone = ?', values: [zone] }]),
  /** How many events of a zone were held in each month of a year. */
  eventsByMonth:
    ({ database }: LoaderScope) =>
    async (zone: string, year: number): Promise<Map<string, number>> => {
      const rows = await database.query<{ month: string; n: number }>(
        `select to_char(held_on, 'YYYY-MM') as month, count(*)::int as n from matchmaking_event
         where zone = $1 and held_on between $2 and $3 group by 1`,
        [zone, `${year}-01-01`, `${year}-12-31`],
      );
      return new Map(rows.map(({ month, n }) => [month, n]));
    },
};
