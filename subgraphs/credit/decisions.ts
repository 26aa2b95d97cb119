/**
 * The decisions that changes of the feed tell of: with a change of this type at least so many are stored, in the same
 * transaction, about subjects of these types. Tests hold every write to it (shared/testing/decided.ts).
 */
import type { Decided } from '#shared/department.ts';

export const decided: Decided = {
  EnterpriseGraded: { CreditGrade: 1 },
  PenaltyPublished: { PenaltyRecord: 1 },
  PenaltyRecorded: { PenaltyRecord: 1 },
  FinePaid: { PenaltyRecord: 1 },
  ListingProposed: { Listing: 1 },
  EnterpriseListed: { Listing: 1 },
  ListingDropped: { Listing: 1 },
  EnterpriseDelisted: { Listing: 1 },
  RepairAccepted: { CreditRepair: 1 },
  RepairExtended: { CreditRepair: 1 },
  RepairOverdue: { CreditRepair: 1 },
  RepairGranted: { CreditRepair: 1 },
  RepairRefused: { CreditRepair: 1 },
  PenaltyRepaired: { PenaltyRecord: 1 },
  ReportIssued: { CreditReport: 1 },
  GovernmentPromiseRegistered: { GovernmentPromise: 1 },
  GovernmentPromiseChanged: { GovernmentPromise: 1 },
  GovernmentPromiseKept: { GovernmentPromise: 1 },
  GovernmentDishonestyTreated: { GovernmentPromise: 1 },
  IntermediaryRated: { IntermediaryCredit: 1 },
  TaxViolationPublished: { TaxBlacklistEntry: 1 },
  SanctionNotified: { JointSanction: 1 },
  SanctionImposed: { JointSanction: 1 },
  SanctionLifted: { JointSanction: 1 },
  GradeRecorded: { SchemeGrade: 1 },
  CommitmentKept: { Commitment: 1 },
  CommitmentBroken: { Commitment: 1 },
};
