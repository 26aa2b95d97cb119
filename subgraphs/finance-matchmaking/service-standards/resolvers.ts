import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { loanServiceStandard } from './rules.ts';

export const serviceStandardResolvers: Resolvers = {
  Query: {
    loanServiceStandard: (_root, { zone }, { now }) => {
      const standard = loanServiceStandard(zoneOf(checkZone(zone)), localDate(now));
      if (!standard) return null;
      const { rule, limitsRule } = standard;
      return { ...standard, rule: ruleReference(rule), limitsRule: ruleReference(limitsRule) };
    },
  },
};
