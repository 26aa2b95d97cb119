/**
 * Who is asking, in both directions: callers bring a token or an API key, departments get a signed principal made from
 * it.
 */
import { API_KEY_HEADER, createApiKeys } from '#shared/identity/api-keys.ts';
import {
  GATEWAY_AUDIENCE,
  PRINCIPAL_HEADER,
  PUBLIC,
  createSigner,
  createVerifier,
} from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import type { Config } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import type { Logger } from '#shared/process/log.ts';
import { createTokenVerifier } from './issuers.ts';

/** Half of a signed principal's life: one that is passed on always has time left to arrive. */
const REUSE_MS = 30_000;

export interface Identity {
  /**
   * The caller of a request: {@link PUBLIC} without a token or API key, or where none can be verified because nothing
   * is configured. Rejects with UNAUTHENTICATED (HTTP 401) where the token or key is not one of ours, or no longer, or
   * where both come; with ISSUER_UNAVAILABLE (HTTP 503).
   */
  identify(headers: Readonly<Record<string, unknown>>): Promise<Principal>;
  /**
   * The headers that tell a department who is asking; none where no key is configured. At once, where they are signed
   * already.
   */
  headersFor(principal: Principal, department: string): Record<string, string> | Promise<Record<string, string>>;
}

interface Signed {
  headers: Record<string, string> | Promise<Record<string, string>>;
  until: number;
}

export async function createIdentity(config: Config, log: Logger): Promise<Identity> {
  const own =
    config.PRINCIPAL_PUBLIC_KEY &&
    (await createVerifier(config.PRINCIPAL_PUBLIC_KEY, GATEWAY_AUDIENCE, config.CLOCK_SKEW_SECONDS));
  const verify = own || config.JWT_ISSUERS.length > 0 ? createTokenVerifier(own, config) : undefined;
  const ofKey = config.API_KEYS_FILE === undefined ? undefined : createApiKeys(config.API_KEYS_FILE, log);
  const sign = config.PRINCIPAL_PRIVATE_KEY && (await createSigner(config.PRINCIPAL_PRIVATE_KEY));
  // The verifier returns the same object for the same token, so signatures live as long as the caller's token is known,
  // and no longer.
  const signed = new WeakMap<Principal, Map<string, Signed>>();

  return {
    identify: async headers => {
      const header = headers.authorization;
      const key = headers[API_KEY_HEADER];
      if (ofKey && key !== undefined) {
        if (header !== undefined)
          throw graphError(
            'UNAUTHENTICATED',
            `one identity only: send authorization or ${API_KEY_HEADER}, but got both`,
          );
        return ofKey(String(key));
      }
      if (!verify || header === undefined) return PUBLIC;
      const token = /^Bearer +(\S+)$/i.exec(String(header))?.[1];
      if (!token) throw graphError('UNAUTHENTICATED', 'the authorization header must be: Bearer <token>');
      return verify(token);
    },
    headersFor: (principal, department) => {
      if (!sign) return {};
      let byDepartment = signed.get(principal);
      if (!byDepartment) signed.set(principal, (byDepartment = new Map()));
      const known = byDepartment.get(department);
      if (known && known.until >= Date.now()) return known.headers;
      const signing = sign(principal, department).then(token => (next.headers = { [PRINCIPAL_HEADER]: token }));
      const next: Signed = { headers: signing, until: Date.now() + REUSE_MS };
      byDepartment.set(department, next);
      return signing;
    },
  };
}
