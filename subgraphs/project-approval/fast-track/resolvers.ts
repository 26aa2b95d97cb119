/** Resolvers of the start on land delivery (Z10, G18). Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { worksOf } from '../projects/grounds.ts';
import type { Resolvers } from '../resolver-types.ts';
import { settleProjectDebt } from './debts.ts';
import { acceptProjectWithTolerance, buildProjectFirst } from './fast-track.ts';
import { publishToleranceList, toleranceListOf, toleranceListOn } from './lists.ts';
import { fastTrackOf, withStanding } from './rules.ts';

export const fastTrackResolvers: Resolvers = {
  Query: {
    toleranceList: (_root, { zone, on }, context) =>
      toleranceListOn(context, checkZone(zone), on ?? localDate(context.now)),
  },
  Mutation: {
    publishToleranceList: mutation(publishToleranceList),
    acceptProjectWithTolerance: mutation(acceptProjectWithTolerance),
    buildProjectFirst: mutation(buildProjectFirst),
    settleProjectDebt: mutation(settleProjectDebt),
  },
  Project: {
    fastTrack: async (project, _args, context) => {
      const list = await toleranceListOf(project, context);
      const byList = fastTrackOf(list, worksOf(project));
      return { ...withStanding(byList, project.standing ?? null), version: list?.version ?? null };
    },
    debts: ({ caseId, creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.debtsOfCases.load(caseId) : null,
  },
  ToleranceDebt: {
    items: ({ items }) => [...items],
  },
  ToleranceList: {
    items: ({ items }) =>
      items.map(item => ({
        ...item,
        mainMaterials: [...item.mainMaterials],
        deferrable: [...item.deferrable],
      })),
    excludedNatures: ({ excluded }) => [...excluded.natures],
    excludedCategories: ({ excluded }) => [...excluded.categories],
    excludedIndustries: ({ excluded }) => [...excluded.industries],
  },
};
