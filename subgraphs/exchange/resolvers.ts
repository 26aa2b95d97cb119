import { explainDecision } from '#shared/case/decisions.ts';
import { disputeResolvers } from './disputes/resolvers.ts';
import { grantResolvers } from './grants/resolvers.ts';
import { receiptResolvers } from './receipts/resolvers.ts';
import { requestResolvers } from './requests/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';
import { resourceResolvers } from './resources/resolvers.ts';

const decisionResolvers: Resolvers = {
  Query: {
    exchangeDecision: (_root, { id }, context) => explainDecision(context, id),
  },
};

/** Thin: ids in, one call, value out. */
export const resolvers = [
  decisionResolvers,
  resourceResolvers,
  requestResolvers,
  grantResolvers,
  receiptResolvers,
  disputeResolvers,
];
