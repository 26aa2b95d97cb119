import { readCase, statusCode } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import { caseBlockers, joinBlockers, realEstateBlockers } from './blockers.ts';
import {
  acceptDeregistration,
  announceDeregistration,
  applyToCloseDeregistration,
  approveDeregistration,
  objectToDeregistration,
  withdrawDeregistration,
} from './deregistrations.ts';
import { announceForcedDeregistration } from './forced.ts';
import { liquidationOf } from './liquidation-rules.ts';
import { recordLiquidation } from './liquidation.ts';

export const deregistrationResolvers: Resolvers = {
  Mutation: {
    announceDeregistration: mutation(announceDeregistration),
    announceForcedDeregistration: mutation(announceForcedDeregistration),
    objectToDeregistration: mutation(objectToDeregistration),
    recordLiquidation: mutation(recordLiquidation),
    applyToCloseDeregistration: mutation(applyToCloseDeregistration),
    acceptDeregistration: mutation(acceptDeregistration),
    approveDeregistration: mutation(approveDeregistration),
    withdrawDeregistration: mutation(withdrawDeregistration),
  },
  Enterprise: {
    deregistration: ({ creditCode }, _args, { loaders }) => loaders.deregistrationOf.load(creditCode),
    deregistrationBlockers: async (enterprise, _args, { loaders, principal, department }) => {
      // Cases and mortgages are the enterprise's own: whoever may not read them learns of none.
      if (!mayRead(principal, department, enterprise.creditCode)) return joinBlockers(enterprise, []);
      const [cases, encumbrances] = await Promise.all([
        loaders.openCases.load(enterprise.creditCode),
        loaders.openEncumbrances.load(enterprise.creditCode),
      ]);
      return joinBlockers(enterprise, [
        ...caseBlockers(cases, department),
        ...realEstateBlockers(encumbrances, department),
      ]);
    },
  },
  Deregistration: {
    __resolveReference: ({ id }, { loaders }) => loaders.deregistration.load(id),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
    liquidation: ({ liquidation, zone, announcedOn }) =>
      liquidation && liquidationOf(zoneOf(zone), liquidation, announcedOn),
    closing: ({ caseId }, _args, { loaders }) => (caseId ? loaders.closing.load(caseId) : null),
  },
  DeregistrationCase: {
    statusCode: ({ status }) => statusCode(status),
    clock: (closing, _args, { now }) => readCase(closing, now),
  },
};
