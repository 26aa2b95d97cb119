import { isUuid } from '#shared/database/paging.ts';
import { readerOf, sees, sightOf } from '../events/visibility.ts';
import type { Resolvers } from '../resolver-types.ts';
import { lifeProof, proofOf } from './package.ts';

export const proofResolvers: Resolvers = {
  Query: {
    proof: async (_root, { eventId }, context) => {
      const event = isUuid(eventId) ? await context.loaders.provable.load(eventId.toLowerCase()) : null;
      return event && sees(sightOf(await readerOf(context, event.creditCode)), event) ? { event } : null;
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
