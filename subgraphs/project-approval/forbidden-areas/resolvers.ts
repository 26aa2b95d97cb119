/** Resolvers of forbidden areas. Thin: ids in, one call, value out. */
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { askExcavation, publishForbiddenAreas, registerOn } from './forbidden-areas.ts';

export const forbiddenAreaResolvers: Resolvers = {
  Query: {
    forbiddenAreas: (_root, { zone, on }, context) =>
      registerOn(context, checkZone(zone), on ?? localDate(context.now)),
    needsExcavationPermit: (_root, args, context) => askExcavation(context, args),
  },
  Mutation: {
    publishForbiddenAreas: mutation(publishForbiddenAreas),
  },
};
