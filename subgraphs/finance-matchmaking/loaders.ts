import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { needLoaders } from './needs/loaders.ts';
import { productLoaders } from './products/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...needLoaders,
  ...productLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
