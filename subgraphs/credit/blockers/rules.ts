/** What credit has against a deregistration: a pure function of what is on record. */
import { removedBy } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { MESSAGES } from './messages.ts';
import type { ListingRow } from '../listings/rows.ts';
import type { PenaltyRecordRow } from '../records/rows.ts';

/**
 * What credit has against a deregistration (G28): an enterprise that is on the black list, or has a fine to pay,
 * cannot take the simple route.
 */
export const blockersOf = (
  listings: readonly ListingRow[],
  unpaid: readonly PenaltyRecordRow[],
  department: string,
): Blocker[] => [
  ...unpaid.map(({ id, creditCode, documentNo, fine, decidedOn }) => ({
    code: 'UNPAID_FINE',
    department,
    message: MESSAGES.UNPAID_FINE({ fine: fine ?? '', documentNo, decidedOn }),
    // The day of the payment is the officer's to say: one that stood here would be recorded as it stands.
    ...removedBy('recordFinePaid', { creditCode, penaltyId: id }),
  })),
  ...listings
    .filter(({ colour }) => colour === 'BLACK')
    .map(({ id, creditCode, reason, listedOn }) => ({
      code: 'BLACK_LISTED',
      department,
      message: MESSAGES.BLACK_LISTED({ listedOn: listedOn ?? '', reason }),
      ...removedBy('applyForDelisting', { creditCode, listingId: id }),
    })),
];
