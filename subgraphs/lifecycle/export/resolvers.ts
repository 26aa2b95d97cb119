import type { Resolvers } from '../resolver-types.ts';
import { readExport } from './lines.ts';

export const exportResolvers: Resolvers = {
  Query: {
    changes: (_root, { first, ...args }, { database, principal }) =>
      readExport(database, principal, { ...args, limit: first }),
  },
};
