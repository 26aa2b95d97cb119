import { availableSteps } from '#shared/case/index.ts';
import { textOf } from '#shared/messages.ts';
import { mutation } from '#shared/mutation.ts';
import { labelsIn, typesNamed } from '../resources/labels.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { limitGrant, narrowGrant, revokeGrant } from './grants.ts';
import { limitsOf } from './limits.ts';
import { grantState, provideBy } from './rules.ts';

export const grantResolvers: Resolvers = {
  Query: {
    accessGrants: (_root, { creditCode = null, consentRequired = null, ...args }, { loaders }) =>
      loaders.accessGrants(args, { creditCode, consentRequired }),
  },
  Mutation: {
    revokeGrant: mutation(revokeGrant),
    narrowGrant: mutation(narrowGrant),
    limitGrant: mutation(limitGrant),
  },
  AccessGrant: {
    __resolveReference: ({ id }, { loaders }) => loaders.accessGrant.load(id),
    provideBy: grant => provideBy(grant),
    fieldLabels: async ({ fields }, _args, { loaders }) => {
      const resources = await Promise.all(typesNamed(fields).map(type => loaders.resourcesNamed.load(type)));
      return labelsIn(fields, resources.flat()).map(textOf);
    },
    state: (grant, _args, { now }) => grantState(grant, now),
    limits: (grant, _args, { now }) => limitsOf(grant, now),
    availableSteps: (grant, _args, { principal, department, now }, info) => {
      const { creditCode, id: grantId } = grant;
      const isActive = grantState(grant, now) === 'ACTIVE';
      const open = isActive
        ? ['revokeGrant', 'narrowGrant', 'limitGrant'].map(operation => ({ operation, input: { creditCode, grantId } }))
        : [];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode } });
    },
  },
};
