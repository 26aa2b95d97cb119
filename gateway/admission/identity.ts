/**
 * Identity in both directions: callers bring a token or an API key, and departments get a signed principal that is made
 * from it.
 */
import { API_KEY_HEADER, createApiKeys } from '#shared/identity/api-keys.ts';
import {
  GATEWAY_AUDIENCE,
  LONGEST_TOKEN_SECONDS,
  PRINCIPAL_HEADER,
  PUBLIC,
  createSigner,
  createVerifier,
} from '#shared/identity/principal.ts';
import type { Principal, Verifier } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import type { Logger } from '#shared/process/log.ts';
import { createTokenVerifier } from './issuers.ts';
import { apiKeySubject, ownSubject, renaming } from './subjects.ts';

/** A signed principal is used again for half of its life, so that it always has time left when it arrives. */
const REUSE_MS = 30_000;

export interface Identity {
  /**
   * Identifies the caller of a request: {@link PUBLIC} where it brings no token or API key, or where neither a key nor
   * an issuer is configured. Rejects with UNAUTHENTICATED (HTTP 401) where the token or API key is invalid or expired,
   * or where both come; with ISSUER_UNAVAILABLE (HTTP 503) where the keys of the token's issuer cannot be fetched.
   */
  identify(headers: Readonly<Record<string, unknown>>): Promise<Principal>;
  /**
   * The headers that carry the principal to a department; none where no private key is configured. A promise only where
   * the principal has yet to be signed.
   */
  headersFor(principal: Principal, department: string): Record<string, string> | Promise<Record<string, string>>;
}

interface SignedHeaders {
  headers: Record<string, string> | Promise<Record<string, string>>;
  /** When they are signed again, in ms since the epoch. */
  until: number;
}

export async function createIdentity(config: Config, log: Logger): Promise<Identity> {
  const verifyOwn =
    config.PRINCIPAL_PUBLIC_KEY &&
    (await createVerifier(config.PRINCIPAL_PUBLIC_KEY, GATEWAY_AUDIENCE, {
      clockSkewSeconds: config.CLOCK_SKEW_SECONDS,
      longestSeconds: LONGEST_TOKEN_SECONDS,
    }));
  const nameOwn = renaming(ownSubject);
  const nameKey = renaming(apiKeySubject);
  const own: Verifier | undefined = verifyOwn && (async token => nameOwn(await verifyOwn(token)));
  const verify = own || config.JWT_ISSUERS.length > 0 ? createTokenVerifier(own, config) : undefined;
  const verifyApiKey = config.API_KEYS_FILE === undefined ? undefined : createApiKeys(config.API_KEYS_FILE, log);
  const sign = config.PRINCIPAL_PRIVATE_KEY && (await createSigner(config.PRINCIPAL_PRIVATE_KEY));
  // The verifier returns the same principal for the same token, so a signature lives as long as the verifier remembers
  // the token, and no longer.
  const signed = new WeakMap<Principal, Map<string, SignedHeaders>>();

  return {
    identify: async headers => {
      const header = headers.authorization;
      const key = headers[API_KEY_HEADER];
      if (verifyApiKey && key !== undefined) {
        if (header !== undefined)
          throw graphError(
            'UNAUTHENTICATED',
            `one identity only: send authorization or ${API_KEY_HEADER}, but got both`,
          );
        return nameKey(verifyApiKey(String(key)));
      }
      if (!verify || header === undefined) return PUBLIC;
      const token = /^Bearer +(\S+)$/i.exec(String(header))?.[1];
      if (!token) throw graphError('UNAUTHENTICATED', 'the authorization header must be: Bearer <token>');
      return verify(token);
    },
    headersFor: (principal, department) => {
      if (!sign) return {};
      let byDepartment = signed.get(principal);
      if (!byDepartment) {
        byDepartment = new Map();
        signed.set(principal, byDepartment);
      }
      const kept = byDepartment.get(department);
      if (kept && kept.until >= Date.now()) return kept.headers;
      const signing = sign(principal, department).then(token => {
        next.headers = { [PRINCIPAL_HEADER]: token };
        return next.headers;
      });
      const next: SignedHeaders = { headers: signing, until: Date.now() + REUSE_MS };
      byDepartment.set(department, next);
      return signing;
    },
  };
}
