/** To which platform the records of a zone go, and under what it granted: kept by an operator (commands.ts). */
import type { LocalDate } from '#shared/clock/index.ts';
import type { Query } from '#shared/database/write.ts';
import type { ExchangeAnchor, SignedDocument } from '#shared/signing/index.ts';
import type { PeerAgreement } from '../peers/entities.ts';
import { FOLLOWED, jobName } from './profiles.ts';

/** A route that is in force, with the anchor of the platform above. */
export interface Route {
  zone: string;
  member: string;
  /** Place of our own windows, as our anchor has it. */
  place: string;
  since: LocalDate;
  agreement: PeerAgreement;
  anchor: SignedDocument<ExchangeAnchor>;
  returnsAfter: string | null;
  returnsAskedAt: string | null;
}

export type Routes = ReadonlyMap<string, Route>;

const ROUTES = `
  select r.zone, r.member, r.place, r.since, r.agreement, p.anchor, r.returns_after as "returnsAfter",
    r.returns_asked_at as "returnsAskedAt"
  from submission_route r join peer_platform p on p.member = r.member and p.ended_at is null
  where r.ended_at is null order by r.zone`;

/** The routes in force, by their zones; none to a platform whose anchor was deleted. */
export async function routesOf(query: Query): Promise<Routes> {
  const routes = await query<Route>(ROUTES);
  return new Map(routes.map(route => [route.zone, route]));
}

const KEEP = `
  insert into submission_route (zone, member, place, since, agreement)
  select $1, member, $3, $4::date, $5::jsonb from peer_platform where member = $2 and ended_at is null
  on conflict (zone) do update set member = excluded.member, place = excluded.place, since = excluded.since,
    agreement = excluded.agreement, ended_at = null,
    returns_after = case when submission_route.member = excluded.member then submission_route.returns_after end
  returning zone`;

/**
 * Keeps a route, and has the feeds read again from what they keep of the past: what was submitted is not submitted
 * twice. Returns whether the anchor of the platform is there.
 */
export async function keepRoute(
  query: Query,
  { zone, member, place, since, agreement }: Pick<Route, 'zone' | 'member' | 'place' | 'since' | 'agreement'>,
): Promise<boolean> {
  const kept = await query(KEEP, [zone, member, place, since, JSON.stringify(agreement)]);
  await query('delete from followed_feed where job = any($1::text[])', [FOLLOWED.map(jobName)]);
  return kept.length > 0;
}

/** Ends a route: nothing more is submitted of its zone. Returns whether there was one. */
export async function endRoute(query: Query, zone: string, now: Date): Promise<boolean> {
  const ended = await query(
    'update submission_route set ended_at = $2 where zone = $1 and ended_at is null returning zone',
    [zone, now],
  );
  return ended.length > 0;
}
