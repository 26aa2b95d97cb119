/** Resolvers of land quotas. Thin: ids in, one call, value out. */
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { landQuotaPlan, publishLandQuotaPlan } from './land-quota.ts';

export const landQuotaResolvers: Resolvers = {
  Query: {
    landQuotaPlan: (_root, args, context) => landQuotaPlan(context, args),
  },
  Mutation: {
    publishLandQuotaPlan: mutation(publishLandQuotaPlan),
  },
};
