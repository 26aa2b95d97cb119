/** Resolvers of power works. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { powerWorks, reachUtilityMilestone, registerUtilityProject } from './power-works.ts';
import { standingOf } from './rules.ts';

export const powerWorksResolvers: Resolvers = {
  Query: {
    powerWorks: (_root, { zone }, context) => powerWorks(context, zone),
    utilityProject: (_root, { id }, { loaders }) => loaders.works.load(id),
  },
  Mutation: {
    registerUtilityProject: mutation(registerUtilityProject),
    reachUtilityMilestone: mutation(reachUtilityMilestone),
  },
  UtilityProject: {
    milestones: ({ milestones }, _args, { now }) => milestones.map(one => standingOf(one, localDate(now))),
    availableSteps: ({ id, organCode, milestones }, _args, { principal, department }, info) =>
      availableSteps(
        milestones
          .filter(({ reachedOn }) => !reachedOn)
          .map(({ code: milestone }) => ({
            operation: 'reachUtilityMilestone',
            input: { utilityProjectId: id, milestone },
          })),
        { info, rights, principal, department, owner: { creditCode: organCode } },
      ),
  },
};
