import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { publishedKeys } from '#shared/signing/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { recordPerformance, signCommitment } from './commitments.ts';
import { isOverdue, openSteps } from './rules.ts';

export const commitmentResolvers: Resolvers = {
  Query: {
    creditSigningKeys: (_root, _args, { database }) => publishedKeys(database),
  },
  Mutation: {
    signCommitment: mutation(signCommitment),
    recordPerformance: mutation(recordPerformance),
  },
  Enterprise: {
    commitments: ({ creditCode }, args, { loaders }) => loaders.commitmentsOf(creditCode, args),
  },
  Commitment: {
    __resolveReference: ({ id }, { loaders }) => loaders.commitment.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    overdue: (commitment, _args, { now }) => isOverdue(commitment, localDate(now)),
    availableSteps: (commitment, _args, { principal, department }, info) =>
      availableSteps(openSteps(commitment), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: commitment.creditCode },
      }),
  },
};
