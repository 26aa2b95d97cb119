import DataLoader from 'dataloader';
import type { LoaderScope } from '#shared/database/loaders.ts';
import type { Database } from '#shared/database/database.ts';
import type { Sight } from '../events/visibility.ts';
import { seen } from '../events/visibility.ts';
import { numbered } from '../events/timeline.ts';
import { STAGES } from './rules.ts';
import type { LifeEnds } from './rules.ts';
import type { StageReached } from './rows.ts';

/** Whose stage is asked for, as whom, and as of when. */
export interface StageKey {
  creditCode: string;
  asOf: string | null;
  sight: Sight;
  /** Which types of change end a life, and which reopen it. */
  ends: LifeEnds;
}

/** An event's place in the timeline. */
const PLACE = 'occurred_at, department, source_order';
const newestFirst = PLACE.split(', ')
  .map(column => `${column} desc`)
  .join(', ');

/** Departments tell of the register alone when a life has ended: market-access keeps it. */
const REGISTER = 'market-access';

/**
 * The stage of the newest event that has one, of a life that has ended up to its end, and since when all events that
 * have one have that. The newest event of each stage is one read of an index, so that a long time in one stage costs no
 * more than a short one.
 */
function statementOf(keys: readonly string[], { asOf, sight, ends }: StageKey): { sql: string; values: unknown[] } {
  const values: unknown[] = [[...keys], asOf, STAGES, ends.ending, ends.reopening, REGISTER];
  const visible = numbered(seen(sight), values);
  const known = `credit_code = asked.key and ($2::timestamptz is null or recorded_at <= $2) and (${visible})`;
  const ofRegister = (types: string): string => `${known} and department = $6 and type = any(${types}::text[])`;
  const closed = `select ${PLACE} from event as ending
    where ${ofRegister('$4')} and not exists (select 1 from event
      where ${ofRegister('$5')} and (${PLACE}) > (ending.occurred_at, ending.department, ending.source_order))
    order by ${newestFirst} limit 1`;
  const staged = `select stage, ${PLACE} from event where ${known}
    and (closed.occurred_at is null or (${PLACE}) <= (closed.occurred_at, closed.department, closed.source_order))`;
  const newestOfEach = `select last.* from unnest($3::text[]) as one(stage) cross join lateral (
    ${staged} and stage = one.stage order by ${newestFirst} limit 1) as last`;
  const sql = `
    select asked.key as "creditCode", newest.stage, began.occurred_at as since
    from unnest($1::text[]) as asked(key)
    left join lateral (${closed}) as closed on true
    cross join lateral (${newestOfEach} order by ${newestFirst} limit 1) as newest
    left join lateral (${newestOfEach} where last.stage <> newest.stage order by ${newestFirst} limit 1) as other on true
    cross join lateral (${staged} and stage = newest.stage
      and (other.occurred_at is null or (${PLACE}) > (other.occurred_at, other.department, other.source_order))
      order by ${PLACE} limit 1) as began`;
  return { sql, values };
}

/** A loader of stages; of one request all are asked as one caller, and mostly as of one moment. */
function stageLoader(database: Database): (key: StageKey) => Promise<StageReached | null> {
  const loaders = new Map<string, DataLoader<string, StageReached | null>>();
  return key => {
    const name = key.asOf ?? '';
    const loader = loaders.get(name) ?? loaderOf(database, key);
    loaders.set(name, loader);
    return loader.load(key.creditCode);
  };
}

const loaderOf = (database: Database, key: StageKey): DataLoader<string, StageReached | null> =>
  new DataLoader(async codes => {
    const { sql, values } = statementOf(codes, key);
    const rows = await database.query<StageReached>(sql, values);
    const byCode = new Map(rows.map(row => [row.creditCode, row]));
    return codes.map(code => byCode.get(code) ?? null);
  });

export const stageLoaders = {
  stageOf: ({ database }: LoaderScope) => stageLoader(database),
};
