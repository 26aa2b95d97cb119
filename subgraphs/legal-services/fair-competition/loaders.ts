import type { LoaderScope } from '#shared/database/loaders.ts';
import { page } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { FairCompetitionReview } from './entities.ts';
import type { FairCompetitionReviewRow, YearCounts } from './rows.ts';

const REVIEWS = {
  from: 'fair_competition_review',
  columns: columnsOf(FairCompetitionReview),
  order: [
    ['reviewed_on', 'date'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** What a zone did from `$2` to `$3`. */
export const YEAR_COUNTS = `select
    (select count(*)::int from fair_competition_campaign where zone = $1 and held_on between $2 and $3) as held,
    (select coalesce(sum(measures), 0)::int from fair_competition_campaign
      where zone = $1 and held_on between $2 and $3) as measures,
    (select coalesce(sum(abolished), 0)::int from fair_competition_campaign
      where zone = $1 and held_on between $2 and $3) as abolished,
    (select count(*)::int from fair_competition_review where zone = $1 and reviewed_on between $2 and $3) as reviews,
    (select count(*)::int from fair_competition_review
      where zone = $1 and reviewed_on between $2 and $3 and third_party is not null) as "byThirdParty"`;

export const fairCompetitionLoaders = {
  fairCompetitionReviewsIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<FairCompetitionReviewRow>> =>
      page<FairCompetitionReviewRow>(database, REVIEWS, args, [{ sql: 'zone = ?', values: [zone] }]),
  fairCompetitionCounts:
    ({ database }: LoaderScope) =>
    async (zone: string, from: string, to: string): Promise<YearCounts> => {
      const [counts] = await database.query<YearCounts>(YEAR_COUNTS, [zone, from, to]);
      if (!counts) throw new Error('counts are one row');
      return counts;
    },
};
