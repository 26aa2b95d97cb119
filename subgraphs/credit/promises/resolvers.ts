import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { recordBrokenPromise } from './promises.ts';

export const promiseResolvers: Resolvers = {
  Mutation: {
    recordBrokenPromise: mutation(recordBrokenPromise),
  },
  Enterprise: {
    brokenPromises: ({ creditCode }, args, { loaders }) => loaders.brokenPromisesOf(creditCode, args),
  },
};
