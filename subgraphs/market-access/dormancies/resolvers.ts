import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { stepsFor } from '../cases/available.ts';
import type { Resolvers } from '../resolver-types.ts';
import { fileDormancy, prolongDormancy, resumeBusiness } from './dormancies.ts';
import { openSteps } from './rules.ts';

export const dormancyResolvers: Resolvers = {
  Mutation: {
    fileDormancy: mutation(fileDormancy),
    prolongDormancy: mutation(prolongDormancy),
    resumeBusiness: mutation(resumeBusiness),
  },
  Enterprise: {
    dormancies: ({ creditCode }, _args, { loaders }) => loaders.dormanciesOf.load(creditCode),
  },
  Dormancy: {
    overdue: ({ until, endedOn }, _args, { now }) => endedOn === null && localDate(now) > until,
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
    availableSteps: async (dormancy, _args, context, info) => {
      const { creditCode } = dormancy;
      const enterprise = await context.loaders.enterprise.load(creditCode);
      if (enterprise?.status !== 'SUSPENDED') return [];
      const steps = openSteps(zoneOf(enterprise.zone), dormancy, localDate(context.now));
      return stepsFor(steps, context, { creditCode }, info);
    },
  },
};
