import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { consentLoaders } from './consents/loaders.ts';
import { disputeLoaders } from './disputes/loaders.ts';
import { grantLoaders } from './grants/loaders.ts';
import { intakeLoaders } from './intake/loaders.ts';
import { messageLoaders } from './messages/loaders.ts';
import { peerLoaders } from './peers/loaders.ts';
import { receiptLoaders } from './receipts/loaders.ts';
import { requestLoaders } from './requests/loaders.ts';
import { resourceLoaders } from './resources/loaders.ts';
import { submissionLoaders } from './submissions/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...resourceLoaders,
  ...requestLoaders,
  ...grantLoaders,
  ...consentLoaders,
  ...messageLoaders,
  ...receiptLoaders,
  ...disputeLoaders,
  ...submissionLoaders,
  ...intakeLoaders,
  ...peerLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
