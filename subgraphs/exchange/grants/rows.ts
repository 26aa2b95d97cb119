import type { RowOf } from '#shared/database/rows.ts';
import type { AccessGrant } from './entities.ts';

export type AccessGrantRow = RowOf<AccessGrant>;

/** An agreement, as far as a read is judged by it. */
export type GrantTerms = Pick<
  AccessGrantRow,
  'creditCode' | 'fields' | 'purpose' | 'legalBasis' | 'endsOn' | 'revokedAt' | 'consentRequired'
>;
