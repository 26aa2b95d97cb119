import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { inspectionResolvers } from './inspections/resolvers.ts';
import { legalAidResolvers } from './legal-aid/resolvers.ts';
import { penaltyResolvers } from './penalties/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';

const decisionResolvers: Resolvers = {
  Query: {
    legalDecision: (_root, { id }, context) => explainDecision(context, id),
  },
  Enterprise: {
    legalDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
  },
};

/** Thin: ids in, one call, value out. */
export const resolvers = [
  decisionResolvers,
  inspectionResolvers,
  legalAidResolvers,
  penaltyResolvers,
] satisfies readonly Resolvers[];
