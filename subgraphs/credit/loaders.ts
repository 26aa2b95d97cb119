import { decisionLoader } from '#shared/case/decisions.ts';
import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { commitmentLoaders } from './commitments/loaders.ts';
import { feeLoaders } from './fees/loaders.ts';
import { governmentLoaders } from './government/loaders.ts';
import { gradeLoaders } from './grades/loaders.ts';
import { listingLoaders } from './listings/loaders.ts';
import { promiseLoaders } from './promises/loaders.ts';
import { recordLoaders } from './records/loaders.ts';
import { repairLoaders } from './repairs/loaders.ts';
import { reportLoaders } from './reports/loaders.ts';
import { sanctionLoaders } from './sanctions/loaders.ts';
import { taxLoaders } from './taxes/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = {
  decisions: decisionLoader,
  ...commitmentLoaders,
  ...feeLoaders,
  ...governmentLoaders,
  ...gradeLoaders,
  ...listingLoaders,
  ...promiseLoaders,
  ...recordLoaders,
  ...repairLoaders,
  ...reportLoaders,
  ...sanctionLoaders,
  ...taxLoaders,
};

export type RequestContext = Context<LoadersOf<typeof loaders>>;
