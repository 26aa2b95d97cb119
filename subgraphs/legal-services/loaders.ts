import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { inspectionLoaders } from './inspections/loaders.ts';
import { legalAidLoaders } from './legal-aid/loaders.ts';
import { penaltyLoaders } from './penalties/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...inspectionLoaders,
  ...legalAidLoaders,
  ...penaltyLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
