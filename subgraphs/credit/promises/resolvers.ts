import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { listOf, referenceOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { NATIONAL_ZONE } from '../evidence.ts';
import { recordBrokenPromise } from './promises.ts';
import { standingOf } from './rules.ts';

export const promiseResolvers: Resolvers = {
  Mutation: {
    recordBrokenPromise: mutation(recordBrokenPromise),
  },
  Enterprise: {
    promiseStanding: async ({ creditCode }, _args, { loaders, now }) => {
      const rule = listOf(NATIONAL_ZONE, 'PROMISE_STANDING', localDate(now));
      if (!rule) return { mayPromise: true, reasons: [], until: null, rule: null };
      const [unrepaired, listings] = await Promise.all([
        loaders.unrepairedPromises.load(creditCode),
        loaders.openListings.load(creditCode),
      ]);
      return { ...standingOf(rule, unrepaired, listings), rule: referenceOf(rule) };
    },
    brokenPromises: ({ creditCode }, args, { loaders }) => loaders.brokenPromisesOf(creditCode, args),
  },
};
