/** Which enterprises have a consent in force, read where a message is let in. */
import type { Query } from '#shared/database/write.ts';
import type { ConsentTerms } from './rows.ts';
import { consentState } from './rules.ts';

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
