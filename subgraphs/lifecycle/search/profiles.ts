/**
 * Profiles are kept from the events in the transaction in which those are kept. Each is made anew from the events that
 * it follows from, so that the same events give the same profile, in whatever order departments are read and however
 * often.
 */
import type { Keeper, Keeping } from '../events/keeper.ts';
import { STAGES } from '../stages/rules.ts';
import { PROFILE_TYPES, profileOf } from './rules.ts';
import type { ProfileEvent, ProfileRow } from './rows.ts';

/** Applies events, all of one department. */
export const applyProfiles = (
  keeping: Keeping,
  events: readonly {
    creditCode: string;
    type: string;
    subjectType: string;
    stage: string | null;
    restricted: boolean;
  }[],
): Promise<void> =>
  remake(
    keeping,
    events.filter(event => !event.restricted && bears(event)).map(({ creditCode }) => creditCode),
  );

/** Whether a profile follows from an event. */
const bears = ({ type, subjectType, stage }: { type: string; subjectType: string; stage: string | null }): boolean =>
  subjectType === 'Enterprise' || stage !== null || PROFILE_TYPES.includes(type);

/** The keeper of profiles, which consolidation calls. */
export const profiles: Keeper = {
  name: 'profiles',
  apply: (keeping, told) =>
    applyProfiles(
      keeping,
      told.map(({ event }) => event),
    ),
  forget: (keeping, removed) =>
    remake(
      keeping,
      removed.map(({ creditCode }) => creditCode),
    ),
};

// What is restricted is in no profile: lists would tell of it to everybody. Of the events that say nothing but a stage,
// the newest of each is read: an enterprise may have thousands.
const EVENTS = `
  with wanted as (select unnest($1::text[]) as code)
  select distinct on (credit_code, department, source_order)
    credit_code as "creditCode", type, subject_type as "subjectType", subject_id as "subjectId", payload, stage,
    to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as "occurredAt"
  from (
    select event.* from wanted join event on credit_code = code and not restricted and subject_type = 'Enterprise'
    union all
    select event.* from wanted join event on credit_code = code and not restricted and type = any($2::text[])
    union all
    select newest.* from wanted cross join unnest($3::text[]) as one(stage) cross join lateral (
      select * from event where credit_code = code and event.stage = one.stage and not restricted
      order by occurred_at desc, department desc, source_order desc limit 1) as newest) as event
  order by credit_code, department, source_order`;

const COLUMNS = `credit_code, name, former_names, pinyin, initials, zone, division, section, size_class, founded_on,
  status, grade, listed, listed_until, open_projects, stage`;

const KEEP = `
  insert into profile (${COLUMNS})
  select ${COLUMNS} from jsonb_to_recordset($1::jsonb) as made (credit_code text, name text, former_names jsonb,
    pinyin text, initials text, zone text, division text, section text, size_class text, founded_on date, status text,
    grade text, listed text, listed_until date, open_projects integer, stage text)
  on conflict (credit_code) do update set ${COLUMNS.split(/,\s+/)
    .slice(1)
    .map(column => `${column} = excluded.${column}`)
    .join(', ')}`;

/** Makes the profiles of enterprises anew; removes those of which the register no longer tells. */
async function remake({ query }: Keeping, codes: readonly string[]): Promise<void> {
  const creditCodes = [...new Set(codes)].filter(code => code !== '');
  if (creditCodes.length === 0) return;
  const events = await query<ProfileEvent>(EVENTS, [creditCodes, PROFILE_TYPES, STAGES]);
  const byCode = Map.groupBy(events, ({ creditCode }) => creditCode);
  const made = creditCodes.map(code => [code, profileOf(code, byCode.get(code) ?? [])] as const);
  const known = made.flatMap(([, profile]) => (profile ? [recordOf(profile)] : []));
  if (known.length > 0) await query(KEEP, [JSON.stringify(known)]);
  const unknown = made.flatMap(([code, profile]) => (profile ? [] : [code]));
  if (unknown.length > 0) await query('delete from profile where credit_code = any($1::text[])', [unknown]);
}

/** A profile by the names of its columns. */
const recordOf = (profile: ProfileRow): object =>
  Object.fromEntries(
    Object.entries(profile).map(([name, value]) => [
      name.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
      value,
    ]),
  );
