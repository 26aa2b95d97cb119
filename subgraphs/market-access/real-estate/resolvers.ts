import { own } from '#shared/identity/principal.ts';
import { isEnterprise } from '#shared/identity/rights.ts';
import { readCase, statusCode } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { lastDayOf } from '#shared/zones/zone-clock.ts';
import { stepsFor } from '../cases/available.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readsCase } from '../rights.ts';
import {
  acceptRealEstate,
  actingOf,
  applyForRealEstate,
  approveRealEstate,
  confirmUtilityTransfer,
  rejectRealEstate,
  requestRealEstateSupplement,
  supplyRealEstateSupplement,
  withdrawRealEstate,
} from './real-estate.ts';
import { openStepsOfRealEstate } from './available.ts';
import { recordObjectionSuit } from './objections.ts';
import type { RealEstateCaseRow } from './rows.ts';
import type { RequestContext } from '../loaders.ts';
import { realEstateService, stepsOf, suitLimit } from './rules.ts';

/** The case, for its parties, its applicant, the office, services and auditors; null for other callers. */
function ownRealEstateCase(found: RealEstateCaseRow | null, context: RequestContext): RealEstateCaseRow | null {
  if (!found) return null;
  const { transferTo, objector = null } = found.details;
  const concerned = [transferTo, objector].some(creditCode => isEnterprise(context.principal, { creditCode }));
  return concerned || readsCase(context, found) ? found : null;
}

export const realEstateResolvers: Resolvers = {
  Query: {
    realEstateCase: async (_root, { id }, context) =>
      ownRealEstateCase(await context.loaders.realEstateCase.load(id), context),
    realEstateService: (_root, { zone, on }, { now }) =>
      realEstateService(zoneOf(checkZone(zone)), on ?? localDate(now)),
  },
  Mutation: {
    applyForRealEstate: mutation(applyForRealEstate),
    acceptRealEstate: mutation(acceptRealEstate),
    approveRealEstate: mutation(approveRealEstate),
    rejectRealEstate: mutation(rejectRealEstate),
    requestRealEstateSupplement: mutation(requestRealEstateSupplement),
    supplyRealEstateSupplement: mutation(supplyRealEstateSupplement),
    withdrawRealEstate: mutation(withdrawRealEstate),
    recordObjectionSuit: mutation(recordObjectionSuit),
    confirmUtilityTransfer: mutation(confirmUtilityTransfer),
  },
  Enterprise: {
    realEstate: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.realEstateOf(enterprise.creditCode, args) : null,
    realEstateCases: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.realEstateCasesOf(enterprise.creditCode, args) : null,
  },
  RealEstate: {
    area: ({ area }) => Number(area),
    encumbrances: ({ unitNo }, _args, { loaders }) => loaders.encumbrancesOf.load(unitNo),
  },
  RealEstateEncumbrance: {
    suitUntil: ({ kind, zone, since }) => {
      const day = localDate(new Date(since));
      const rule = kind === 'OBJECTION' ? suitLimit(zone, day) : null;
      return rule && lastDayOf(rule, day).day;
    },
  },
  RealEstateCase: {
    __resolveReference: async ({ id }, context) =>
      ownRealEstateCase(await context.loaders.realEstateCase.load(id), context),
    availableSteps: async (found, _args, context, info) =>
      stepsFor(await openStepsOfRealEstate(found, context), context, actingOf(found), info),
    encumbrance: ({ id }, _args, { loaders }) => loaders.encumbrance.load(id),
    statusCode: ({ status }) => statusCode(status),
    clock: (found, _args, { now }) => readCase(found, now),
    transferTo: ({ details }) => details.transferTo,
    mortgagee: ({ details }) => details.mortgagee,
    amount: ({ details }) => details.amount,
    basis: ({ details }) => details.basis,
    objector: ({ details }) => details.objector ?? null,
    documentDigest: ({ details }) => details.documentDigest ?? null,
    steps: ({ zone, supplements, submittedAt }) =>
      stepsOf(zoneOf(zone), supplements.length, localDate(new Date(submittedAt))),
    // The unit belongs to its present owner, who may be another than the applicant.
    unit: async ({ unitNo }, _args, context) => own(await context.loaders.realEstateUnit.load(unitNo), context),
  },
};
