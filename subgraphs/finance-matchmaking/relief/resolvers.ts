import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { checkYear, measuredOn } from '../input.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { confirmTaxRelief, screenTaxRelief } from './relief.ts';
import { reliefCoverage, reliefSteps } from './rules.ts';

export const reliefResolvers: Resolvers = {
  Query: {
    taxRelief: async (_root, { id }, context) => own(await context.loaders.relief.load(id), context),
    taxReliefCoverage: async (_root, { zone: code, year }, { loaders, now }) => {
      const zone = zoneOf(checkZone(code));
      const counts = await loaders.reliefCounts(code, checkYear(year));
      const coverage = reliefCoverage(zone, counts, measuredOn(year, localDate(now)));
      return coverage && { year, ...coverage };
    },
    taxReliefMissed: (_root, { zone, year, ...args }, { loaders, principal, department }) => {
      const code = checkZone(zone);
      return mayRead(principal, department, '') ? loaders.reliefsMissed(code, checkYear(year), args) : null;
    },
  },
  Mutation: {
    screenTaxRelief: mutation(screenTaxRelief),
    confirmTaxRelief: mutation(confirmTaxRelief),
  },
  Enterprise: {
    taxReliefs: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.reliefsOf(creditCode, args) : null,
  },
  TaxRelief: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.relief.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    availableSteps: (relief, _args, { principal, department }, info) => {
      const owner = { creditCode: relief.creditCode };
      return availableSteps(reliefSteps(relief), { info, rights, principal, department, owner });
    },
  },
};
