/**
 * Tokens of other issuers, such as the identity service of an authority or a bank. An issuer's keys are fetched from
 * its JWKS, kept, and fetched again when a token names a key that is not among them (rotation). An issuer vouches for
 * the roles that the configuration gives it, and no others.
 */
import { createRemoteJWKSet, decodeJwt, jwtVerify } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import { ISSUER, principalOf, remembering } from '#shared/identity/principal.ts';
import type { Verifier } from '#shared/identity/principal.ts';
import type { Config, IssuerConfig } from '#shared/process/config.ts';
import { graphError } from '#shared/errors.ts';
import { issuerSubject } from './subjects.ts';

/**
 * A token is verified again after this time at the latest, so that a key that its issuer has withdrawn is not accepted
 * for long.
 */
const LONGEST_MS = 60_000;
const FETCH_LIMIT_MS = 3_000;
/** The key set was read, and does not hold the key that the token names: the token is wrong, not the issuer. */
const KEY_NOT_FOUND = ['ERR_JWKS_NO_MATCHING_KEY', 'ERR_JWKS_MULTIPLE_MATCHING_KEYS'];

/**
 * Makes the verifier of callers' tokens: `own` verifies those of the platform's key, all others are verified by the
 * keys of their issuer. Rejects with UNAUTHENTICATED, or with ISSUER_UNAVAILABLE where the issuer's keys cannot be
 * fetched. `now` gives the time in ms since the epoch.
 */
export function createTokenVerifier(
  own: Verifier | undefined,
  { JWT_ISSUERS, CLOCK_SKEW_SECONDS }: Pick<Config, 'JWT_ISSUERS' | 'CLOCK_SKEW_SECONDS'>,
  now: () => number = Date.now,
): Verifier {
  const others = new Map(JWT_ISSUERS.map(issuer => [issuer.issuer, verifierOf(issuer, CLOCK_SKEW_SECONDS, now)]));
  return async token => {
    if (others.size === 0 && own) return own(token);
    const issuer = issuerOf(token);
    const verify = issuer !== ISSUER || !own ? others.get(issuer) : own;
    if (!verify) throw graphError('UNAUTHENTICATED', 'the token was not accepted: its issuer is none of ours');
    return verify(token);
  };
}

function verifierOf(
  { issuer, jwks, audience, algorithms, roles, cacheSeconds, cooldownSeconds, longestSeconds }: IssuerConfig,
  clockTolerance: number,
  now: () => number,
): Verifier {
  const remote = createRemoteJWKSet(new URL(jwks), {
    cacheMaxAge: cacheSeconds * 1_000,
    cooldownDuration: cooldownSeconds * 1_000,
    timeoutDuration: FETCH_LIMIT_MS,
  });
  const key: JWTVerifyGetKey = async (header, token) => {
    try {
      return await remote(header, token);
    } catch (error) {
      if (KEY_NOT_FOUND.includes((error as { code?: string }).code ?? '')) throw error;
      throw graphError('ISSUER_UNAVAILABLE', `the keys of ${issuer} cannot be fetched; try again later`);
    }
  };
  return remembering(async token => {
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      algorithms,
      clockTolerance,
      requiredClaims: ['sub', 'iat', 'exp'],
      // Refuses a beginning that lies in the future, which would hide a longer life.
      maxTokenAge: longestSeconds,
      currentDate: new Date(now()),
    });
    const { principal, until } = principalOf(payload);
    if (!(roles as readonly string[]).includes(principal.role))
      throw new Error(`${issuer} vouches for ${roles.join(', ')}, but got: ${principal.role}`);
    return {
      principal: { ...principal, subject: issuerSubject(issuer, principal.subject) },
      until: Math.min(until, now() + LONGEST_MS),
    };
  }, now);
}

function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch (error) {
    throw graphError('UNAUTHENTICATED', `the token was not accepted: ${(error as Error).message}`);
  }
}
