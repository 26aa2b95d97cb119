import type { LoaderScope } from '#shared/database/loaders.ts';
import { page, rowLoader } from '#shared/database/paging.ts';
import type { Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import { InspectionDraw, InspectionPlan } from './entities.ts';
import type { InspectionDrawRow, InspectionPlanRow } from './rows.ts';

const DRAWS = {
  from: 'inspection_draw',
  columns: columnsOf(InspectionDraw),
  order: [
    ['published_at', 'timestamptz'],
    ['id', 'uuid'],
  ],
  direction: 'desc',
} as const;

/** The items of a zone in force on `$2` that are no key items, and those of them that draws of the year `$3` had. */
const COVERAGE = `
  with listed as (
    select distinct one->>'code' as code
    from inspection_item_list l, jsonb_array_elements(l.items) one
    where l.zone = $1 and l.valid_from <= $2::date and (l.valid_to is null or l.valid_to >= $2::date)
      and not (one->>'key')::boolean
  ), drawn as (
    select distinct unnest(items) as code from inspection_draw
    where zone = $1 and state = 'DRAWN' and seed_on between $3::date and $4::date
  )
  select (select count(*)::int from listed) as items,
    (select count(*)::int from listed join drawn using (code)) as drawn`;

const PLANS = {
  from: 'inspection_plan',
  columns: columnsOf(InspectionPlan),
  order: [
    ['authority', 'text'],
    ['id', 'uuid'],
  ],
  direction: 'asc',
} as const;

export const drawLoaders = {
  plan: ({ database }: LoaderScope) =>
    rowLoader<InspectionPlanRow>(
      database,
      key => `select ${PLANS.columns} from inspection_plan where ${key('id', 'uuid')}`,
      'id',
    ),
  plansOf:
    ({ database }: LoaderScope) =>
    (zone: string, year: number, args: PageArguments): Promise<Connection<InspectionPlanRow>> =>
      page<InspectionPlanRow>(database, PLANS, args, [{ sql: 'zone = ? and year = ?', values: [zone, year] }]),
  draw: ({ database }: LoaderScope) =>
    rowLoader<InspectionDrawRow>(
      database,
      key => `select ${DRAWS.columns} from inspection_draw where ${key('id', 'uuid')}`,
      'id',
    ),
  drawsIn:
    ({ database }: LoaderScope) =>
    (zone: string, args: PageArguments): Promise<Connection<InspectionDrawRow>> =>
      page<InspectionDrawRow>(database, DRAWS, args, [{ sql: 'zone = ?', values: [zone] }]),
  coverageOf:
    ({ database }: LoaderScope) =>
    async (zone: string, on: string, [first, last]: readonly [string, string]) => {
      const rows = await database.query<{ items: number; drawn: number }>(COVERAGE, [zone, on, first, last]);
      return rows[0] ?? { items: 0, drawn: 0 };
    },
};
