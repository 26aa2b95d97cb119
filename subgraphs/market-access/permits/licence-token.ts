/**
 * The licence of a trade as a QR code (G30 一码亮证): a JWS (RFC 7515, EdDSA) that is small enough for one. Anyone with the
 * public key verifies it offline; the result names what an offline check cannot know.
 */
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import type { JsonWebKey } from 'node:crypto';
import { localDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { Message } from '#shared/messages.ts';
import { MESSAGES } from './messages.ts';

/** Characters that a token may have: a QR code of this many is still read from a screen. */
export const TOKEN_LIMIT = 1_000;

export interface LicenceKeyPair {
  kid: string;
  publicKey: JsonWebKey;
  privateKey: JsonWebKey;
}

/** What a token states. */
export interface LicenceClaims {
  licenceNo: string;
  creditCode: string;
  trade: string;
  version: number;
  issuedOn: string;
  /** `validTo`: the last day; null where the permit has no end. */
  permits: readonly { code: string; validTo: string | null }[];
}

/** The claims as the token holds them: short names keep the code small. */
interface Payload {
  no: string;
  cc: string;
  t: string;
  v: number;
  on: string;
  p: (readonly [code: string, validTo: string | 0])[];
}

/** A key's name: the beginning of its thumbprint. */
export const keyName = ({ x }: JsonWebKey): string =>
  createHash('sha256').update(String(x)).digest('base64url').slice(0, 8);

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Signs a licence. Refuses LICENCE_TOO_LARGE for a token of more than {@link TOKEN_LIMIT} characters. */
export function signLicence(
  { licenceNo, creditCode, trade, version, issuedOn, permits }: LicenceClaims,
  { kid, privateKey }: LicenceKeyPair,
): string {
  const payload: Payload = {
    no: licenceNo,
    cc: creditCode,
    t: trade,
    v: version,
    on: issuedOn,
    p: permits.map(({ code, validTo }) => [code, validTo ?? 0] as const),
  };
  const signed = `${encode({ alg: 'EdDSA', kid })}.${encode(payload)}`;
  const key = createPrivateKey({ key: privateKey, format: 'jwk' });
  const token = `${signed}.${sign(null, Buffer.from(signed), key).toString('base64url')}`;
  if (token.length <= TOKEN_LIMIT) return token;
  throw refuse(
    'LICENCE_TOO_LARGE',
    MESSAGES.TOO_LARGE({ most: TOKEN_LIMIT, permits: permits.length, length: token.length }),
    { remedy: MESSAGES.SPLIT() },
  );
}

/** A licence as it was read from a token. */
export interface VerifiedLicence extends Omit<LicenceClaims, 'permits'> {
  permits: { code: string; validTo: string | null; valid: boolean }[];
}

/** The result of a check without the register. */
export interface OfflineCheck {
  state: 'VALID' | 'EXPIRED' | 'FORGED';
  reasons: Message[];
  /** Null where the token is not to be trusted. */
  licence: VerifiedLicence | null;
  /** What only the register knows. */
  unknown: Message[];
}

/** What a check without the register cannot know. */
const OFFLINE_UNKNOWN = [MESSAGES.UNKNOWN_REVOKED(), MESSAGES.UNKNOWN_SUPERSEDED()];

/**
 * Verifies a token without a database: whether this key (JWK) signed it, and whether every permit is valid on the day
 * in China. A pure function. One expired permit makes the whole licence EXPIRED.
 */
export function verifyOffline(token: string, publicKey: JsonWebKey, now: Date): OfflineCheck {
  const claims = readSigned(token, publicKey);
  if ('key' in claims) return { state: 'FORGED', reasons: [claims], licence: null, unknown: [] };
  const today = localDate(now);
  const permits = claims.permits.map(permit => ({
    ...permit,
    valid: permit.validTo === null || today <= permit.validTo,
  }));
  const verified = { licence: { ...claims, permits }, unknown: OFFLINE_UNKNOWN };
  const expired = permits.filter(({ valid }) => !valid);
  if (expired.length > 0) {
    const reasons = expired.map(({ code, validTo }) => MESSAGES.TOKEN_EXPIRED({ code, validTo: validTo ?? '', today }));
    return { state: 'EXPIRED', reasons, ...verified };
  }
  const { length } = permits;
  const counted = { en: `${length} ${length === 1 ? 'permit is' : 'permits are'}`, zh: String(length) };
  return { state: 'VALID', reasons: [MESSAGES.TOKEN_VALID({ permits: counted, today })], ...verified };
}

/** The name of the key that a token claims it was signed with; null where it names none. */
export function keyNameOf(token: string): string | null {
  const [header = ''] = token.split('.');
  try {
    const parsed = JSON.parse(Buffer.from(header, 'base64url').toString()) as { kid?: unknown } | null;
    return typeof parsed?.kid === 'string' ? parsed.kid : null;
  } catch {
    return null;
  }
}

/** The claims of a token that this key signed, or why it did not. */
function readSigned(token: string, publicKey: JsonWebKey): LicenceClaims | Message {
  const [header, payload, signature, ...more] = token.split('.');
  const threeParts = header !== undefined && payload !== undefined && signature !== undefined && more.length === 0;
  if (!threeParts || token.length > TOKEN_LIMIT || !/^[\w.-]+$/.test(token)) {
    return MESSAGES.TOKEN_FORM({ most: TOKEN_LIMIT });
  }
  const key = createPublicKey({ key: publicKey, format: 'jwk' });
  if (!verify(null, Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))) {
    return MESSAGES.TOKEN_SIGNATURE();
  }
  try {
    // The signature is the issuer's, so the parts are what signLicence made.
    const { no, cc, t, v, on, p } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Payload;
    return {
      licenceNo: no,
      creditCode: cc,
      trade: t,
      version: v,
      issuedOn: on,
      permits: p.map(([code, validTo]) => ({ code, validTo: validTo === 0 ? null : validTo })),
    };
  } catch {
    return MESSAGES.TOKEN_NO_LICENCE();
  }
}
