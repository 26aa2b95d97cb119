/** Resolvers of the platform of planning and land approval (Z05). Thin: ids in, one call, value out. */
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { recordPlanningOpinion } from './planning-review.ts';
import { landPlanningReview } from './rules.ts';

export const planningReviewResolvers: Resolvers = {
  Mutation: {
    recordPlanningOpinion: mutation(recordPlanningOpinion),
  },
  Project: {
    landPlanningReview: async (project, _args, { loaders, principal, department }) =>
      mayRead(principal, department, project.creditCode)
        ? landPlanningReview(project, await loaders.planningOpinions.load(project.projectCode))
        : null,
  },
};
