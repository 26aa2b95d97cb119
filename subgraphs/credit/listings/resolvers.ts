import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { isUnderRepair } from '../repairs/open.ts';
import { rights } from '../rights.ts';
import { answerListing, delistEnterprise, dropListing, listEnterprise, proposeListing } from './listings.ts';
import { answerUntil, delistingFrom, openSteps, stateOn } from './rules.ts';

export const listingResolvers: Resolvers = {
  Mutation: {
    proposeListing: mutation(proposeListing),
    answerListing: mutation(answerListing),
    listEnterprise: mutation(listEnterprise),
    dropListing: mutation(dropListing),
    delistEnterprise: mutation(delistEnterprise),
  },
  Enterprise: {
    listings: ({ creditCode }, _args, { loaders }) => loaders.openListings.load(creditCode),
    listingProposals: ({ creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.proposedListings.load(creditCode) : null,
  },
  Listing: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const listing = await loaders.listing.load(id);
      if (!listing) return null;
      const isPublic = listing.state === 'LISTED' || listing.state === 'ENDED';
      return isPublic || mayRead(principal, department, listing.creditCode) ? listing : null;
    },
    state: (listing, _args, { now }) => stateOn(listing, localDate(now)),
    answerUntil: listing => answerUntil(listing),
    delistingFrom: listing => delistingFrom(listing),
    answer: ({ answer, creditCode }, _args, { principal, department }) =>
      mayRead(principal, department, creditCode) ? answer : null,
    availableSteps: async (listing, _args, context, info) => {
      const { principal, department, now } = context;
      const steps = openSteps(listing, { today: localDate(now), underRepair: await isUnderRepair(context, listing) });
      return availableSteps(steps, { info, rights, principal, department, owner: { creditCode: listing.creditCode } });
    },
  },
};
