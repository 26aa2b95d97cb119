import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { delistEnterprise, listEnterprise } from './listings.ts';

export const listingResolvers: Resolvers = {
  Mutation: {
    listEnterprise: mutation(listEnterprise),
    delistEnterprise: mutation(delistEnterprise),
  },
  Enterprise: {
    listings: ({ creditCode }, _args, { loaders }) => loaders.openListings.load(creditCode),
  },
  Listing: {
    __resolveReference: ({ id }, { loaders }) => loaders.listing.load(id),
  },
};
