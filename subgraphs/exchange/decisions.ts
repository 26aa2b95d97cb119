/**
 * The decisions that changes of the feed tell of: with a change of this type at least so many are stored, in the same
 * transaction, about subjects of these types. Tests hold every write to it (shared/testing/decided.ts).
 */
import type { Decided } from '#shared/department.ts';

export const decided: Decided = {
  ShareGranted: { ShareRequest: 1 },
  ShareRefused: { ShareRequest: 1 },
  GrantRevoked: { AccessGrant: 1 },
  GrantNarrowed: { AccessGrant: 1 },
  GrantLimited: { AccessGrant: 1 },
  SharingConsentGiven: { SharingConsent: 1 },
  SharingConsentRevoked: { SharingConsent: 1 },
  ResourceClassified: { DataResource: 1 },
  ValueDisputed: { ValueDispute: 1 },
  DisputeUpheld: { ValueDispute: 1 },
  DisputeRefused: { ValueDispute: 1 },
  DisputeOverdue: { ValueDispute: 1 },
  RecordReceived: { ReceivedRecord: 1 },
  ReceivedRecordReturned: { ReceivedRecord: 1 },
  DataReturned: { OutgoingReturn: 1 },
  CaseHandedOver: { CarriedCase: 1 },
  CarriedCaseRefused: { CarriedCase: 1 },
  CarriedCaseDecided: { CarriedCase: 1 },
};
