import { explainDecision } from '#shared/case/decisions.ts';
import { consentResolvers } from './consents/resolvers.ts';
import { disputeResolvers } from './disputes/resolvers.ts';
import { grantResolvers } from './grants/resolvers.ts';
import { intakeResolvers } from './intake/resolvers.ts';
import { messageResolvers } from './messages/resolvers.ts';
import { peerResolvers } from './peers/resolvers.ts';
import { receiptResolvers } from './receipts/resolvers.ts';
import { requestResolvers } from './requests/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';
import { resourceResolvers } from './resources/resolvers.ts';
import { snapshotResolvers } from './snapshots/resolvers.ts';
import { submissionResolvers } from './submissions/resolvers.ts';

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
  consentResolvers,
  messageResolvers,
  receiptResolvers,
  disputeResolvers,
  submissionResolvers,
  intakeResolvers,
  peerResolvers,
  snapshotResolvers,
];
