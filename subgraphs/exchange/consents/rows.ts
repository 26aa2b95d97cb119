import type { RowOf } from '#shared/database/rows.ts';
import type { AccessGrantRow } from '../grants/rows.ts';
import type { SharingConsent } from './entities.ts';

export type SharingConsentRow = RowOf<SharingConsent>;

/** A consent, as far as it is judged whether it holds. */
export type ConsentTerms = Pick<SharingConsentRow, 'until' | 'revokedAt'>;

/** A consent, as far as a feed is judged by it. */
export type FollowedConsent = ConsentTerms & Pick<SharingConsentRow, 'creditCode' | 'revision'>;

/** An agreement, as far as it is judged whether an enterprise can consent to it. */
export type ConsentedGrant = Pick<AccessGrantRow, 'zone' | 'endsOn' | 'revokedAt' | 'consentRequired'>;
