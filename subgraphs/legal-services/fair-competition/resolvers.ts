import { graphError } from '#shared/errors.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { holdFairCompetitionCampaign, readYear, recordFairCompetitionReview } from './fair-competition.ts';

/** A year that can be read; the error BAD_USER_INPUT for any other. */
function checkYear(year: number): number {
  if (year >= 2000 && year <= 2100) return year;
  throw graphError('BAD_USER_INPUT', `year must be 2000 to 2100, but got: ${year}`);
}

export const fairCompetitionResolvers: Resolvers = {
  Query: {
    fairCompetitionReviews: (_root, { zone, ...args }, { loaders }) =>
      loaders.fairCompetitionReviewsIn(checkZone(zone), args),
    fairCompetitionYear: (_root, { zone, year }, context) =>
      readYear({ zone: checkZone(zone), year: checkYear(year) }, context),
  },
  Mutation: {
    recordFairCompetitionReview: mutation(recordFairCompetitionReview),
    holdFairCompetitionCampaign: mutation(holdFairCompetitionCampaign),
  },
};
