import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { recordFinePaid } from './fines.ts';
import { publishLicence, publishPenalty, publishPenaltyCase } from './records.ts';

export const recordResolvers: Resolvers = {
  Query: {
    penaltyRecords: (_root, { creditCode, ...args }, { loaders }) => loaders.publishedPenalties(args, creditCode),
  },
  Mutation: {
    publishLicence: mutation(publishLicence),
    publishPenalty: mutation(publishPenalty),
    publishPenaltyCase: mutation(publishPenaltyCase),
    recordFinePaid: mutation(recordFinePaid),
  },
  Enterprise: {
    licenceRecords: ({ creditCode }, args, { loaders }) => loaders.licencesOf(creditCode, args),
    penaltyRecords: ({ creditCode }, args, { loaders }) => loaders.penaltiesOf(creditCode, args),
  },
  LicenceRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.licence.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
  },
  PenaltyRecord: {
    __resolveReference: ({ id }, { loaders }) => loaders.penalty.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
  },
};
