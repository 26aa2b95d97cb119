import type { Resolvers } from '../resolver-types.ts';
import { portfolio } from './portfolio.ts';

export const searchResolvers: Resolvers = {
  Query: {
    portfolio: (_root, args, context) => portfolio(context, args),
  },
  EnterpriseConnection: {
    totalCount: async ({ count }) => (await count()).totalCount,
    totalCountIsExact: async ({ count }) => (await count()).totalCountIsExact,
  },
};
