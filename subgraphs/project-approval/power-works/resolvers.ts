/** Resolvers of land quota and power works. Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import type { MutationResolvers, QueryResolvers, Resolvers } from '../resolver-types.ts';
import { landQuotaPlan, publishLandQuotaPlan } from '../land-quota/land-quota.ts';
import { powerWorks, reachUtilityMilestone, registerUtilityProject } from './power-works.ts';
import { standingOf } from './rules.ts';

export const worksQueries: QueryResolvers = {
  landQuotaPlan: (_root, args, context) => landQuotaPlan(context, args),
  powerWorks: (_root, { zone }, context) => powerWorks(context, zone),
  utilityProject: (_root, { id }, { loaders }) => loaders.works.load(id),
};

export const worksMutations: MutationResolvers = {
  publishLandQuotaPlan: (_root, { input }, context, info) => publishLandQuotaPlan(context, input, info),
  registerUtilityProject: (_root, { input }, context, info) => registerUtilityProject(context, input, info),
  reachUtilityMilestone: (_root, { input }, context, info) => reachUtilityMilestone(context, input, info),
};

export const worksTypes = {
  UtilityProject: {
    milestones: ({ milestones }, _args, { now }) => milestones.map(one => standingOf(one, localDate(now))),
  },
} satisfies Resolvers;
