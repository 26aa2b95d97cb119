import { localDate } from '#shared/clock/index.ts';
import type { RequestContext } from '../loaders.ts';
import type { LifecycleRow } from '../events/rows.ts';
import { readerOf, sightOf } from '../events/visibility.ts';
import type { Resolvers } from '../resolver-types.ts';
import type { StageReached } from './rows.ts';
import type { ServicePackage } from './rules.ts';
import { decidingTypes, endsOfLife, packagesOf, stageName } from './rules.ts';

/** The day of whose rules it is told. */
const dayOf = ({ asOf }: LifecycleRow, { now }: RequestContext) => localDate(asOf === null ? now : new Date(asOf));

async function reached(life: LifecycleRow, context: RequestContext): Promise<StageReached | null> {
  const { creditCode, asOf } = life;
  const sight = sightOf(await readerOf(context, creditCode));
  return context.loaders.stageOf({ creditCode, asOf, sight, ends: endsOfLife(dayOf(life, context)) });
}

async function services(life: LifecycleRow, context: RequestContext): Promise<ServicePackage[]> {
  const { creditCode, asOf } = life;
  const on = dayOf(life, context);
  const sight = sightOf(await readerOf(context, creditCode));
  const happened = context.loaders.happenedTo({ creditCode, asOf, sight, types: decidingTypes(on) });
  const [stage, { zone = null, types = [] } = {}] = await Promise.all([
    reached(life, context),
    happened.then(found => found ?? undefined),
  ]);
  return packagesOf({ stage: stage?.stage ?? null, zone, happened: types }, on);
}

export const stageResolvers: Resolvers = {
  Lifecycle: {
    stage: async (life, _args, context) => (await reached(life, context))?.stage ?? null,
    stageSince: async (life, _args, context) => (await reached(life, context))?.since ?? null,
    stageName: async (life, _args, context) =>
      stageName((await reached(life, context))?.stage ?? null, dayOf(life, context)),
    services: (life, _args, context) => services(life, context),
  },
};
