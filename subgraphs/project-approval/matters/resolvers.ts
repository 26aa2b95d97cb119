/** Resolvers of investment matters (Y16). Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { mattersOn, publishInvestmentMatters } from './lists.ts';
import { acceptProjectMatter, checkMatterDemand } from './matters.ts';

export const matterResolvers: Resolvers = {
  Query: {
    investmentMatters: (_root, { zone, on }, context) =>
      mattersOn(context, checkZone(zone), on ?? localDate(context.now)),
    checkMatterDemand: (_root, args, context) => checkMatterDemand(context, args),
  },
  Mutation: {
    publishInvestmentMatters: mutation(publishInvestmentMatters),
    acceptProjectMatter: mutation(acceptProjectMatter),
  },
  Project: {
    matters: ({ projectCode, creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.mattersOfProject.load(projectCode) : null,
  },
  InvestmentMatterList: {
    matters: ({ matters }) => [...matters],
  },
  ProjectMatter: {
    title: ({ title, matter }) => title ?? matter,
    version: ({ listVersion }) => listVersion,
  },
};
