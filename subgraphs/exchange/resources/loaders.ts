import { localDate } from '#shared/clock/index.ts';
import type { Database } from '#shared/database/database.ts';
import type { LoaderScope } from '#shared/database/loaders.ts';
import { checkPage, page, rowLoader, rowsLoader } from '#shared/database/paging.ts';
import type { Condition, Connection, PageArguments } from '#shared/database/paging.ts';
import { columnsOf } from '#shared/database/rows.ts';
import type { DataLedgerFilter } from '../generated.ts';
import { DataResource } from './entities.ts';
import { firstInTime } from './freshness.ts';
import type { DataResourceRow } from './rows.ts';

const RESOURCES = {
  from: 'data_resource',
  columns: columnsOf(DataResource),
  order: [
    ['catalog_code', 'text'],
    ['id', 'uuid'],
  ],
} as const;

const COLUMNS = { department: 'department', kind: 'kind', shareType: 'share_type' } as const;

/** When a resource last changed, as far as it was told or reported; queries change with anything that they show. */
const LAST_CHANGED = `coalesce(data_resource.reported_at, (
  select max(told_at) from told_type
  where data_resource.kind = 'CONTRACT' and told_type.department = data_resource.department
    and (told_type.type = data_resource.name or data_resource.name = 'Query')))`;
const LAST_DAY = `coalesce((${LAST_CHANGED} at time zone 'Asia/Shanghai')::date, published_on)`;

/** Whether what a resource last changed on is before the first day in time of its cycle, by what is known of it. */
const LATE = `coalesce(${LAST_DAY} < (
  select late.since from unnest(?::text[], ?::text[], ?::date[]) as late (source, cycle, since)
  where late.cycle = update_cycle and late.source = case when kind = 'CONTRACT' then department else '' end), false)`;

/** Which resources a caller may know the freshness of: all, those of a department, or some. */
export type FreshnessSight = 'all' | { department: string } | { ids: readonly string[] };

/** Moments as they are stored, in texts. */
interface StoredUpdates {
  id: string;
  lastChangedAt: string | null;
  readUntil: string | null;
}

/** What of the ledger is wanted. */
export interface WantedResources extends Omit<DataLedgerFilter, 'late'> {
  /** Late ones or the others, among those of which the caller may know it. */
  freshness?: { late: boolean; sight: FreshnessSight; now: Date };
}

const FEEDS = 'select department, read_until as "readUntil" from read_feed';

/**
 * Late ones or the others. Each department's feed was read until a day of its own; what is reported, under no
 * department's name, is known until now.
 */
async function freshnessConditions(
  database: Database,
  { late, sight, now }: NonNullable<WantedResources['freshness']>,
): Promise<Condition[]> {
  const feeds = await database.query<{ department: string; readUntil: string }>(FEEDS);
  const reported = { department: '', readUntil: now };
  const known = [reported, ...feeds].flatMap(({ department, readUntil }) =>
    firstInTime(localDate(new Date(readUntil))).map(({ cycle, first }) => ({ department, cycle, first })),
  );
  const sources = known.map(({ department }) => department);
  const cycles = known.map(({ cycle }) => cycle);
  const firsts = known.map(({ first }) => first);
  return [...seenBy(sight), { sql: `${LATE} = ?`, values: [sources, cycles, firsts, late] }];
}

function seenBy(sight: FreshnessSight): Condition[] {
  if (sight === 'all') return [];
  if ('department' in sight) return [{ sql: 'department = ?', values: [sight.department] }];
  return [{ sql: 'id = any(?::uuid[])', values: [[...sight.ids]] }];
}

export const resourceLoaders = {
  dataResource: ({ database }: LoaderScope) =>
    rowLoader<DataResourceRow>(
      database,
      key => `select ${RESOURCES.columns} from data_resource where ${key('id', 'uuid')}`,
      'id',
    ),
  /** When each resource last changed, and until when that is known. */
  knownUpdates: ({ database }: LoaderScope) =>
    rowLoader<StoredUpdates>(
      database,
      key => `
        select data_resource.id, ${LAST_CHANGED} as "lastChangedAt", read_feed.read_until as "readUntil"
        from data_resource
        left join read_feed on kind = 'CONTRACT' and read_feed.department = data_resource.department
        where ${key('data_resource.id', 'uuid')}`,
      'id',
    ),
  /** The resources of which something is granted to an authority now. */
  grantedResources: ({ database, now }: LoaderScope) =>
    rowsLoader<{ creditCode: string; id: string }>(
      database,
      key => `
        select distinct credit_code as "creditCode", data_resource.id
        from access_grant
        cross join unnest(fields) as field
        join data_resource on kind = 'CONTRACT' and name = split_part(field, '.', 1)
          and items @> jsonb_build_array(jsonb_build_object('name', substring(field from '[.](\\w+)')))
        where ${key('credit_code')} and revoked_at is null and ends_on >= $2::date`,
      'creditCode',
      [localDate(now)],
    ),
  dataLedger:
    ({ database }: LoaderScope) =>
    async (args: PageArguments, { freshness, ...wanted }: WantedResources): Promise<Connection<DataResourceRow>> => {
      checkPage(args, RESOURCES);
      const conditions = Object.entries(COLUMNS).flatMap(([name, column]): Condition[] => {
        const value = wanted[name as keyof typeof COLUMNS];
        return value ? [{ sql: `${column} = ?`, values: [value] }] : [];
      });
      const measured = freshness ? await freshnessConditions(database, freshness) : [];
      return page<DataResourceRow>(database, RESOURCES, args, [...conditions, ...measured]);
    },
};
