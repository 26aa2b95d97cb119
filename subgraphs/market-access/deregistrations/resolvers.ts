import { readCase, statusCode } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import { stepsFor } from '../cases/available.ts';
import { revocationBlockers } from '../revocations/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { openSteps } from './available.ts';
import { caseBlockers, joinBlockers, realEstateBlockers } from './blockers.ts';
import {
  acceptDeregistration,
  applyToCloseDeregistration,
  approveDeregistration,
  rejectDeregistration,
} from './closing.ts';
import {
  announceDeregistration,
  extendDeregistration,
  objectToDeregistration,
  withdrawDeregistration,
} from './deregistrations.ts';
import { announceForcedDeregistration } from './forced.ts';
import { liquidationOf } from './liquidation-rules.ts';
import { endLiquidation, recordLiquidation } from './liquidation.ts';
import { daysOf } from './rules.ts';

export const deregistrationResolvers: Resolvers = {
  Mutation: {
    announceDeregistration: mutation(announceDeregistration),
    announceForcedDeregistration: mutation(announceForcedDeregistration),
    objectToDeregistration: mutation(objectToDeregistration),
    extendDeregistration: mutation(extendDeregistration),
    recordLiquidation: mutation(recordLiquidation),
    endLiquidation: mutation(endLiquidation),
    applyToCloseDeregistration: mutation(applyToCloseDeregistration),
    acceptDeregistration: mutation(acceptDeregistration),
    approveDeregistration: mutation(approveDeregistration),
    rejectDeregistration: mutation(rejectDeregistration),
    withdrawDeregistration: mutation(withdrawDeregistration),
  },
  Enterprise: {
    deregistration: ({ creditCode }, _args, { loaders }) => loaders.deregistrationOf.load(creditCode),
    deregistrationBlockers: async (enterprise, _args, { loaders, principal, department }) => {
      // Cases and mortgages are the enterprise's own: whoever may not read them learns of none.
      if (!mayRead(principal, department, enterprise.creditCode)) return joinBlockers(enterprise, []);
      const [cases, claims, revocations] = await Promise.all([
        loaders.openCases.load(enterprise.creditCode),
        loaders.openClaims.load(enterprise.creditCode),
        loaders.openRevocations.load(enterprise.creditCode),
      ]);
      return joinBlockers(enterprise, [
        ...caseBlockers(cases, department),
        ...realEstateBlockers(claims, department),
        ...revocationBlockers(revocations, department),
      ]);
    },
  },
  Deregistration: {
    __resolveReference: ({ id }, { loaders }) => loaders.deregistration.load(id),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
    noticeUntil: deregistration => daysOf(deregistration).noticeUntil,
    closeBy: deregistration => daysOf(deregistration).closeBy,
    provisional: deregistration => daysOf(deregistration).provisional,
    rule: deregistration => ruleReference(daysOf(deregistration).rule),
    liquidation: ({ liquidation, zone, announcedOn }) =>
      liquidation && liquidationOf(zoneOf(zone), liquidation, announcedOn),
    availableSteps: async (deregistration, _args, context, info) => {
      const { creditCode, caseId } = deregistration;
      const closing = caseId ? await context.loaders.steppingCase.load(caseId) : null;
      return stepsFor(openSteps(deregistration, closing, localDate(context.now)), context, { creditCode }, info);
    },
    closing: ({ caseId }, _args, { loaders }) => (caseId ? loaders.closing.load(caseId) : null),
  },
  DeregistrationCase: {
    statusCode: ({ status }) => statusCode(status),
    clock: (closing, _args, { now }) => readCase(closing, now),
  },
};
