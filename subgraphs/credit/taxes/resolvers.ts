import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { publishTaxViolation } from './taxes.ts';

export const taxResolvers: Resolvers = {
  Query: {
    taxBlacklist: (_root, args, { loaders }) => loaders.taxBlacklist(args),
  },
  Mutation: {
    publishTaxViolation: mutation(publishTaxViolation),
  },
  Enterprise: {
    taxViolations: ({ creditCode }, _args, { loaders }) => loaders.taxEntriesOf.load(creditCode),
  },
  TaxBlacklistEntry: {
    __resolveReference: ({ id }, { loaders }) => loaders.taxEntry.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
  },
};
