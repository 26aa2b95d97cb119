import { mayRead, own } from '#shared/identity/principal.ts';
import { readCase, statusCode } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { Resolvers } from '../resolver-types.ts';
import type { RealEstateCaseRow, RequestContext } from '../loaders.ts';
import { stepsOf } from './rules.ts';

/** A case, for its parties and who applied; for the office, services and auditors. */
export function ownRealEstateCase(
  found: RealEstateCaseRow | null,
  { principal, department }: RequestContext,
): RealEstateCaseRow | null {
  if (!found) return null;
  const party =
    mayRead(principal, department, found.creditCode) ||
    (found.details.transferTo !== null && principal.creditCodes.includes(found.details.transferTo));
  return party || (principal.role !== 'public' && principal.subject === found.applicant) ? found : null;
}

export const realEstateResolvers = {
  RealEstate: {
    area: ({ area }) => Number(area),
    encumbrances: ({ unitNo }, _args, { loaders }) => loaders.encumbrancesOf.load(unitNo),
  },
  RealEstateCase: {
    statusCode: ({ status }) => statusCode(status),
    clock: (found, _args, { now }) => readCase(found, now),
    transferTo: ({ details }) => details.transferTo,
    mortgagee: ({ details }) => details.mortgagee,
    amount: ({ details }) => details.amount,
    basis: ({ details }) => details.basis,
    steps: ({ zone, supplements, submittedAt }) =>
      stepsOf(zoneOf(zone), supplements.length, localDate(new Date(submittedAt))),
    // Whose unit it is by now: shown to who may see it.
    unit: async ({ unitNo }, _args, context) => own(await context.loaders.realEstateUnit.load(unitNo), context),
  },
} satisfies Resolvers;
