import { availableSteps } from '#shared/case/index.ts';
import { graphError } from '#shared/errors.ts';
import { mutation } from '#shared/mutation.ts';
import { fen } from '../input.ts';
import type { Resolvers } from '../resolver-types.ts';
import { ofTwo, rights } from '../rights.ts';
import { agreeRiskShare, endGuarantee, grantGuarantee } from './guarantees.ts';
import { guaranteeSteps, splitLoss, yearlyFee } from './rules.ts';

/** An amount of 0 or more; the error BAD_USER_INPUT for less. */
function checkLoss(loss: string): string {
  if (fen(loss) >= 0n) return loss;
  throw graphError('BAD_USER_INPUT', `loss must be 0 or more, but got: ${loss}`);
}

export const guaranteeResolvers: Resolvers = {
  Query: {
    guarantee: async (_root, { id }, context) => ofTwo(await context.loaders.guarantee.load(id), context),
    riskShare: async (_root, { id }, context) => ofTwo(await context.loaders.riskShare.load(id), context),
  },
  Mutation: {
    grantGuarantee: mutation(grantGuarantee),
    endGuarantee: mutation(endGuarantee),
    agreeRiskShare: mutation(agreeRiskShare),
  },
  Guarantee: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.guarantee.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    loan: ({ loanId }, _args, { loaders }) => loaders.loan.load(loanId),
    yearlyFee: ({ amount, feeBasisPoints }) => yearlyFee(amount, feeBasisPoints),
    availableSteps: (guarantee, _args, { principal, department }, info) => {
      const owner = { creditCode: guarantee.creditCode };
      return availableSteps(guaranteeSteps(guarantee), { info, rights, principal, department, owner });
    },
  },
  RiskShare: {
    __resolveReference: async ({ id }, context) => ofTwo(await context.loaders.riskShare.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    loan: ({ loanId }, _args, { loaders }) => loaders.loan.load(loanId),
    parts: ({ parts }) => [...parts],
    split: ({ parts }, { loss }) => splitLoss(checkLoss(loss), parts),
  },
};
