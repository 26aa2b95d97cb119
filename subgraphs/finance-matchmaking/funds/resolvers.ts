import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { establishIndustryFund, investFromFund } from './funds.ts';
import { isAfterPlan } from './rules.ts';

export const fundResolvers: Resolvers = {
  Query: {
    industryFunds: (_root, { zone, ...args }, { loaders }) => loaders.industryFunds(checkZone(zone), args),
  },
  Mutation: {
    establishIndustryFund: mutation(establishIndustryFund),
    investFromFund: mutation(investFromFund),
  },
  Enterprise: {
    fundInvestments: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.investmentsOf(creditCode, args) : null,
  },
  IndustryFund: {
    __resolveReference: ({ id }, { loaders }) => loaders.industryFund.load(id),
    afterPlan: fund => isAfterPlan(fund),
  },
  FundInvestment: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.investment.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    fund: ({ fundId }, _args, { loaders }) => loaders.industryFund.load(fundId),
  },
};
