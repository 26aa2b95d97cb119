import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { concludePropertyRightsReview, openPropertyRightsReview } from './property-rights.ts';
import type { PropertyRightsReviewRow } from './rows.ts';

/** The steps of a screening that are open. */
const stepsOf = ({ id, openedBy: notBy, concludedAt }: PropertyRightsReviewRow): OpenStep[] =>
  concludedAt === null ? [{ operation: 'concludePropertyRightsReview', input: { reviewId: id }, notBy }] : [];

export const propertyRightsResolvers: Resolvers = {
  Query: {
    propertyRightsReviews: (_root, { zone, ...args }, { principal, department, loaders }) =>
      mayRead(principal, department, '') ? loaders.propertyReviewsIn(checkZone(zone), args) : null,
  },
  Mutation: {
    openPropertyRightsReview: mutation(openPropertyRightsReview),
    concludePropertyRightsReview: mutation(concludePropertyRightsReview),
  },
  PropertyRightsReview: {
    __resolveReference: ({ id }, { loaders, principal, department }) =>
      mayRead(principal, department, '') ? loaders.propertyReview.load(id) : null,
    availableSteps: (review, _args, { principal, department }, info) =>
      availableSteps(stepsOf(review), { info, rights, principal, department, owner: { creditCode: null } }),
  },
};
