/** Resolvers of investment matters (Y16). */
import { mayRead } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import type { ProjectResolvers, MutationResolvers, QueryResolvers } from '../resolver-types.ts';
import { acceptProjectMatter, checkMatterDemand, mattersOn, publishInvestmentMatters } from './matters.ts';
import { checkZone } from '#shared/input.ts';

export const matterQueries: Partial<QueryResolvers> = {
  investmentMatters: async (_root, { zone, on }, context) => {
    const list = await mattersOn(context, checkZone(zone), on ?? localDate(context.now));
    return list && { ...list, matters: [...list.matters] };
  },
  checkMatterDemand: (_root, args, context) => checkMatterDemand(context, args),
};

export const matterMutations: Partial<MutationResolvers> = {
  publishInvestmentMatters: async (_root, { input }, context, info) =>
    (await publishInvestmentMatters(context, input, info)) as never,
  acceptProjectMatter: (_root, { input }, context, info) => acceptProjectMatter(context, input, info),
};

export const matterFields: Partial<ProjectResolvers> = {
  matters: async ({ projectCode, creditCode }, _args, { loaders, principal, department }) =>
    mayRead(principal, department, creditCode)
      ? (await loaders.mattersOfProject.load(projectCode)).map(({ listVersion, title, ...matter }) => ({
          ...matter,
          title: title ?? matter.matter,
          version: listVersion,
        }))
      : null,
};
