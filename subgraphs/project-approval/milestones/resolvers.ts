/** Resolvers of milestones. Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { planMilestones, reachMilestone } from './milestones.ts';
import { showMilestone } from './rules.ts';

export const milestoneResolvers: Resolvers = {
  Mutation: {
    planMilestones: mutation(planMilestones),
    reachMilestone: mutation(reachMilestone),
  },
  Project: {
    milestones: async ({ projectCode }, _args, { loaders, now }) =>
      (await loaders.milestones.load(projectCode)).map(row => showMilestone(row, localDate(now))),
  },
};
