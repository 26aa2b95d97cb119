import { own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { revealLegalRepresentative } from './reveals.ts';

export const revealResolvers: Resolvers = {
  Mutation: {
    revealLegalRepresentative: mutation(revealLegalRepresentative),
  },
  Enterprise: {
    reveals: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.revealsOf(enterprise.creditCode, args) : null,
  },
};
