import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { leniencyRule } from '../penalties/leniency.ts';
import type { Resolvers } from '../resolver-types.ts';
import { checkFirstOffence } from './check.ts';
import { listOn, publishLeniencyList } from './lists.ts';

export const leniencyListResolvers: Resolvers = {
  Query: {
    leniencyList: (_root, { zone, kind, on }, context) =>
      listOn(context, { zone: checkZone(zone), kind }, on ?? localDate(context.now)),
    checkFirstOffence: (_root, args, context) => checkFirstOffence(args, context),
  },
  Mutation: {
    publishLeniencyList: mutation(publishLeniencyList),
  },
  LeniencyList: {
    entries: ({ entries }) => [...entries],
    rule: ({ zone, kind, validFrom }) => ruleReference(leniencyRule(zoneOf(zone), kind, validFrom)),
  },
};
