import { localDate } from '#shared/clock/index.ts';
import type { RequestContext } from '../loaders.ts';
import type { LifecycleRow } from '../events/rows.ts';
import { sightOf } from '../events/visibility.ts';
import type { Resolvers } from '../resolver-types.ts';
import type { StageReached } from './rows.ts';
import { packagesOf, stageName } from './rules.ts';

const reached = (
  { creditCode, asOf }: LifecycleRow,
  { loaders, principal }: RequestContext,
): Promise<StageReached | null> => loaders.stageOf({ creditCode, asOf, sight: sightOf(principal) });

/** The day of whose rules it is told. */
const dayOf = ({ asOf }: LifecycleRow, { now }: RequestContext) => localDate(asOf === null ? now : new Date(asOf));

export const stageResolvers: Resolvers = {
  Lifecycle: {
    stage: async (life, _args, context) => (await reached(life, context))?.stage ?? null,
    stageSince: async (life, _args, context) => (await reached(life, context))?.since ?? null,
    stageName: async (life, _args, context) =>
      stageName((await reached(life, context))?.stage ?? null, dayOf(life, context)),
    services: async (life, _args, context) =>
      packagesOf((await reached(life, context))?.stage ?? null, dayOf(life, context)),
  },
};
