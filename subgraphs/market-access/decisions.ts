/**
 * The decisions that changes of the feed tell of: with a change of this type at least so many are stored, in the same
 * transaction, about subjects of these types. Tests hold every write to it (shared/testing/decided.ts).
 */
import type { Decided } from '#shared/department.ts';

export const decided: Decided = {
  AddressPromiseBroken: { ChangeOfRegistration: 1 },
  ChangeApproved: { ChangeOfRegistration: 1 },
  ChangeRejected: { ChangeOfRegistration: 1 },
  DeregistrationAnnounced: { Deregistration: 1 },
  DeregistrationApproved: { Deregistration: 1 },
  DeregistrationObjected: { Deregistration: 1 },
  EnterpriseDeregistered: { Deregistration: 1 },
  EnterpriseDeregistrationStarted: { Deregistration: 1 },
  EnterpriseNameChanged: { ChangeOfRegistration: 1 },
  EnterprisePremisesChanged: { ChangeOfRegistration: 1 },
  EnterpriseRegistered: { EnterpriseRegistration: 1 },
  EnterpriseSuspended: { Dormancy: 1 },
  IndustryLicenceChanged: { IndustryLicence: 1 },
  IndustryLicenceIssued: { IndustryLicence: 1 },
  IndustryLicenceRevoked: { IndustryLicence: 1 },
  LiquidationRecorded: { Deregistration: 1 },
  RealEstateAcquired: { RealEstateCase: 1 },
  RealEstateApproved: { RealEstateCase: 1 },
  RealEstateCertified: { RealEstateCase: 1 },
  RealEstateRejected: { RealEstateCase: 1 },
  RegistrationApproved: { EnterpriseRegistration: 1 },
  RegistrationRejected: { EnterpriseRegistration: 1 },
  RiskTaxpayerDelisted: { TaxRisk: 1 },
  TaxCaseRejected: { TaxCase: 1 },
  UtilityTransferAsked: { RealEstateCase: 1 },
};
