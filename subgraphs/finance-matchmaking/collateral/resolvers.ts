import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { extendCollateral, registerCollateral, releaseCollateral } from './collateral.ts';
import { collateralState, collateralSteps, rankOf } from './rules.ts';

export const collateralResolvers: Resolvers = {
  Query: {
    collateral: (_root, { id }, { loaders }) => loaders.collateral.load(id),
    searchCollateral: (_root, { creditCode, assetType, ...args }, { loaders }) =>
      loaders.collateralOf(creditCode, assetType, args),
  },
  Mutation: {
    registerCollateral: mutation(registerCollateral),
    extendCollateral: mutation(extendCollateral),
    releaseCollateral: mutation(releaseCollateral),
  },
  Collateral: {
    __resolveReference: ({ id }, { loaders }) => loaders.collateral.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    state: (collateral, _args, { now }) => collateralState(collateral, localDate(now)),
    rank: async (collateral, _args, { loaders, now }) =>
      rankOf(collateral, await loaders.rankedOf.load(collateral.creditCode), localDate(now)),
    availableSteps: (collateral, _args, { principal, department, now }, info) => {
      const owner = { creditCode: collateral.creditCode, bank: collateral.bankCode };
      const steps = collateralSteps(collateral, localDate(now));
      return availableSteps(steps, { info, rights, principal, department, owner });
    },
  },
};
