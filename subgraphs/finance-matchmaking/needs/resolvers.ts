import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { closeFinancingNeed, matchFinancingNeed, publishFinancingNeed, withdrawFinancingNeed } from './needs.ts';
import { maySee, visibleNeeds } from './rights.ts';
import type { FinancingNeedRow } from './rows.ts';
import { blockersOf } from './rules.ts';

/** The need with this id; null where there is none that the caller may see. */
async function visibleNeed(id: string, context: RequestContext): Promise<FinancingNeedRow | null> {
  const { loaders, principal, department } = context;
  const need = await loaders.need.load(id);
  return need && maySee(principal, department, need) ? need : null;
}

export const needResolvers: Resolvers = {
  Query: {
    financingNeed: (_root, { id }, context) => visibleNeed(id, context),
    financingNeeds: async (_root, { filter, ...args }, { loaders, principal, department }) =>
      loaders.needs(args, filter, visibleNeeds(principal, department)),
  },
  Mutation: {
    publishFinancingNeed: mutation(publishFinancingNeed),
    withdrawFinancingNeed: mutation(withdrawFinancingNeed),
    matchFinancingNeed: mutation(matchFinancingNeed),
    closeFinancingNeed: mutation(closeFinancingNeed),
  },
  Enterprise: {
    financingSummary: async ({ creditCode }, _args, { loaders, principal, department }) => {
      if (!mayRead(principal, department, creditCode)) return null;
      return (await loaders.summary.load(creditCode)) ?? { creditCode, openNeeds: 0, metNeeds: 0 };
    },
    financingBlockers: async ({ creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? blockersOf(await loaders.unclosed.load(creditCode), department) : [],
    financingNeeds: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.needsOf(creditCode, args) : null,
  },
  FinancingNeed: {
    __resolveReference: ({ id }, context) => visibleNeed(id, context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    matchedProduct: ({ matchedProductId }, _args, { loaders }) =>
      matchedProductId ? loaders.product.load(matchedProductId) : null,
  },
};
