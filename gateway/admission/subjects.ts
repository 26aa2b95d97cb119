/**
 * The subject of a caller in the platform. Identities come from several places, and each gives out its names by itself:
 * two realms of one host, or a token and an API key, may use one name for different callers. A subject says whence it
 * comes, and no two places can make the same one. Departments compare subjects: who applied, who accepted, whose
 * idempotency key it is; the gateway counts requests by them.
 */
import type { Principal } from '#shared/identity/principal.ts';

/** A subject of the platform's own key: as it is, but it never holds the slash that ends the names of other places. */
export const ownSubject = (subject: string): string => subject.replaceAll('%', '%25').replaceAll('/', '%2F');

/**
 * A subject of another issuer: the whole `iss` of its tokens, percent-encoded (RFC 3986), and its subject. The address
 * of the issuer's keys says nothing of it: issuers may share a host, and one may move.
 */
export const issuerSubject = (issuer: string, subject: string): string => `${encodeURIComponent(issuer)}/${subject}`;

/** The subject of an API key: no issuer's encoded name holds a colon. */
export const apiKeySubject = (id: string): string => `api-key:/${id}`;

/**
 * Gives principals another subject. The same principal always gives the same one, so that what is kept by principal,
 * such as its signature, is found again.
 */
export function renaming(rename: (subject: string) => string): (principal: Principal) => Principal {
  const renamed = new WeakMap<Principal, Principal>();
  return principal => {
    const subject = rename(principal.subject);
    if (subject === principal.subject) return principal;
    const known = renamed.get(principal);
    if (known) return known;
    const other = { ...principal, subject };
    renamed.set(principal, other);
    return other;
  };
}
