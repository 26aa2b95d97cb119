/** Resolvers of the start on land delivery (Z10, G18). Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { NO_FACTS } from '../projects/facts.ts';
import type { Resolvers } from '../resolver-types.ts';
import { settleProjectDebt } from './debts.ts';
import { acceptProjectWithTolerance, buildProjectFirst } from './fast-track.ts';
import { publishToleranceList, toleranceListOn } from './lists.ts';
import { fastTrackOf } from './rules.ts';

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
    fastTrack: async (project, _args, { loaders, now }) => {
      const today = localDate(now);
      const lists = await loaders.toleranceLists.load(project.zone);
      const list = lists.find(({ validFrom, validTo }) => validFrom <= today && (validTo === null || today <= validTo));
      const facts = project.facts ?? NO_FACTS;
      return { ...fastTrackOf(list ?? null, { ...project, facts }), version: list?.version ?? null };
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
