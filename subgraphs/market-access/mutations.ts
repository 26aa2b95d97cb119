import type { GraphQLResolveInfo } from 'graphql';
import { approveRegistration } from './registrations/approval.ts';
import {
  acceptChange,
  applyForChange,
  approveChange,
  rejectChange,
  requestChangeSupplement,
  supplyChangeSupplement,
  withdrawChange,
} from './changes/changes.ts';
import { breakAddressPromise } from './changes/promises.ts';
import { confirmCrossCityDelivery, forwardCrossCityCase, mailCrossCityResult } from './cross-city/cross-city.ts';
import { announceForcedDeregistration } from './deregistrations/forced.ts';
import {
  acceptDeregistration,
  announceDeregistration,
  applyToCloseDeregistration,
  approveDeregistration,
  objectToDeregistration,
  withdrawDeregistration,
} from './deregistrations/deregistrations.ts';
import { fileDormancy, resumeBusiness } from './dormancies/dormancies.ts';
import type { MutationResolvers } from './resolver-types.ts';
import { changeIndustryLicence, issueIndustryLicence, revokeIndustryLicence } from './permits/industry-licences.ts';
import { recordLiquidation } from './deregistrations/liquidation.ts';
import type { RequestContext } from './loaders.ts';
import { revealLegalRepresentative } from './reveals/reveals.ts';
import { publishNegativeListVersion } from './entry/negative-list.ts';
import { publishPermitItem } from './permits/permits.ts';
import {
  acceptRealEstate,
  applyForRealEstate,
  approveRealEstate,
  confirmUtilityTransfer,
  rejectRealEstate,
  requestRealEstateSupplement,
  supplyRealEstateSupplement,
  withdrawRealEstate,
} from './real-estate/real-estate.ts';
import {
  acceptRegistration,
  registerEnterprise,
  rejectRegistration,
  requestSupplement,
  supplySupplement,
  withdrawRegistration,
} from './registrations/registrations.ts';
import { completeStartupTask, openStartup } from './startups/startups.ts';
import { reportTaxBurden } from './taxes/burden.ts';
import {
  acceptTaxCase,
  closeTaxCase,
  openTaxCase,
  requestTaxSupplement,
  supplyTaxSupplement,
  withdrawTaxCase,
} from './taxes/cases.ts';
import { setRiskTaxpayer } from './taxes/risk.ts';

/** Every mutation takes one input and hands it to the write that does it. */
const by =
  <Input, Result>(work: (context: RequestContext, input: Input, info: GraphQLResolveInfo) => Promise<Result>) =>
  (_root: unknown, { input }: { input: Input }, context: RequestContext, info: GraphQLResolveInfo): Promise<Result> =>
    work(context, input, info);

export const Mutation: MutationResolvers<RequestContext> = {
  openStartup: by(openStartup),
  completeStartupTask: by(completeStartupTask),
  applyForChange: by(applyForChange),
  acceptChange: by(acceptChange),
  approveChange: by(approveChange),
  rejectChange: by(rejectChange),
  requestChangeSupplement: by(requestChangeSupplement),
  supplyChangeSupplement: by(supplyChangeSupplement),
  withdrawChange: by(withdrawChange),
  breakAddressPromise: by(breakAddressPromise),
  announceDeregistration: by(announceDeregistration),
  objectToDeregistration: by(objectToDeregistration),
  applyToCloseDeregistration: by(applyToCloseDeregistration),
  acceptDeregistration: by(acceptDeregistration),
  approveDeregistration: by(approveDeregistration),
  withdrawDeregistration: by(withdrawDeregistration),
  registerEnterprise: by(registerEnterprise),
  revealLegalRepresentative: by(revealLegalRepresentative),
  acceptRegistration: by(acceptRegistration),
  requestSupplement: by(requestSupplement),
  supplySupplement: by(supplySupplement),
  approveRegistration: by(approveRegistration),
  rejectRegistration: by(rejectRegistration),
  withdrawRegistration: by(withdrawRegistration),
  setRiskTaxpayer: by(setRiskTaxpayer),
  openTaxCase: by(openTaxCase),
  acceptTaxCase: by(acceptTaxCase),
  requestTaxSupplement: by(requestTaxSupplement),
  supplyTaxSupplement: by(supplyTaxSupplement),
  withdrawTaxCase: by(withdrawTaxCase),
  closeTaxCase: by(closeTaxCase),
  reportTaxBurden: by(reportTaxBurden),
  publishNegativeListVersion: by(publishNegativeListVersion),
  publishPermitItem: by(publishPermitItem),
  acceptRealEstate: by(acceptRealEstate),
  applyForRealEstate: by(applyForRealEstate),
  approveRealEstate: by(approveRealEstate),
  confirmUtilityTransfer: by(confirmUtilityTransfer),
  rejectRealEstate: by(rejectRealEstate),
  requestRealEstateSupplement: by(requestRealEstateSupplement),
  supplyRealEstateSupplement: by(supplyRealEstateSupplement),
  withdrawRealEstate: by(withdrawRealEstate),
  forwardCrossCityCase: by(forwardCrossCityCase),
  mailCrossCityResult: by(mailCrossCityResult),
  confirmCrossCityDelivery: by(confirmCrossCityDelivery),
  announceForcedDeregistration: by(announceForcedDeregistration),
  recordLiquidation: by(recordLiquidation),
  fileDormancy: by(fileDormancy),
  resumeBusiness: by(resumeBusiness),
  issueIndustryLicence: by(issueIndustryLicence),
  changeIndustryLicence: by(changeIndustryLicence),
  revokeIndustryLicence: by(revokeIndustryLicence),
};
