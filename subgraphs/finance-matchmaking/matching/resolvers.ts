import { localDate } from '#shared/clock/index.ts';
import { factsOf } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import type { LoanProductRow } from '../products/rows.ts';
import type { Resolvers } from '../resolver-types.ts';
import type { EnterpriseRow } from '../rows.ts';
import { judge } from './rules.ts';
import type { Verdict } from './rules.ts';

type ProductVerdict = Verdict & { product: LoanProductRow };

/** All products with the verdict on each, from one reading of the catalogue. */
async function verdicts(enterprise: EnterpriseRow, { loaders, now }: RequestContext): Promise<ProductVerdict[]> {
  const facts = factsOf(enterprise);
  const today = localDate(now);
  return (await loaders.catalogue()).map(product => ({ product, ...judge(product, facts, today) }));
}

export const matchingResolvers: Resolvers = {
  Enterprise: {
    matchedProducts: async (enterprise, _args, context) =>
      (await verdicts(enterprise, context)).filter(({ eligible }) => eligible),
    productMatch: async (enterprise, { productId }, { loaders, now }) => {
      const product = (await loaders.catalogue()).find(({ id }) => id === productId);
      return product ? { product, ...judge(product, factsOf(enterprise), localDate(now)) } : null;
    },
  },
};
