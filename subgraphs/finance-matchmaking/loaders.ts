import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { arrearsLoaders } from './arrears/loaders.ts';
import { collateralLoaders } from './collateral/loaders.ts';
import { compensationLoaders } from './compensation/loaders.ts';
import { consentLoaders } from './consents/loaders.ts';
import { eventLoaders } from './events/loaders.ts';
import { fundLoaders } from './funds/loaders.ts';
import { guaranteeLoaders } from './guarantees/loaders.ts';
import { loanLoaders } from './loans/loaders.ts';
import { reliefLoaders } from './relief/loaders.ts';
import { needLoaders } from './needs/loaders.ts';
import { productLoaders } from './products/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...arrearsLoaders,
  ...collateralLoaders,
  ...compensationLoaders,
  ...consentLoaders,
  ...eventLoaders,
  ...fundLoaders,
  ...guaranteeLoaders,
  ...loanLoaders,
  ...reliefLoaders,
  ...needLoaders,
  ...productLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
