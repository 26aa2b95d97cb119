import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { issueWindowSnapshot } from './issue.ts';

export const snapshotResolvers: Resolvers = {
  Mutation: { issueWindowSnapshot: mutation(issueWindowSnapshot) },
};
