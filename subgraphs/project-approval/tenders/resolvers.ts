/** Resolvers of tenders. Thin: ids in, one call, value out. */
import { mayRead } from '#shared/identity/principal.ts';
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { localDate } from '#shared/clock/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import type { MutationResolvers, ProjectResolvers, QueryResolvers, Resolvers } from '../resolver-types.ts';
import type { RequestContext, TenderRow } from '../loaders.ts';
import { checkYear } from '../major-projects/loaders.ts';
import { TENDER_STEPS, shareOf, verifyTrail } from './rules.ts';
import { awardTender, cancelTender, openTender, recommendBidders, recordTenderStep } from './tenders.ts';
import { checkZone } from '#shared/input.ts';

/** A tender under secrecy is nobody's but those it concerns. */
const shown = (tender: TenderRow | null, { principal, department }: RequestContext): TenderRow | null =>
  tender && (!tender.secret || mayRead(principal, department, tender.creditCode)) ? tender : null;

/** What tenders without an end have against a deregistration (G28). */
export const tenderBlockers = async ({ loaders, department }: RequestContext, creditCode: string): Promise<Blocker[]> =>
  (await loaders.openTenders.load(creditCode)).map(({ id, title, state }) => ({
    code: 'OPEN_TENDER',
    department,
    message: `tender ${title} is ${state}`,
    operation: operation('cancelTender', { tenderId: id }),
  }));

/** A year is judged by the rules of its last day, or of today while it lasts. */
const lastDayOf = (year: number, now: Date): string => [`${year}-12-31`, localDate(now)].sort()[0]!;

export const tenderQueries: QueryResolvers = {
  tender: async (_root, { id }, context) => shown(await context.loaders.tender.load(id), context),
  tenderOnlineRate: async (_root, { zone, year }, { loaders, now }) => {
    const { compulsory, online, secret } = await loaders.onlineCounts(checkZone(zone), checkYear(year));
    return {
      zone,
      year,
      compulsory,
      online,
      secretExcluded: secret,
      ...shareOf(zoneOf(zone), lastDayOf(year, now), 'TENDER_ONLINE_RATE', 'online', {
        part: online,
        whole: compulsory,
      }),
    };
  },
  tenderSupervision: async (_root, { zone, year }, { loaders, now }) => {
    const { tenders, covered } = await loaders.supervisedCounts(checkZone(zone), checkYear(year));
    const { rate: coverage, ...judged } = shareOf(
      zoneOf(zone),
      lastDayOf(year, now),
      'TENDER_SUPERVISION',
      'coverage',
      { part: covered, whole: tenders },
    );
    return { zone, year, tenders, covered, coverage, ...judged };
  },
  tenderTrail: async (_root, { tenderId }, { loaders, principal, department }) => {
    const tender = await loaders.tender.load(tenderId);
    if (!tender || !mayRead(principal, department, tender.creditCode)) return null;
    const events = await loaders.trailOf.load(tender.id);
    return { tenderId: tender.id, ...verifyTrail(tender.id, events, tender), events };
  },
};

export const tenderMutations: MutationResolvers = {
  openTender: (_root, { input }, context, info) => openTender(context, input, info),
  recordTenderStep: (_root, { input }, context, info) => recordTenderStep(context, input, info),
  recommendBidders: (_root, { input }, context, info) => recommendBidders(context, input, info),
  awardTender: (_root, { input }, context, info) => awardTender(context, input, info),
  cancelTender: (_root, { input }, context, info) => cancelTender(context, input, info),
};

export const tenderFields: ProjectResolvers = {
  tenders: async ({ projectCode }, _args, context) =>
    (await context.loaders.tendersOf.load(projectCode)).filter(tender => shown(tender, context)),
};

export const tenderTypes = {
  Tender: {
    __resolveReference: async ({ id }, context) => shown(await context.loaders.tender.load(id), context),
    steps: ({ steps }) =>
      TENDER_STEPS.map(step => {
        const { at = null, online = null, remote = null } = steps.find(one => one.step === step) ?? {};
        return { step, at, online, remote };
      }),
    online: ({ steps }) => (steps.length === 0 ? null : steps.every(({ online }) => online)),
    recommended: ({ recommended }) => [...recommended],
  },
} satisfies Resolvers;
