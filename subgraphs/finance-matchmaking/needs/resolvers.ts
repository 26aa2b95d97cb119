import { availableSteps } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { RequestContext } from '../loaders.ts';
import { loanBlockers } from '../loans/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { closeFinancingNeed, matchFinancingNeed, publishFinancingNeed, withdrawFinancingNeed } from './needs.ts';
import { maySee, visibleNeeds } from './rights.ts';
import type { FinancingNeedRow } from './rows.ts';
import { blockersOf, stepsOf } from './rules.ts';

/** The bank that may take the next step: of an open need each with a product of its own. */
const bankOf = ({ state, matchedBankCode }: FinancingNeedRow, { role, creditCodes }: Principal): string | null =>
  state === 'OPEN' && role === 'bank' ? (creditCodes[0] ?? null) : matchedBankCode;

/** The need with this id; null where there is none that the caller may see. */
async function visibleNeed(id: string, context: RequestContext): Promise<FinancingNeedRow | null> {
  const { loaders, principal, department } = context;
  const need = await loaders.need.load(id);
  return need && maySee(principal, department, need) ? need : null;
}

export const needResolvers: Resolvers = {
  Query: {
    financingNeed: (_root, { id }, context) => visibleNeed(id, context),
    financingNeeds: async (_root, { filter, ...args }, context) =>
      context.loaders.needs(args, filter, visibleNeeds(context)),
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
    financingBlockers: async ({ creditCode }, _args, { loaders, principal, department }) => {
      if (!mayRead(principal, department, creditCode)) return [];
      const [unclosed, owed] = await Promise.all([
        loaders.unclosed.load(creditCode),
        loaders.openLoans.load(creditCode),
      ]);
      return [...blockersOf(unclosed, department), ...loanBlockers(owed, department)];
    },
    financingNeeds: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.needsOf(creditCode, args) : null,
  },
  FinancingNeed: {
    __resolveReference: ({ id }, context) => visibleNeed(id, context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    availableSteps: async (need, _args, { loaders, principal, department }, info) => {
      const owner = { creditCode: need.creditCode, bank: bankOf(need, principal) };
      const steps = stepsOf(need, await loaders.openApplicationOfNeed.load(need.id));
      return availableSteps(steps, { info, rights, principal, department, owner });
    },
    matchedProduct: ({ matchedProductId }, _args, { loaders }) =>
      matchedProductId ? loaders.product.load(matchedProductId) : null,
  },
};
