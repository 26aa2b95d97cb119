import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { blockerResolvers } from './blockers/resolvers.ts';
import { commitmentResolvers } from './commitments/resolvers.ts';
import { feeResolvers } from './fees/resolvers.ts';
import { governmentResolvers } from './government/resolvers.ts';
import { gradeResolvers } from './grades/resolvers.ts';
import { listingResolvers } from './listings/resolvers.ts';
import { promiseResolvers } from './promises/resolvers.ts';
import { recordResolvers } from './records/resolvers.ts';
import { repairResolvers } from './repairs/resolvers.ts';
import { reportResolvers } from './reports/resolvers.ts';
import { sanctionResolvers } from './sanctions/resolvers.ts';
import { taxResolvers } from './taxes/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';

const decisionResolvers: Resolvers = {
  Query: {
    creditDecision: (_root, { id }, context) => explainDecision(context, id),
  },
  Enterprise: {
    creditDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
  },
};

/** Thin: ids in, one call, value out. */
export const resolvers = [
  decisionResolvers,
  commitmentResolvers,
  gradeResolvers,
  recordResolvers,
  listingResolvers,
  promiseResolvers,
  blockerResolvers,
  repairResolvers,
  reportResolvers,
  feeResolvers,
  governmentResolvers,
  sanctionResolvers,
  taxResolvers,
];
