import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { checkEntry, publishNegativeListVersion } from './negative-list.ts';

export const entryResolvers: Resolvers = {
  Query: {
    checkEntry: (_root, args, context) => checkEntry(context, args),
  },
  Mutation: {
    publishNegativeListVersion: mutation(publishNegativeListVersion),
  },
};
