import { decisionsOf, why } from '#shared/case/decisions.ts';
import { recordBrokenPromise } from './promises.ts';
import {
  delistEnterprise,
  gradeEnterprise,
  listEnterprise,
  publishLicence,
  publishPenalty,
  recordFinePaid,
} from './records.ts';
import type { Resolvers } from './resolver-types.ts';
import { blockersOf } from './rules.ts';

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    creditDecision: (_root, { id }, context) => why(context, id),
    penaltyRecords: (_root, { creditCode, ...args }, { loaders }) => loaders.allPenalties(args, creditCode),
  },
  Mutation: {
    publishLicence: (_root, { input }, context, info) => publishLicence(context, input, info),
    publishPenalty: (_root, { input }, context, info) => publishPenalty(context, input, info),
    recordFinePaid: (_root, { input }, context, info) => recordFinePaid(context, input, info),
    gradeEnterprise: (_root, { input }, context, info) => gradeEnterprise(context, input, info),
    listEnterprise: (_root, { input }, context, info) => listEnterprise(context, input, info),
    delistEnterprise: (_root, { input }, context, info) => delistEnterprise(context, input, info),
    recordBrokenPromise: (_root, { input }, context, info) => recordBrokenPromise(context, input, info),
  },
  Enterprise: {
    creditDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode!, args),
    creditGrade: ({ creditCode }, _args, { loaders }) => loaders.gradeInForce.load(creditCode!),
    taxGrade: async ({ creditCode }, _args, { loaders }) => (await loaders.taxGrade.load(creditCode!))?.level ?? null,
    licenceRecords: ({ creditCode }, args, { loaders }) => loaders.licencesOf(creditCode!, args),
    penaltyRecords: ({ creditCode }, args, { loaders }) => loaders.penaltiesOf(creditCode!, args),
    listings: ({ creditCode }, _args, { loaders }) => loaders.openListings.load(creditCode!),
    brokenPromises: ({ creditCode }, args, { loaders }) => loaders.brokenPromisesOf(creditCode!, args),
    creditBlockers: async ({ creditCode }, _args, { loaders, department }) => {
      const [listings, unpaid] = await Promise.all([
        loaders.openListings.load(creditCode!),
        loaders.unpaidFines.load(creditCode!),
      ]);
      return blockersOf(listings, unpaid, department);
    },
  },
  LicenceRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.licence.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
  },
  PenaltyRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.penalty.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
  },
  Listing: {
    __resolveReference: ({ id }, { loaders }) => loaders.listing.load(id),
  },
};
