/** Resolvers of adoptions. Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { showOfficial } from '../major-projects/officials.ts';
import type { Resolvers } from '../resolver-types.ts';
import { claimProject, handOverProject } from './adoptions.ts';
import { adoptionStages } from './rules.ts';

export const adoptionResolvers: Resolvers = {
  Mutation: {
    claimProject: mutation(claimProject),
    handOverProject: mutation(handOverProject),
  },
  Project: {
    adopter: async ({ projectCode }, _args, { loaders }) =>
      (await loaders.adoptions.load(projectCode)).find(({ until }) => until === null) ?? null,
    adoptions: ({ projectCode }, _args, { loaders }) => loaders.adoptions.load(projectCode),
  },
  ProjectAdoption: {
    leader: ({ leader }) => showOfficial(leader),
    specialist: ({ specialist }) => showOfficial(specialist),
    unconditional: () => true,
    // The stages that the rule listed on the day of the adoption.
    stages: ({ zone, since, rule }) => {
      const stages = rule && adoptionStages(zoneOf(zone), localDate(new Date(since)));
      return stages?.parameters.items.map(({ code, zh }) => ({ code, title: zh })) ?? [];
    },
  },
};
