import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { listOf, referenceOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { NATIONAL_ZONE } from '../evidence.ts';
import type { RequestContext } from '../loaders.ts';
import { isUnderRepair } from '../repairs/open.ts';
import { rights } from '../rights.ts';
import { recordBrokenPromise } from './promises.ts';
import type { BrokenPromiseRow } from './rows.ts';
import { standingOf } from './rules.ts';

/** A record that was not repaired may be, where that is not applied for yet. */
async function openSteps(promise: BrokenPromiseRow, context: RequestContext): Promise<OpenStep[]> {
  const { repairedOn, creditCode, id, version } = promise;
  if (repairedOn !== null || (await isUnderRepair(context, promise))) return [];
  return [{ operation: 'applyForPromiseRepair', input: { creditCode, promiseId: id, version } }];
}

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
  BrokenPromise: {
    availableSteps: async (promise, _args, context, info) => {
      const { principal, department } = context;
      const owner = { creditCode: promise.creditCode };
      return availableSteps(await openSteps(promise, context), { info, rights, principal, department, owner });
    },
  },
};
