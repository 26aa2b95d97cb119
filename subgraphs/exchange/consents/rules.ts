/** When a consent to sharing holds, and when one can be given: pure functions of agreement, consent and time. */
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { SharingConsentState } from '../generated.ts';
import { grantState } from '../grants/rules.ts';
import { MESSAGES } from './messages.ts';
import type { ConsentTerms, ConsentedGrant, FollowedConsent } from './rows.ts';

/** Where a consent stands at a moment: its last day counts to its end in China, taken back it ends at once. */
export function consentState({ until, revokedAt }: ConsentTerms, now: Date): SharingConsentState {
  if (revokedAt !== null) return 'REVOKED';
  return localDate(now) > until ? 'EXPIRED' : 'ACTIVE';
}

/** Enterprises of one message at most, where each needs a consent. */
export const MOST_ENTERPRISES = 100;

/** The enterprises that are to be read, and those of them that consented. */
export interface ReadOfEnterprises {
  enterprises: readonly string[];
  consenting: readonly string[];
}

/** Whether a read lacks a consent: under an agreement that needs them, each enterprise has one, and one is named. */
export const lacksConsent = (
  { consentRequired }: Pick<ConsentedGrant, 'consentRequired'>,
  { enterprises, consenting }: ReadOfEnterprises,
): boolean => consentRequired && !(enterprises.length > 0 && enterprises.every(code => consenting.includes(code)));

/** Up to where a reader of a feed was told of consents: the last of their moves, and the day of that. */
export interface ConsentsSeen {
  revision: number;
  day: LocalDate;
}

/** What a page of a feed tells of, and what its reader has seen; null where it begins. */
export interface FollowedPage {
  enterprises: readonly string[];
  seen: ConsentsSeen | null;
}

/** What of consents a page of a feed goes by. */
export interface ConsentsFollowed {
  /** The enterprises that the page may tell of. */
  consenting: readonly string[];
  /** Those of which everything is removed: they had a consent, and have none any more. */
  ended: readonly string[];
  /** Those that consented since, and until when. */
  begun: readonly { creditCode: string; until: LocalDate }[];
}

/**
 * What a page of a feed may tell, and what it has to: ends that nobody has told, taken back or run out since the reader
 * was told of the last. `consents` are those of the page's enterprises, and of all that moved or ran out since.
 */
export function followConsents(
  consents: readonly FollowedConsent[],
  { enterprises, seen }: FollowedPage,
  now: Date,
): ConsentsFollowed {
  const active = new Map(consents.filter(one => consentState(one, now) === 'ACTIVE').map(one => [one.creditCode, one]));
  const hasMoved = ({ revision, until }: FollowedConsent): boolean =>
    seen !== null && (revision > seen.revision || (until >= seen.day && until < localDate(now)));
  const moved = new Set(consents.filter(hasMoved).map(({ creditCode }) => creditCode));
  return {
    consenting: enterprises.filter(code => active.has(code)),
    ended: [...moved].filter(code => !active.has(code)),
    begun: [...active.values()].filter(hasMoved).map(({ creditCode, until }) => ({ creditCode, until })),
  };
}

/** What an enterprise wants to consent to. */
export interface Consenting {
  grantNo: string;
  until: LocalDate;
  /** The zone in which the enterprise is registered. */
  zone: string;
}

/**
 * Whether an enterprise can consent to an agreement: one that stands, needs a consent, and is of its zone; until its
 * last day at most. Refuses NOT_FOUND, CONSENT_NOT_NEEDED, OTHER_ZONE, INVALID_INPUT.
 */
export function checkConsenting<Grant extends ConsentedGrant>(
  grant: Grant | null,
  { grantNo, until, zone }: Consenting,
  now: Date,
): Grant {
  if (!grant || grantState(grant, now) !== 'ACTIVE') throw refuse('NOT_FOUND', MESSAGES.NO_AGREEMENT({ grantNo }));
  if (!grant.consentRequired) throw refuse('CONSENT_NOT_NEEDED', MESSAGES.NOT_NEEDED({ grantNo }));
  if (grant.zone !== zone) throw refuse('OTHER_ZONE', MESSAGES.OTHER_ZONE());
  const today = localDate(now);
  if (until >= today && until <= grant.endsOn) return grant;
  throw refuse('INVALID_INPUT', MESSAGES.UNTIL({ today, last: grant.endsOn, got: until }));
}
