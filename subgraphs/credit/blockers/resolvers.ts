import type { Resolvers } from '../resolver-types.ts';
import { blockersOf } from './rules.ts';

export const blockerResolvers: Resolvers = {
  Enterprise: {
    creditBlockers: async ({ creditCode }, _args, { loaders, department }) => {
      const [listings, unpaid] = await Promise.all([
        loaders.openListings.load(creditCode),
        loaders.unpaidFines.load(creditCode),
      ]);
      return blockersOf(listings, unpaid, department);
    },
  },
};
