import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { annulmentResolvers } from './annulments/resolvers.ts';
import { changeResolvers } from './changes/resolvers.ts';
import { crossCityResolvers } from './cross-city/resolvers.ts';
import { deregistrationResolvers } from './deregistrations/resolvers.ts';
import { dormancyResolvers } from './dormancies/resolvers.ts';
import { enterpriseResolvers } from './enterprises/resolvers.ts';
import { entryResolvers } from './entry/resolvers.ts';
import { issuedCodeResolvers } from './issued-codes/resolvers.ts';
import { permitResolvers } from './permits/resolvers.ts';
import { realEstateResolvers } from './real-estate/resolvers.ts';
import { decisionOfApplicant } from './registrations/decisions.ts';
import { registrationResolvers } from './registrations/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';
import { revealResolvers } from './reveals/resolvers.ts';
import { revocationResolvers } from './revocations/resolvers.ts';
import { startupResolvers } from './startups/resolvers.ts';
import { taxResolvers } from './taxes/resolvers.ts';

const decisionResolvers: Resolvers = {
  Query: {
    registerDecision: async (_root, { id }, context) =>
      (await explainDecision(context, id)) ?? decisionOfApplicant(context, id),
  },
  Enterprise: {
    registerDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
  },
};

/** Thin: ids in, one call, value out. */
export const resolvers = [
  decisionResolvers,
  enterpriseResolvers,
  registrationResolvers,
  startupResolvers,
  changeResolvers,
  entryResolvers,
  deregistrationResolvers,
  dormancyResolvers,
  annulmentResolvers,
  revocationResolvers,
  crossCityResolvers,
  issuedCodeResolvers,
  permitResolvers,
  realEstateResolvers,
  revealResolvers,
  taxResolvers,
];
