import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { checkYear } from '../input.ts';
import type { Resolvers } from '../resolver-types.ts';
import { holdMatchmakingEvent } from './events.ts';
import { monthsOf } from './rules.ts';

export const eventResolvers: Resolvers = {
  Query: {
    matchmakingEvents: (_root, { zone, ...args }, { loaders }) => loaders.matchmakingEvents(checkZone(zone), args),
    matchmakingMonths: async (_root, { zone, year }, { loaders, now }) => {
      const code = checkZone(zone);
      const held = await loaders.eventsByMonth(code, checkYear(year));
      return monthsOf(zoneOf(code), { year, today: localDate(now), held });
    },
  },
  Mutation: {
    holdMatchmakingEvent: mutation(holdMatchmakingEvent),
  },
  MatchmakingEvent: {
    __resolveReference: ({ id }, { loaders }) => loaders.matchmakingEvent.load(id),
    // Who took part is counted for everybody, and named to nobody.
    enterpriseCount: ({ enterprises }) => enterprises.length,
    bankCount: ({ banks }) => banks.length,
  },
};
