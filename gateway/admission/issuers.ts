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
 * fetched.
 */
export function createTokenVerifier(own: Verifier | undefined, { JWT_ISSUERS, CLOCK_SKEW_SECONDS }: Config): Verifier {
  const others = new Map(JWT_ISSUERS.map(issuer => [issuer.issuer, verifierOf(issuer, CLOCK_SKEW_SECONDS)]));
  return async token => {
    if (others.size === 0 && own) return own(token);
    const issuer = issuerOf(token);
    const verify = issuer !== ISSUER || !own ? others.get(issuer) : own;
    if (!verify) throw graphError('UNAUTHENTICATED', 'the token was not accepted: its issuer is none of ours');
    return verify(token);
  };
}

function verifierOf(
  { issuer, jwks, audience, algorithms, roles, cacheSeconds, cooldownSeconds }: IssuerConfig,
  clockTolerance: number,
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
      requiredClaims: ['sub', 'exp'],
    });
    const { principal, until } = principalOf(payload);
    if (!(roles as readonly string[]).includes(principal.role))
      throw new Error(`${issuer} vouches for ${roles.join(', ')}, but got: ${principal.role}`);
    // Two issuers may give the same subject to different people.
    return {
      principal: { ...principal, subject: `${new URL(jwks).host}/${principal.subject}` },
      until: Math.min(until, Date.now() + LONGEST_MS),
    };
  });
}

function issuerOf(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch (error) {
    throw graphError('UNAUTHENTICATED', `the token was not accepted: ${(error as Error).message}`);
  }
}
