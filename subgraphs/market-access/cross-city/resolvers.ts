import { own } from '#shared/identity/principal.ts';
import { availableSteps, readCase, statusCode } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mutation } from '#shared/mutation.ts';
import { itemOf } from '#shared/zones/index.ts';
import { hasCalendar } from '#shared/zones/cross-city.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import type { CrossCityDelivery, Representative } from '../generated.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readsCase, rights } from '../rights.ts';
import { confirmCrossCityDelivery, forwardCrossCityCase, mailCrossCityResult } from './cross-city.ts';
import type { CrossCityCaseRow } from './rows.ts';
import { crossCitySteps, proofsOn } from './rules.ts';
import type { RequestContext } from '../loaders.ts';

/** The case, for its applicant, the enterprise, the office, services and auditors; null for other callers. */
const ownCrossCityCase = (found: CrossCityCaseRow | null, context: RequestContext): CrossCityCaseRow | null =>
  found && readsCase(context, found) ? found : null;

/** The home's part of a clock: from the application to the forwarding. */
function untilForwarded({ clock, forwardedAt }: CrossCityCaseRow): StoredClock {
  if (!forwardedAt) return clock;
  const forwarded = new Date(forwardedAt).toISOString();
  return clock
    .filter(({ from }, n) => n === 0 || from < forwarded)
    .map(segment => (segment.to === null || segment.to > forwarded ? { ...segment, to: forwarded } : segment));
}

function deliveryOf(found: CrossCityCaseRow): CrossCityDelivery | null {
  const { carrier, trackingNo, mailedAt, deliveredAt } = found;
  if (carrier === null || trackingNo === null || mailedAt === null) return null;
  return { carrier, trackingNo, mailedAt, deliveredAt };
}

function representativeOf({ proof, provenAt, hostZone, submittedAt }: CrossCityCaseRow): Representative | null {
  if (proof === null || provenAt === null) return null;
  const item = itemOf(proofsOn(hostZone, localDate(new Date(submittedAt))), proof);
  return { proof, proofName: { en: item?.en ?? proof, zh: item?.zh ?? proof }, provenAt };
}

export const crossCityResolvers: Resolvers = {
  Query: {
    crossCityCase: async (_root, { id }, context) =>
      ownCrossCityCase(await context.loaders.crossCity.load(id), context),
  },
  Mutation: {
    forwardCrossCityCase: mutation(forwardCrossCityCase),
    mailCrossCityResult: mutation(mailCrossCityResult),
    confirmCrossCityDelivery: mutation(confirmCrossCityDelivery),
  },
  Enterprise: {
    crossCityCases: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.crossCityOf(enterprise.creditCode, args) : null,
  },
  CrossCityCase: {
    statusCode: ({ status }) => statusCode(status),
    homeClock: (found, _args, { now }) =>
      hasCalendar(found.homeZone)
        ? readCase({ clock: untilForwarded(found), terms: found.terms, zone: found.homeZone }, now)
        : null,
    hostClock: (found, _args, { now }) => readCase({ ...found, zone: found.hostZone }, now),
    clock: (found, _args, { now }) =>
      readCase({ ...found, zone: found.deciding === 'HOME' ? found.homeZone : found.hostZone }, now),
    delivery: deliveryOf,
    representative: representativeOf,
    availableSteps: (found, _args, { principal, department }, info) =>
      availableSteps(crossCitySteps(found), { info, rights, principal, department, owner: found }),
  },
};
