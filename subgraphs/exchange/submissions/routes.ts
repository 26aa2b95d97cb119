/** To which platform records of a zone go, and under what it granted: kept by an operator (commands.ts). */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Query } from '#shared/database/write.ts';
import type { ExchangeAnchor, SignedDocument } from '#shared/signing/index.ts';
import type { SubmissionProfile } from '../generated.ts';
import type { PeerAgreement } from '../peers/entities.ts';
import { FOLLOWED, jobName } from './profiles.ts';

/** A route that is in force, with the anchor of the platform above. */
export interface Route {
  zone: string;
  member: string;
  /** Which records of the zone go there. */
  profiles: readonly SubmissionProfile[];
  /** Place of our own windows, as our anchor has it. */
  place: string;
  since: LocalDate;
  agreement: PeerAgreement;
  anchor: SignedDocument<ExchangeAnchor>;
  returnsAfter: string | null;
  returnsAskedAt: string | null;
}

const ROUTES = `
  select r.zone, r.member, r.profiles, r.place, r.since, r.agreement, p.anchor, r.returns_after as "returnsAfter",
    r.returns_asked_at as "returnsAskedAt"
  from submission_route r join peer_platform p on p.member = r.member and p.ended_at is null
  where r.ended_at is null order by r.zone, r.member`;

/** The routes in force; none to a platform whose anchor was deleted. */
export const routesOf = (query: Query): Promise<Route[]> => query<Route>(ROUTES);

/** The route of the records of a profile of a zone. */
export const routeOf = (routes: readonly Route[], zone: string, profile: SubmissionProfile): Route | undefined =>
  routes.find(route => route.zone === zone && route.profiles.includes(profile));

const KEEP = `
  insert into submission_route (zone, member, profiles, place, since, agreement)
  select $1, member, $6::text[], $3, $4::date, $5::jsonb from peer_platform where member = $2 and ended_at is null
  on conflict (zone, member) do update set place = excluded.place, since = excluded.since,
    agreement = excluded.agreement, ended_at = null, profiles = case when submission_route.ended_at is null
      then array(select distinct unnest(submission_route.profiles || excluded.profiles) order by 1)
      else excluded.profiles end
  returning zone`;

// What goes elsewhere from now on leaves the routes where it went.
const LEAVE = `
  update submission_route set profiles = array(select unnest(profiles) except select unnest($3::text[]) order by 1),
    ended_at = case when profiles <@ $3::text[] then $4::timestamptz end
  where zone = $1 and member <> $2 and ended_at is null and profiles && $3::text[]`;

// What no proof says to be there yet goes to the new platform; a message that it was in is made anew without it.
const MOVED = 'zone = $1 and member <> $2 and profile = any($3::text[])';
const UNASKED = `
  delete from submission_message where answer is null and id in (
    select message_id from record_submission where ${MOVED} and state = 'PENDING') returning id`;
const WAIT_AGAIN = 'update record_submission set message_id = null where message_id = any($1::uuid[])';
const MOVE = `
  update record_submission
  set member = $2, state = 'PENDING', sent_at = null, message_id = null, tries = 0, fault = null
  where ${MOVED} and state in ('PENDING', 'SENT')`;

type KeptRoute = Pick<Route, 'zone' | 'member' | 'profiles' | 'place' | 'since' | 'agreement'>;

/**
 * Keeps a route, and has the feeds read again from what they keep of the past: what was submitted is not submitted
 * twice. Its profiles go nowhere else from now on. Returns whether the anchor of the platform is there.
 */
export async function keepRoute(
  query: Query,
  { zone, member, profiles, place, since, agreement }: KeptRoute,
  now: Date,
): Promise<boolean> {
  const kept = await query(KEEP, [zone, member, place, since, JSON.stringify(agreement), profiles]);
  if (kept.length === 0) return false;
  await query(LEAVE, [zone, member, profiles, now]);
  const unasked = await query<{ id: string }>(UNASKED, [zone, member, profiles]);
  await query(WAIT_AGAIN, [unasked.map(({ id }) => id)]);
  await query(MOVE, [zone, member, profiles]);
  await query('delete from followed_feed where job = any($1::text[])', [FOLLOWED.map(jobName)]);
  return true;
}

/** Ends the routes of a zone, or the one to a platform. Returns whether there was one. */
export async function endRoute(query: Query, zone: string, member: string | null, now: Date): Promise<boolean> {
  const ended = await query(
    `update submission_route set ended_at = $3
     where zone = $1 and ($2::text is null or member = $2) and ended_at is null returning zone`,
    [zone, member, now],
  );
  return ended.length > 0;
}
