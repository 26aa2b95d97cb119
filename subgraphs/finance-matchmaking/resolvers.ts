import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { matchingResolvers } from './matching/resolvers.ts';
import { needResolvers } from './needs/resolvers.ts';
import { productResolvers } from './products/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';
import { serviceStandardResolvers } from './service-standards/resolvers.ts';

const decisionResolvers: Resolvers = {
  Query: {
    financingDecision: (_root, { id }, context) => explainDecision(context, id),
  },
  Enterprise: {
    financingDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
  },
};

/** Thin: ids in, one call, value out. */
export const resolvers = [
  decisionResolvers,
  matchingResolvers,
  needResolvers,
  productResolvers,
  serviceStandardResolvers,
] satisfies readonly Resolvers[];
