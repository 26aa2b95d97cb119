/**
 * The decisions that changes of the feed tell of: with a change of this type at least so many are stored, in the same
 * transaction, about subjects of these types. Tests hold every write to it (shared/testing/decided.ts).
 */
import type { Decided } from '#shared/department.ts';

export const decided: Decided = {
  InspectionRegistered: { InspectionVisit: 4 },
  InspectionApproved: { InspectionVisit: 1 },
  InspectionCheckedIn: { InspectionVisit: 1 },
  InspectionReported: { InspectionVisit: 1 },
  InspectionCancelled: { InspectionVisit: 1 },
  InspectionEnded: { InspectionVisit: 1 },
  PenaltyOpened: { PenaltyCase: 1 },
  PenaltyPleaded: { PenaltyCase: 1 },
  PenaltyHearingHeld: { PenaltyCase: 1 },
  PenaltyDecided: { PenaltyCase: 1 },
  LegalAidRequested: { LegalAidRequest: 1 },
  LegalAidAssigned: { LegalAidRequest: 1 },
  LegalAidDone: { LegalAidRequest: 1 },
  LegalAidWithdrawn: { LegalAidRequest: 1 },
  LegalAidDeclined: { LegalAidRequest: 1 },
};
