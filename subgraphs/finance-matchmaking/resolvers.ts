import { decisionsOf, why } from '#shared/case/decisions.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { ruleReference, zone as zoneOf, zoneCodes } from '#shared/zones/index.ts';
import { factsOf } from './evidence.ts';
import type { Required } from './evidence.ts';
import type { Resolvers } from './resolver-types.ts';
import type { RequestContext } from './loaders.ts';
import { closeFinancingNeed, matchFinancingNeed, publishFinancingNeed, withdrawFinancingNeed } from './needs.ts';
import { publishLoanProduct, taxGradeRanges } from './products.ts';
import { maySee, visibleNeeds } from './rights.ts';
import { blockersOf, judge, loanServiceStandard } from './rules.ts';

/** All products with the verdict on each, from one reading of the catalogue. */
async function verdicts(enterprise: Required, { loaders, now }: RequestContext) {
  const [facts, today] = [factsOf(enterprise), localDate(now)];
  return (await loaders.catalogue()).map(product => ({ product, ...judge(product, facts, today) }));
}

async function visibleNeed(id: string, { loaders, principal, department }: RequestContext) {
  const need = await loaders.need.load(id);
  return need && maySee(principal, department, need) ? need : null;
}

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    financingDecision: (_root, { id }, context) => why(context, id),
    loanProducts: (_root, { filter, ...args }, { loaders }) => loaders.products(args, filter),
    financingNeed: (_root, { id }, context) => visibleNeed(id, context),
    financingNeeds: async (_root, { filter, ...args }, { loaders, principal, department }) =>
      loaders.needs(args, filter, visibleNeeds(principal, department)),
    loanServiceStandard: (_root, { zone }, { now }) => {
      if (!zoneCodes.includes(zone))
        throw graphError('BAD_USER_INPUT', `zone must be one of ${zoneCodes.join(', ')}, but got: ${zone}`);
      const standard = loanServiceStandard(zoneOf(zone), localDate(now));
      return (
        standard && { ...standard, rule: ruleReference(standard.rule), limitsRule: ruleReference(standard.limitsRule) }
      );
    },
  },
  Mutation: {
    publishFinancingNeed: (_root, { input }, context, info) => publishFinancingNeed(context, input, info),
    withdrawFinancingNeed: (_root, { input }, context, info) => withdrawFinancingNeed(context, input, info),
    matchFinancingNeed: (_root, { input }, context, info) => matchFinancingNeed(context, input, info),
    closeFinancingNeed: (_root, { input }, context, info) => closeFinancingNeed(context, input, info),
    publishLoanProduct: (_root, { input }, context, info) => publishLoanProduct(context, input, info),
  },
  Enterprise: {
    financingDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode!, args),
    matchedProducts: async (enterprise, _args, context) =>
      (await verdicts(enterprise, context)).filter(({ eligible }) => eligible),
    productMatch: async (enterprise, { productId }, { loaders, now }) => {
      const product = (await loaders.catalogue()).find(({ id }) => id === productId);
      return product ? { product, ...judge(product, factsOf(enterprise), localDate(now)) } : null;
    },
    financingSummary: async ({ creditCode }, _args, { loaders }) =>
      (await loaders.summary.load(creditCode!)) ?? { openNeeds: 0, metNeeds: 0 },
    financingBlockers: async ({ creditCode }, _args, { loaders, department }) =>
      blockersOf(await loaders.unclosed.load(creditCode!), department),
    financingNeeds: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode!) ? loaders.needsOf(creditCode!, args) : null,
  },
  LoanProduct: {
    __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
    bank: ({ bankCode, bankName }) => ({ code: bankCode, name: bankName }),
    taxGradeRanges: (product, _args, { now }) => taxGradeRanges(product, now),
  },
  FinancingNeed: {
    __resolveReference: ({ id }, context) => visibleNeed(id, context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    matchedProduct: ({ matchedProductId }, _args, { loaders }) =>
      matchedProductId ? loaders.product.load(matchedProductId) : null,
  },
};
