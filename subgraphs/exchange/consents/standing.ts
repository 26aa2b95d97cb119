/** Which enterprises have a consent in force, read where a message is let in, and where a page of a feed is told. */
import { localDate } from '#shared/clock/index.ts';
import type { Query } from '#shared/database/write.ts';
import type { ConsentTerms, FollowedConsent } from './rows.ts';
import { consentState, followConsents } from './rules.ts';
import type { ConsentsFollowed, ConsentsSeen, FollowedPage } from './rules.ts';

const CONSENTS = `
  select c.credit_code as "creditCode", c.until, c.revoked_at as "revokedAt"
  from sharing_consent c join access_grant g on g.id = c.grant_id
  where g.grant_no = $1 and c.credit_code = any($2::text[])`;

/** Those of these enterprises that consented to an agreement and have not taken it back. */
export async function consentingTo(
  query: Query,
  { grantNo, enterprises }: { grantNo: string; enterprises: readonly string[] },
  now: Date,
): Promise<string[]> {
  if (enterprises.length === 0) return [];
  const consents = await query<ConsentTerms & { creditCode: string }>(CONSENTS, [grantNo, enterprises]);
  const active = consents.filter(consent => consentState(consent, now) === 'ACTIVE');
  return [...new Set(active.map(({ creditCode }) => creditCode))];
}

const LAST_MOVE = `
  select coalesce(max(c.revision), 0) as revision
  from sharing_consent c join access_grant g on g.id = c.grant_id where g.grant_no = $1`;
const FOLLOWED = `
  with own as not materialized (
    select c.* from sharing_consent c join access_grant g on g.id = c.grant_id where g.grant_no = $1)
  select credit_code as "creditCode", until, revoked_at as "revokedAt", revision from own
  where credit_code = any($2::text[])
    or credit_code in (select credit_code from own where revision > $3 or (until >= $4 and until < $5))`;

/** What of the consents to an agreement a page of its feed goes by, and up to where its reader is told of them then. */
export async function consentsFollowed(
  query: Query,
  { grantNo, ...page }: FollowedPage & { grantNo: string },
  now: Date,
): Promise<ConsentsFollowed & ConsentsSeen> {
  const today = localDate(now);
  // Before the consents: what moves between the two is told again.
  const [last] = await query<{ revision: number }>(LAST_MOVE, [grantNo]);
  const { revision = 0 } = last ?? {};
  const seen = page.seen ?? { revision, day: today };
  const consents = await query<FollowedConsent>(FOLLOWED, [grantNo, page.enterprises, seen.revision, seen.day, today]);
  return { ...followConsents(consents, page, now), revision, day: today };
}
