/** Resolvers of what a project needs permits for. Thin: ids in, one call, value out. */
import { groundsOf } from '../projects/grounds.ts';
import type { Resolvers } from '../resolver-types.ts';
import { energyReviewOf } from './energy.ts';
import { buildThenVerify, permitRequirements, riskClass } from './rules.ts';

export const permitResolvers: Resolvers = {
  Project: {
    permitRequirements: project => {
      const grounds = groundsOf(project);
      const [, , on] = grounds;
      return { on, risk: riskClass(...grounds), permits: permitRequirements(...grounds) };
    },
    buildThenVerify: project => buildThenVerify(...groundsOf(project)),
    energyReviewMode: project => {
      const [{ facts }, zone, on] = groundsOf(project);
      return energyReviewOf(facts, zone, on);
    },
  },
};
