import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { arrearsResolvers } from './arrears/resolvers.ts';
import { collateralResolvers } from './collateral/resolvers.ts';
import { compensationResolvers } from './compensation/resolvers.ts';
import { consentResolvers } from './consents/resolvers.ts';
import { eventResolvers } from './events/resolvers.ts';
import { fundResolvers } from './funds/resolvers.ts';
import { guaranteeResolvers } from './guarantees/resolvers.ts';
import { loanResolvers } from './loans/resolvers.ts';
import { matchingResolvers } from './matching/resolvers.ts';
import { needResolvers } from './needs/resolvers.ts';
import { productResolvers } from './products/resolvers.ts';
import { reliefResolvers } from './relief/resolvers.ts';
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
  arrearsResolvers,
  collateralResolvers,
  compensationResolvers,
  consentResolvers,
  decisionResolvers,
  eventResolvers,
  fundResolvers,
  guaranteeResolvers,
  loanResolvers,
  matchingResolvers,
  needResolvers,
  productResolvers,
  reliefResolvers,
  serviceStandardResolvers,
] satisfies readonly Resolvers[];
