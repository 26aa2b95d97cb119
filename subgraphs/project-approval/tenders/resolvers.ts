/** Resolvers of tenders. Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { checkYear } from '../input.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import type { TenderRow } from './rows.ts';
import { TENDER_STEPS, judgeShare } from './rules.ts';
import { openTenderSteps } from './steps.ts';
import { awardTender, cancelTender, openTender, recommendBidders, recordTenderStep } from './tenders.ts';
import { verifyTrail } from './trail.ts';

/** Tenders under secrecy of all enterprises are for those who may read the rows of none in particular. */
const OF_NO_ENTERPRISE = '';

/** Null for a tender under secrecy that the caller may not read. */
const visible = (tender: TenderRow | null, { principal, department }: RequestContext): TenderRow | null =>
  tender && (!tender.secret || mayRead(principal, department, tender.creditCode)) ? tender : null;

/** A year is judged by the rules of its last day, or of today while it lasts. */
function lastDayOf(year: number, now: Date): LocalDate {
  const today = localDate(now);
  const last = `${year}-12-31`;
  return last < today ? last : today;
}

export const tenderResolvers: Resolvers = {
  Query: {
    tender: async (_root, { id }, context) => visible(await context.loaders.tender.load(id), context),
    tenderOnlineRate: async (_root, { zone, year }, { loaders, now, principal, department }) => {
      const { compulsory, online, secret } = await loaders.onlineCounts(checkZone(zone), checkYear(year));
      const limit = { zone: zoneOf(zone), on: lastDayOf(year, now), code: 'TENDER_ONLINE_RATE', limit: 'online' };
      const share = judgeShare(limit, { part: online, whole: compulsory });
      const secretExcluded = mayRead(principal, department, OF_NO_ENTERPRISE) ? secret : null;
      return { zone, year, compulsory, online, secretExcluded, ...share };
    },
    tenderSupervision: async (_root, { zone, year }, { loaders, now, principal, department }) => {
      const withSecret = mayRead(principal, department, OF_NO_ENTERPRISE);
      const { tenders, covered } = await loaders.supervisedCounts(checkZone(zone), checkYear(year), withSecret);
      const limit = { zone: zoneOf(zone), on: lastDayOf(year, now), code: 'TENDER_SUPERVISION', limit: 'coverage' };
      const { rate: coverage, ...judged } = judgeShare(limit, { part: covered, whole: tenders });
      return { zone, year, tenders, covered, coverage, ...judged };
    },
    tenderTrail: async (_root, { tenderId }, { loaders, principal, department }) => {
      const tender = await loaders.tender.load(tenderId);
      if (!tender || !mayRead(principal, department, tender.creditCode)) return null;
      const events = await loaders.trailOf.load(tender.id);
      return { tenderId: tender.id, ...verifyTrail(tender.id, events, tender), events };
    },
  },
  Mutation: {
    openTender: mutation(openTender),
    recordTenderStep: mutation(recordTenderStep),
    recommendBidders: mutation(recommendBidders),
    awardTender: mutation(awardTender),
    cancelTender: mutation(cancelTender),
  },
  Project: {
    tenders: async ({ projectCode }, _args, context) =>
      (await context.loaders.tendersOf.load(projectCode)).filter(tender => visible(tender, context)),
  },
  Tender: {
    __resolveReference: async ({ id }, context) => visible(await context.loaders.tender.load(id), context),
    steps: ({ steps }) =>
      TENDER_STEPS.map(step => {
        const { at = null, online = null, remote = null } = steps.find(taken => taken.step === step) ?? {};
        return { step, at, online, remote };
      }),
    online: ({ steps }) => (steps.length === 0 ? null : steps.every(({ online }) => online)),
    recommended: ({ recommended }) => [...recommended],
    availableSteps: (tender, _args, { principal, department, now }, info) =>
      availableSteps(openTenderSteps(tender, now), { info, rights, principal, department, owner: tender }),
  },
};
