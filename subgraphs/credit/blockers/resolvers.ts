import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import type { Resolvers } from '../resolver-types.ts';
import { blockersOf } from './rules.ts';

export const blockerResolvers: Resolvers = {
  Enterprise: {
    creditBlockers: async ({ creditCode }, _args, { loaders, principal, department, now }) => {
      const [listings, unpaid] = await Promise.all([
        loaders.openListings.load(creditCode),
        loaders.unpaidFines.load(creditCode),
      ]);
      const today = localDate(now);
      const shown = unpaid.filter(
        ({ publishedUntil }) =>
          (publishedUntil !== null && publishedUntil >= today) || mayRead(principal, department, creditCode),
      );
      return blockersOf(listings, shown, department);
    },
  },
};
