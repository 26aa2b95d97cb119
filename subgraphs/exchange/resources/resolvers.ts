import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { baseRegistries } from './registries.ts';
import { classifyResource, registerResource } from './resources.ts';

export const resourceResolvers: Resolvers = {
  Query: {
    dataLedger: (_root, { filter, ...args }, { loaders }) => loaders.dataLedger(args, filter ?? {}),
    baseRegistries: (_root, { zone }, { now }) => baseRegistries(zoneOf(checkZone(zone)), localDate(now)),
  },
  Mutation: {
    registerResource: mutation(registerResource),
    classifyResource: mutation(classifyResource),
  },
  DataResource: {
    __resolveReference: ({ id }, { loaders }) => loaders.dataResource.load(id),
    items: ({ items }) => [...items],
    availableSteps: ({ id }, _args, { principal, department }, info) => {
      const open = [{ operation: 'classifyResource', input: { resourceId: id } }];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode: null } });
    },
  },
};
