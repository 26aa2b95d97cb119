import { localDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { businessHoursOf } from '../entry/business-hours.ts';
import type { Resolvers } from '../resolver-types.ts';
import { describeIndustry } from './industries.ts';
import { kindOf } from './kinds.ts';
import { maskedName } from './masked.ts';
import { mayBegin } from './register.ts';
import { findEnterprises } from './search.ts';

export const enterpriseResolvers: Resolvers = {
  Query: {
    enterprise: (_root, { creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
    enterprises: (_root, args, context) => findEnterprises(context, args),
  },
  EnterpriseConnection: {
    totalCount: async ({ count }) => (await count()).totalCount,
    totalCountIsExact: async ({ count }) => (await count()).totalCountIsExact,
  },
  Enterprise: {
    // What @requires brought is kept with the row.
    __resolveReference: async (reference, { loaders }) => {
      const row = await loaders.enterprise.load(reference.creditCode);
      return row && { ...reference, ...row };
    },
    formerNames: ({ formerNames }) => formerNames.map(({ name, until }) => ({ name, until })),
    kind: ({ creditCode }) => kindOf(creditCode),
    mayBegin: ({ status }) => mayBegin(status),
    zoneName: ({ zone }) => zoneOf(zone).names,
    industry: ({ industry }) => describeIndustry(industry),
    legalRepresentative: ({ legalRepresentative }) => maskedName(legalRepresentative),
    registrationLog: ({ creditCode }, args, { loaders }) => loaders.logOf(creditCode, args),
    businessHours: ({ zone }, _args, { now }) => businessHoursOf(zoneOf(zone), localDate(now)),
  },
};
