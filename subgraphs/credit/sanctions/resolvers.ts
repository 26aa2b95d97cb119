import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zoneCodes } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { answerUntil, openSteps } from './rules.ts';
import {
  answerSanction,
  imposeSanction,
  liftSanction,
  measuresOn,
  notifyDishonest,
  publishJointMeasures,
} from './sanctions.ts';

export const sanctionResolvers: Resolvers = {
  Query: {
    jointMeasures: (_root, { zone, on }, context) => measuresOn(context, checkZone(zone), on),
  },
  Mutation: {
    publishJointMeasures: mutation(publishJointMeasures),
    notifyDishonest: mutation(notifyDishonest),
    answerSanction: mutation(answerSanction),
    imposeSanction: mutation(imposeSanction),
    liftSanction: mutation(liftSanction),
  },
  Enterprise: {
    jointSanctions: ({ creditCode }, _args, { loaders }) => loaders.sanctionsInForce.load(creditCode),
    sanctionNotices: ({ creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.sanctionNotices.load(creditCode) : null,
    jointIncentives: async ({ creditCode, zone }, _args, context) => {
      if (!zone || !zoneCodes.includes(zone)) return null;
      const listings = await context.loaders.openListings.load(creditCode);
      if (!listings.some(({ colour }) => colour === 'RED')) return [];
      const list = await measuresOn(context, zone);
      return (list?.items ?? []).filter(({ colour }) => colour === 'RED');
    },
  },
  JointSanction: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const sanction = await loaders.sanction.load(id);
      if (!sanction) return null;
      const isPublic = sanction.imposedOn !== null;
      return isPublic || mayRead(principal, department, sanction.creditCode) ? sanction : null;
    },
    answerUntil: sanction => answerUntil(sanction),
    answer: ({ answer, creditCode }, _args, { principal, department }) =>
      mayRead(principal, department, creditCode) ? answer : null,
    availableSteps: (sanction, _args, { principal, department, now }, info) =>
      availableSteps(openSteps(sanction, localDate(now)), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: sanction.creditCode },
      }),
  },
};
