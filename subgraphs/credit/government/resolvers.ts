import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { referenceOf, zone as zoneOf } from '#shared/zones/index.ts';
import { OF_NO_ENTERPRISE } from '../evidence.ts';
import type { GovernmentIntegrity } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import {
  changeGovernmentPromise,
  fulfilGovernmentPromise,
  registerGovernmentPromise,
  treatGovernmentDishonesty,
} from './government.ts';
import { integrityOf, integrityRule, openSteps, stateOn } from './rules.ts';

/** How the word of a zone's authorities is kept. */
async function integrity({ loaders, now }: RequestContext, zone: string): Promise<GovernmentIntegrity> {
  const rule = integrityRule(zoneOf(zone), localDate(now));
  return { zone, ...integrityOf(rule, await loaders.governmentCounts(zone)), rule: referenceOf(rule) };
}

export const governmentResolvers: Resolvers = {
  Query: {
    governmentPromises: (_root, { zone, kind, ...args }, { loaders }) =>
      loaders.governmentPromises(args, { zone: checkZone(zone), kind: kind ?? null }),
    governmentIntegrity: (_root, { zone }, context) => integrity(context, checkZone(zone)),
  },
  Mutation: {
    registerGovernmentPromise: mutation(registerGovernmentPromise),
    changeGovernmentPromise: mutation(changeGovernmentPromise),
    fulfilGovernmentPromise: mutation(fulfilGovernmentPromise),
    treatGovernmentDishonesty: mutation(treatGovernmentDishonesty),
  },
  GovernmentPromise: {
    __resolveReference: ({ id }, { loaders }) => loaders.governmentPromise.load(id),
    changes: ({ changes }) => [...changes],
    state: (promise, _args, { now }) => stateOn(promise, localDate(now)),
    overdue: (promise, _args, { now }) => stateOn(promise, localDate(now)) === 'DISHONEST',
    availableSteps: (promise, _args, { principal, department, now }, info) =>
      availableSteps(openSteps(promise, localDate(now)), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: OF_NO_ENTERPRISE },
      }),
  },
};
