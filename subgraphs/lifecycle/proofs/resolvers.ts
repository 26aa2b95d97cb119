import { isUuid } from '#shared/database/paging.ts';
import { sees, sightOf } from '../events/visibility.ts';
import type { Resolvers } from '../resolver-types.ts';
import { lifeProof, proofOf } from './package.ts';

export const proofResolvers: Resolvers = {
  Query: {
    proof: async (_root, { eventId }, { loaders, principal }) => {
      const event = isUuid(eventId) ? await loaders.provable.load(eventId.toLowerCase()) : null;
      return event && sees(sightOf(principal), event) ? { event } : null;
    },
  },
  Lifecycle: {
    proof: ({ creditCode }, _args, context) => lifeProof(creditCode, context),
  },
  EventProof: {
    hash: ({ event }) => event.hash,
    previousHash: ({ event }) => event.previousHash,
    batch: ({ event }) => event.batch,
    document: ({ event }, _args, context) => proofOf(event, context),
  },
};
