import { availableSteps } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import {
  claimCompensation,
  decideCompensationClaim,
  openCompensationFund,
  payIntoCompensationFund,
} from './compensation.ts';
import type { CompensationClaimRow } from './rows.ts';
import { balanceOf, claimSteps, fundSteps } from './rules.ts';

/** A claim is between the bank and the fund: the borrower's loan says what was lost, the claim is not his matter. */
function visible(claim: CompensationClaimRow | null | undefined, { principal, department }: RequestContext) {
  if (!claim) return null;
  const isItsBank = principal.role === 'bank' && principal.creditCodes.includes(claim.bankCode);
  return isItsBank || mayRead(principal, department, '') ? claim : null;
}

export const compensationResolvers: Resolvers = {
  Query: {
    compensationFunds: (_root, { zone, ...args }, { loaders }) => loaders.compensationFunds(checkZone(zone), args),
    compensationClaim: async (_root, { id }, context) => visible(await context.loaders.claim.load(id), context),
  },
  Mutation: {
    openCompensationFund: mutation(openCompensationFund),
    payIntoCompensationFund: mutation(payIntoCompensationFund),
    claimCompensation: mutation(claimCompensation),
    decideCompensationClaim: mutation(decideCompensationClaim),
  },
  CompensationFund: {
    __resolveReference: ({ id }, { loaders }) => loaders.compensationFund.load(id),
    balance: fund => balanceOf(fund),
    availableSteps: (fund, _args, { principal, department }, info) => {
      const owner = { creditCode: fund.organCode };
      return availableSteps(fundSteps(fund), { info, rights, principal, department, owner });
    },
  },
  CompensationClaim: {
    __resolveReference: async ({ id }, context) => visible(await context.loaders.claim.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    fund: ({ fundId }, _args, { loaders }) => loaders.compensationFund.load(fundId),
    availableSteps: (claim, _args, { principal, department }, info) => {
      const owner = { creditCode: claim.creditCode, bank: claim.bankCode };
      return availableSteps(claimSteps(claim), { info, rights, principal, department, owner });
    },
  },
};
