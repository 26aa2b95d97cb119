import type { Context, LoadersOf } from '#shared/subgraph.ts';
import { deskLoaders } from './desk/loaders.ts';
import { eventLoaders } from './events/loaders.ts';
import { proofLoaders } from './proofs/loaders.ts';
import { stageLoaders } from './stages/loaders.ts';

/** Each batches the keys of one tick into one statement. */
export const loaders = { ...deskLoaders, ...eventLoaders, ...proofLoaders, ...stageLoaders };

export type RequestContext = Context<LoadersOf<typeof loaders>>;
