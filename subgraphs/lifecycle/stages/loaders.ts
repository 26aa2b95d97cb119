import DataLoader from 'dataloader';
import type { LoaderScope } from '#shared/database/loaders.ts';
import type { Database } from '#shared/database/database.ts';
import type { Sight } from '../events/visibility.ts';
import { seen } from '../events/visibility.ts';
import { REGISTER } from '../events/sources.ts';
import { numbered } from '../events/timeline.ts';
import { STAGES } from './rules.ts';
import type { LifeEnds } from './rules.ts';
import type { Happened, StageReached } from './rows.ts';

/** Whose life is asked for, as whom, and as of when. */
interface LifeKey {
  creditCode: string;
  asOf: string | null;
  sight: Sight;
}

export interface StageKey extends LifeKey {
  /** Which types of change end a life, reopen it, or let it go on. */
  ends: LifeEnds;
}

export interface HappenedKey extends LifeKey {
  /** Which types of change are looked for. */
  types: readonly string[];
}

/** An event's place in the timeline. */
const PLACE = 'occurred_at, department, source_order';
const newestFirst = PLACE.split(', ')
  .map(column => `${column} desc`)
  .join(', ');

/** The stage of a life that ends. */
const EXIT = 'EXIT';

/**
 * The stage of the newest event that has one, of a life that has ended up to its end, of one whose end came to nothing
 * without that end, and since when all events that have one have that. The newest event of each stage is one read of
 * an index, so that a long time in one stage costs no more than a short one.
 */
function statementOf(keys: readonly string[], { asOf, sight, ends }: StageKey): Prepared {
  const { ending, reopening, returning } = ends;
  const values: unknown[] = [[...keys], asOf, STAGES, ending, reopening, REGISTER, returning, EXIT];
  const visible = numbered(seen(sight), values);
  const known = `credit_code = asked.key and ($2::timestamptz is null or recorded_at <= $2) and (${visible})`;
  const ofRegister = (types: string): string => `${known} and department = $6 and type = any(${types}::text[])`;
  const closed = `select ${PLACE} from event as ending
    where ${ofRegister('$4')} and not exists (select 1 from event
      where ${ofRegister('$5')} and (${PLACE}) > (ending.occurred_at, ending.department, ending.source_order))
    order by ${newestFirst} limit 1`;
  // Who has ended goes on by nothing that came later.
  const returned = `select ${PLACE} from event where ${ofRegister('$7')}
    and (closed.occurred_at is null or (${PLACE}) < (closed.occurred_at, closed.department, closed.source_order))
    order by ${newestFirst} limit 1`;
  const staged = `select stage, ${PLACE} from event where ${known}
    and (stage <> $8 or returned.occurred_at is null
      or (${PLACE}) > (returned.occurred_at, returned.department, returned.source_order))
    and (closed.occurred_at is null or (${PLACE}) <= (closed.occurred_at, closed.department, closed.source_order))`;
  const newestOfEach = `select last.* from unnest($3::text[]) as one(stage) cross join lateral (
    ${staged} and stage = one.stage order by ${newestFirst} limit 1) as last`;
  const sql = `
    select asked.key as "creditCode", newest.stage, began.occurred_at as since
    from unnest($1::text[]) as asked(key)
    left join lateral (${closed}) as closed on true
    left join lateral (${returned}) as returned on true
    cross join lateral (${newestOfEach} order by ${newestFirst} limit 1) as newest
    left join lateral (${newestOfEach} where last.stage <> newest.stage order by ${newestFirst} limit 1) as other on true
    cross join lateral (${staged} and stage = newest.stage
      and (other.occurred_at is null or (${PLACE}) > (other.occurred_at, other.department, other.source_order))
      order by ${PLACE} limit 1) as began`;
  return { sql, values };
}

/** The newest event of each type, one read of an index each, in the order in which they happened. */
function happenedStatement(keys: readonly string[], { asOf, sight, types }: HappenedKey): Prepared {
  const values: unknown[] = [[...keys], asOf, types];
  const visible = numbered(seen(sight), values);
  const sql = `
    select asked.key as "creditCode", (select zone from profile where credit_code = asked.key) as zone,
      array(select one.type from unnest($3::text[]) as one(type) cross join lateral (
          select ${PLACE} from event where credit_code = asked.key and type = one.type
            and ($2::timestamptz is null or recorded_at <= $2) and (${visible})
          order by ${newestFirst} limit 1) as newest
        order by ${newestFirst}) as types
    from unnest($1::text[]) as asked(key)`;
  return { sql, values };
}

interface Prepared {
  sql: string;
  values: unknown[];
}

/** A loader by credit code; of one request all are asked as one caller, and mostly as of one moment. */
function lifeLoader<Key extends LifeKey, Row extends { creditCode: string }>(
  database: Database,
  statement: (codes: readonly string[], key: Key) => Prepared,
): (key: Key) => Promise<Row | null> {
  const loaders = new Map<string, DataLoader<string, Row | null>>();
  const loaderOf = (key: Key): DataLoader<string, Row | null> =>
    new DataLoader(async codes => {
      const { sql, values } = statement(codes, key);
      const rows = await database.query<Row>(sql, values);
      const byCode = new Map(rows.map(row => [row.creditCode, row]));
      return codes.map(code => byCode.get(code) ?? null);
    });
  return key => {
    const name = key.asOf ?? '';
    const loader = loaders.get(name) ?? loaderOf(key);
    loaders.set(name, loader);
    return loader.load(key.creditCode);
  };
}

export const stageLoaders = {
  stageOf: ({ database }: LoaderScope) => lifeLoader<StageKey, StageReached>(database, statementOf),
  happenedTo: ({ database }: LoaderScope) => lifeLoader<HappenedKey, Happened>(database, happenedStatement),
};
