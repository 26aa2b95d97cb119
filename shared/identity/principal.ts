/**
 * The verified caller. The gateway verifies the caller's token or key and passes on a signed principal (a JWT that is
 * valid for a minute at most, for one department); a department refuses every other request. Keys are Ed25519, so that
 * a department can verify a principal but never make one.
 */
import { generateKeyPairSync } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { LRUCache } from 'lru-cache';
import { SignJWT, createLocalJWKSet, importJWK, jwtVerify } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { graphError, refuse } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Config } from '../process/config.ts';
import { keyId, readKeySet } from './key-set.ts';

const MESSAGES = messages({
  OTHER_AGENCY: {
    en: 'this is for officers of the agency {name}, but the caller works for: {got}',
    zh: '该事项仅限“{name}”的工作人员办理，当前身份所属单位为：{got}',
  },
  NO_AGENCY: { en: 'no agency', zh: '无' },
  AGENCY_TOKEN: { en: 'ask with a token whose claim agency is {name}', zh: '请以“{name}”工作人员的身份办理' },
});

/** Kinds of caller. `public`: every caller that is not identified. */
export const ROLES = ['public', 'enterprise', 'officer', 'bank', 'partner', 'service', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

/** Tasks of an officer beyond the department's ordinary work. */
export const DUTIES = ['acceptor', 'approver', 'chief-representative'] as const;
/** `acceptor` 受理人, `approver` 审批人, `chief-representative` 首席代表 (decides for the department at the hall's window). */
export type Duty = (typeof DUTIES)[number];

/** A verified caller. */
export interface Principal {
  role: Role;
  /** A pseudonymous id; never a name. */
  subject: string;
  /** The credit codes an `enterprise` caller acts for; of a `bank`, its own. */
  creditCodes: readonly string[];
  /** The department of an `officer` or a `service`. */
  department: string | null;
  /** The duties of an `officer`. Default: none. */
  duties?: readonly Duty[];
  /**
   * The agency (审批单位) that an `officer` or a `service` works for: its Chinese name, as zone rules and the steps of a
   * case name it, such as 公安机关, written by {@link agencyName}. Default: none; such a caller speaks for no agency.
   */
  agency?: string;
  /**
   * Codes of the zones (园区) whose work an `officer` does, or which an `auditor` looks at. Default: all zones; an empty
   * list is none.
   */
  zones?: readonly string[];
}

/** The caller that did not identify itself. */
export const PUBLIC: Principal = { role: 'public', subject: 'public', creditCodes: [], department: null };

/** How the subject of a member begins: no token, no key and no issuer makes one with a colon and a slash. */
const MEMBER = 'member:/';

/** The sender of a partner's signed messages, by the credit code of the authority that it is. */
export const memberPrincipal = (member: string): Principal => ({
  ...PUBLIC,
  role: 'partner',
  subject: `${MEMBER}${member}`,
});

/** Whether a partner came by signed messages, which are held to the terms of its agreement; a token alone is not. */
export const isMember = ({ role, subject }: Principal): boolean => role === 'partner' && subject.startsWith(MEMBER);

/** The credit code of the authority that sent a partner's signed message; null of every other caller. */
export const memberOf = (principal: Principal): string | null =>
  isMember(principal) ? principal.subject.slice(MEMBER.length) : null;

/** Header in which the signed principal travels from the gateway to a department. */
export const PRINCIPAL_HEADER = 'x-principal';
/** Audience of the tokens that callers send to the gateway. */
export const GATEWAY_AUDIENCE = 'gateway';
/** The `iss` of tokens and principals that the platform's own key signs. */
export const ISSUER = 'enterprise-lifecycle-graph';
/** How long a principal lives that the gateway passes on; a department refuses one that was made to live longer. */
const PRINCIPAL_SECONDS = 60;
/** How long a token of the platform's own key may live at most: a year, as a department's service token does. */
export const LONGEST_TOKEN_SECONDS = 366 * 24 * 3_600;
/** By how much the clocks of two machines may differ. */
const CLOCK_SKEW_SECONDS = 2;

/** The platform's keys, as JSON Web Keys. */
export interface KeyPair {
  /** The public key, or a set of public keys while one takes the place of another (key-set.ts). */
  publicKey: Record<string, unknown>;
  privateKey: Record<string, unknown>;
}

/** Makes the platform's signing keys; done once, at the first start. */
export function makeKeys(): KeyPair {
  const pair = generateKeyPairSync('ed25519');
  return {
    publicKey: { ...pair.publicKey.export({ format: 'jwk' }), alg: 'EdDSA' },
    privateKey: { ...pair.privateKey.export({ format: 'jwk' }), alg: 'EdDSA' },
  };
}

/** Signs principals. `lifeSeconds` is for callers' tokens; a principal that the gateway passes on is valid a minute. */
export type Signer = (principal: Principal, audience: string, lifeSeconds?: number) => Promise<string>;

export async function createSigner(privateKey: Record<string, unknown>): Promise<Signer> {
  const key = await importJWK(privateKey, 'EdDSA');
  const kid = await keyId(privateKey as JWK);
  return (principal, audience, lifeSeconds = PRINCIPAL_SECONDS) => {
    // The time is read once: between two readings a second may turn, and the life would be one longer than it may be.
    const issuedAt = Math.floor(Date.now() / 1_000);
    return new SignJWT({
      role: principal.role,
      codes: principal.creditCodes,
      dept: principal.department,
      ...(principal.duties?.length && { duties: principal.duties }),
      ...(principal.agency && { agency: principal.agency }),
      ...(principal.zones && { zones: principal.zones }),
    })
      .setProtectedHeader({ alg: 'EdDSA', kid })
      .setIssuer(ISSUER)
      .setSubject(principal.subject)
      .setAudience(audience)
      .setIssuedAt(issuedAt)
      .setExpirationTime(issuedAt + lifeSeconds)
      .sign(key);
  };
}

/**
 * Verifies a token for one audience. Rejects with UNAUTHENTICATED: the message says what is wrong, never what the token
 * holds.
 */
export type Verifier = (token: string) => Promise<Principal>;

export interface VerifierOptions {
  /** By how many seconds the clocks of two machines may differ. Default 2. */
  clockSkewSeconds?: number;
  /** How long a token may live at most, from its `iat` to its `exp`. Default: the minute of a principal. */
  longestSeconds?: number;
  /** The time, in ms since the epoch. Default: the machine's. */
  now?: () => number;
}

/** What a token of the platform's own key must say: whose it is, since when and until when. */
const REQUIRED_CLAIMS = ['sub', 'iat', 'exp', 'aud'];

/**
 * Verifies what {@link createSigner} signed with the key of `publicKey`, or with one of its keys where it is a set. The
 * token must be for this audience alone, and must end within `longestSeconds` of its beginning.
 */
export async function createVerifier(
  publicKey: Record<string, unknown>,
  audience: string,
  options: VerifierOptions = {},
): Promise<Verifier> {
  const { clockSkewSeconds = CLOCK_SKEW_SECONDS, longestSeconds = PRINCIPAL_SECONDS, now = Date.now } = options;
  const key = createLocalJWKSet(await readKeySet(publicKey));
  return remembering(async token => {
    const { payload } = await jwtVerify(token, key, {
      issuer: ISSUER,
      audience,
      algorithms: ['EdDSA'],
      clockTolerance: clockSkewSeconds,
      requiredClaims: REQUIRED_CLAIMS,
      // Refuses a beginning that lies in the future, which would hide a longer life.
      maxTokenAge: longestSeconds,
      currentDate: new Date(now()),
    });
    checkReach(payload, longestSeconds);
    return principalOf(payload);
  }, now);
}

/** Refuses a token that is for several audiences or lives too long. */
function checkReach({ aud, iat = 0, exp = 0 }: JWTPayload, longestSeconds: number): void {
  if (Array.isArray(aud)) throw new Error(`"aud" must be one audience, but got a list of ${aud.length}`);
  if (exp - iat > longestSeconds)
    throw new Error(`"exp" must be at most ${longestSeconds} s after "iat", but got: ${exp - iat} s`);
}

/** The principal of a verified token, and until when the token is valid, in ms since the epoch. */
export interface Verified {
  principal: Principal;
  until: number;
}

/** How many verified tokens a verifier remembers. */
const REMEMBERED = 1_000;

/**
 * A verifier that verifies each token once and then returns the same principal, until the token's end. Every error of
 * `verify` becomes UNAUTHENTICATED, unless it has a code already. `now` gives the time in ms since the epoch.
 */
export function remembering(verify: (token: string) => Promise<Verified>, now: () => number = Date.now): Verifier {
  const verifiedTokens = new LRUCache<string, Verified>({ max: REMEMBERED });
  return async token => {
    const seen = verifiedTokens.get(token);
    if (seen && seen.until > now()) return seen.principal;
    let verified: Verified;
    try {
      verified = await verify(token);
    } catch (error) {
      if (error instanceof GraphQLError) throw error;
      throw graphError('UNAUTHENTICATED', `the token was not accepted: ${(error as Error).message}`);
    }
    verifiedTokens.set(token, verified);
    return verified.principal;
  };
}

/**
 * The principal that a verified token holds.
 * @throws UNAUTHENTICATED where its role is none of ours, or its zones are no list
 */
export function principalOf(payload: JWTPayload): Verified {
  const role = payload.role as Role;
  if (!ROLES.includes(role))
    throw graphError(
      'UNAUTHENTICATED',
      `the token's role must be one of ${ROLES.join(', ')}, but got: ${String(role)}`,
    );
  const { codes, dept } = payload;
  const principal: Principal = {
    role,
    subject: payload.sub ?? 'unknown',
    creditCodes: Array.isArray(codes) ? codes.map(String) : [],
    department: typeof dept === 'string' ? dept : null,
    ...dutiesOf(payload),
    ...agencyOf(payload),
    ...zonesOf(payload),
  };
  return { principal, until: (payload.exp ?? 0) * 1_000 };
}

/** The duties in a token; unknown ones are left out. */
function dutiesOf(payload: JWTPayload): { duties?: readonly Duty[] } {
  const { duties: claim } = payload;
  const duties = Array.isArray(claim) ? DUTIES.filter(duty => claim.includes(duty)) : [];
  return duties.length > 0 ? { duties } : {};
}

/** Characters of an agency's name. */
export const AGENCY_LENGTH = 100;

/**
 * An agency's name in the one form in which names are compared: two names that look alike are the same name, so that
 * full-width brackets, spaces and characters without width tell no agencies apart. Empty for a name of none but these.
 */
export const agencyName = (text: string): string => text.normalize('NFKC').replaceAll(/[\s\p{Cf}\p{Cc}]/gu, '');

/** The agency in a token; one that is no name, or too long, is left out. */
function agencyOf({ agency }: JWTPayload): { agency?: string } {
  const name = typeof agency === 'string' ? agencyName(agency) : '';
  return name === '' || name.length > AGENCY_LENGTH ? {} : { agency: name };
}

/**
 * The zones in a token. The claim narrows what its holder may do, so that one that cannot be read is refused and not
 * left out; a code that no zone has fits nothing.
 */
function zonesOf({ zones }: JWTPayload): { zones?: readonly string[] } {
  if (zones === undefined) return {};
  if (!Array.isArray(zones))
    throw graphError('UNAUTHENTICATED', `the token's zones must be a list of codes of zones, but got: ${typeof zones}`);
  return { zones: [...new Set(zones.map(String))] };
}

/**
 * How a department authenticates a request: by the principal that the gateway signed for a minute; by a token of the
 * platform's own key that is for this department itself, as who reads its feed has one; or as the public where unsigned
 * requests are accepted.
 */
export async function createAuthenticator(
  config: Config,
  department: string,
): Promise<(headers: Record<string, unknown>) => Promise<Principal>> {
  const key = config.PRINCIPAL_PUBLIC_KEY;
  const verify = key && (await createVerifier(key, department));
  const verifyToken = key && (await createVerifier(key, department, { longestSeconds: LONGEST_TOKEN_SECONDS }));
  return async headers => {
    const principal = headers[PRINCIPAL_HEADER];
    if (typeof principal === 'string' && verify) return verify(principal);
    const token = /^Bearer +(\S+)$/i.exec(String(headers.authorization ?? ''))?.[1];
    if (token !== undefined && verifyToken) return verifyToken(token);
    if (config.ACCEPT_UNSIGNED) return PUBLIC;
    throw graphError(
      'UNAUTHENTICATED',
      `${department} answers the gateway only: a signed ${PRINCIPAL_HEADER} header is required`,
    );
  };
}

/**
 * Of which enterprises the caller may see the own, non-public rows, in the graph and in the feed: an enterprise of
 * itself, officers of this department, services and auditors of all. A bank or a partner that carries an enterprise's
 * code is not the enterprise.
 */
export function readableEnterprises(
  { role, department: own, creditCodes }: Principal,
  department: string,
): 'all' | readonly string[] {
  if (role === 'service' || role === 'auditor') return 'all';
  if (role === 'officer' && own === department) return 'all';
  return role === 'enterprise' ? creditCodes : [];
}

/** Whether the caller is an officer of this department. */
export const isOfficerOf = ({ role, department: own }: Principal, department: string): boolean =>
  role === 'officer' && own === department;

/**
 * Whether the caller works in a zone: in each, unless his token names zones; then in those alone. What is of no zone
 * (null) is for who works in all.
 */
export const worksIn = ({ zones }: Principal, zone: string | null): boolean =>
  zones === undefined || (zone !== null && zones.includes(zone));

/**
 * The same caller without his office: as whom an officer or an auditor reads what is of a zone in which he does not
 * work, and what does not say its zone where all zones stand in one list, such as a feed.
 */
export function withoutOffice(principal: Principal): Principal {
  if (principal.role === 'officer') return { ...principal, department: null };
  return principal.role === 'auditor' ? PUBLIC : principal;
}

/** As whom a caller reads a list that does not say of which zone each thing is. */
export const inAllZones = (principal: Principal): Principal =>
  principal.zones === undefined ? principal : withoutOffice(principal);

/** Whether the caller may see the own, non-public rows of an enterprise ({@link readableEnterprises}). */
export function mayRead(principal: Principal, department: string, creditCode: string): boolean {
  const enterprises = readableEnterprises(principal, department);
  return enterprises === 'all' || enterprises.includes(creditCode);
}

/**
 * A row of an enterprise's own where the caller may read it ({@link mayRead}), else null: other callers do not learn
 * that there is one.
 */
export function own<Row extends { creditCode: string }>(
  row: Row | null | undefined,
  { principal, department }: { principal: Principal; department: string },
): Row | null {
  return row && mayRead(principal, department, row.creditCode) ? row : null;
}

/** Whether the caller works for this agency, however its name is written ({@link agencyName}). */
export const speaksFor = ({ agency }: Principal, name: string): boolean =>
  agency !== undefined && agency === agencyName(name);

/**
 * Refuses (NOT_ENTITLED) whoever does not work for this agency: an officer of a department speaks for its own agency
 * alone. It comes after the right (rights.ts).
 */
export function requireAgency(principal: Principal, name: string): void {
  if (speaksFor(principal, name)) return;
  const got = principal.agency ?? MESSAGES.NO_AGENCY();
  throw refuse('NOT_ENTITLED', MESSAGES.OTHER_AGENCY({ name, got }), { remedy: MESSAGES.AGENCY_TOKEN({ name }) });
}
