import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { stepsFor } from '../cases/available.ts';
import type { Resolvers } from '../resolver-types.ts';
import { changeIndustryLicence, issueIndustryLicence, revokeIndustryLicence } from './industry-licences.ts';
import { licenceKeys, verifyLicenceQr } from './licence-verification.ts';
import { checkPermitDemand, operatingPermitItems, permitReformCount, publishPermitItem } from './permits.ts';

export const permitResolvers: Resolvers = {
  Query: {
    verifyLicenceQr: (_root, { token }, context) => verifyLicenceQr(context, token),
    licenceKeys: (_root, _args, context) => licenceKeys(context),
    operatingPermitItems: (_root, args, context) => operatingPermitItems(context, args),
    permitReformCount: (_root, { zone, on }, context) => permitReformCount(context, zone, on),
    checkPermitDemand: (_root, args, context) => checkPermitDemand(context, args),
  },
  Mutation: {
    publishPermitItem: mutation(publishPermitItem),
    issueIndustryLicence: mutation(issueIndustryLicence),
    changeIndustryLicence: mutation(changeIndustryLicence),
    revokeIndustryLicence: mutation(revokeIndustryLicence),
  },
  Enterprise: {
    industryLicences: ({ creditCode }, _args, { loaders }) => loaders.industryLicencesOf.load(creditCode),
  },
  IndustryLicence: {
    identifier: ({ licenceNo }, _args, { loaders }) => loaders.licenceIdentifier.load(licenceNo),
    availableSteps: ({ licenceNo, creditCode, status }, _args, context, info) => {
      const open = status === 'ACTIVE' ? ['changeIndustryLicence', 'revokeIndustryLicence'] : [];
      const steps = open.map(operation => ({ operation, input: { licenceNo } }));
      return stepsFor(steps, context, { creditCode }, info);
    },
    permits: ({ permits }, _args, { now }) =>
      permits.map(permit => ({ ...permit, valid: permit.validTo === null || localDate(now) <= permit.validTo })),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
};
