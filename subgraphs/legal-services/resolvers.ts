import { decisionsOf, why } from '#shared/case/decisions.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { localDate } from '#shared/clock/index.ts';
import { graphError } from '#shared/errors.ts';
import { maskPersonName } from '#shared/identifiers/index.ts';
import { findRuleOfKind, ruleReference, zone as zoneOf } from '#shared/zones/index.ts';
import type { InspectionQuota, MaskedString } from './generated.ts';
import type { Resolvers } from './resolver-types.ts';
import { cancelVisit, checkInVisit, registerInspection, reportVisit } from './inspections.ts';
import { assignLawyer, completeLegalAid, declineLegalAid, requestLegalAid, withdrawLegalAid } from './legal-aid.ts';
import type { RequestContext } from './loaders.ts';
import { quietDayOf } from './quiet-days.ts';
import { quotaOf } from './quota.ts';
import { blockersOf } from './rules.ts';

const masked = (name: string): MaskedString => ({
  value: maskPersonName(name),
  masked: true,
  reason: 'a natural person, masked by default (个人信息保护法)',
});

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    legalDecision: (_root, { id }, context) => why(context, id),
    inspectionVisit: (_root, { id }, { loaders }) => loaders.visit.load(id),
    inspectionVisits: (_root, { filter, ...args }, { loaders }) => loaders.allVisits(args, filter ?? {}),
    legalAidRequest: async (_root, { id }, context) => own(await context.loaders.legalAid.load(id), context),
  },
  Mutation: {
    requestLegalAid: (_root, { input }, context, info) => requestLegalAid(context, input, info),
    assignLawyer: (_root, { input }, context, info) => assignLawyer(context, input, info),
    completeLegalAid: (_root, { input }, context, info) => completeLegalAid(context, input, info),
    withdrawLegalAid: (_root, { input }, context, info) => withdrawLegalAid(context, input, info),
    declineLegalAid: (_root, { input }, context, info) => declineLegalAid(context, input, info),
    registerInspection: (_root, { input }, context, info) => registerInspection(context, input, info),
    checkInVisit: (_root, { input }, context, info) => checkInVisit(context, input, info),
    reportVisit: (_root, { input }, context, info) => reportVisit(context, input, info),
    cancelVisit: (_root, { input }, context, info) => cancelVisit(context, input, info),
  },
  Enterprise: {
    legalDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode!, args),
    inspectionVisits: ({ creditCode }, args, { loaders }) => loaders.visitsOf(creditCode!, args),
    inspectionQuota: (enterprise, { year }, context) => inspectionQuota(enterprise, year, context),
    quietStatus: ({ zone }, { date }, { now }) => {
      if (!zone) return null;
      const day = quietDayOf(zoneOf(zone), date ?? localDate(now));
      return { ...day, rule: day.rule && ruleReference(day.rule) };
    },
    legalAidRequests: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode!) ? loaders.legalAidOf(creditCode!, args) : null,
    inspectionBlockers: async ({ creditCode }, _args, { loaders, department }) =>
      blockersOf(await loaders.openVisits.load(creditCode!), department),
    legalAidCount: async ({ creditCode }, _args, { loaders }) =>
      (await loaders.legalAidCount.load(creditCode!))?.requests ?? 0,
  },
  InspectionVisit: {
    __resolveReference: ({ id }, { loaders }) => loaders.visit.load(id),
    enterprise: ({ creditCode }) => ({ creditCode }),
    inspectors: ({ inspectors }) => inspectors.map(masked),
    findings: ({ creditCode, findings }, _args, { principal, department }) =>
      mayRead(principal, department, creditCode) ? findings : null,
  },
  LegalAidRequest: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.legalAid.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    lawyer: ({ lawyer }) => (lawyer === null ? null : masked(lawyer)),
  },
};

interface QuotaParent {
  creditCode?: string;
  zone?: string | null;
  foundedOn?: string | null;
  creditGrade?: { level?: InspectionQuota['creditLevel'] } | null;
}

/** The quota of a year, reckoned today, or on the year's nearest day where today lies outside it. */
async function inspectionQuota(
  { creditCode, zone, foundedOn, creditGrade }: QuotaParent,
  asked: number | null | undefined,
  { now, loaders }: RequestContext,
): Promise<InspectionQuota | null> {
  const today = localDate(now);
  const year = asked ?? Number(today.slice(0, 4));
  if (!(year >= 1900 && year <= 2200))
    throw graphError('BAD_USER_INPUT', `year must be from 1900 to 2200, but got: ${year}`);
  const on = [`${year}-01-01`, today, `${year}-12-31`].sort()[1]!;
  if (!zone || !foundedOn) return null;
  const rule = findRuleOfKind('quota', zoneOf(zone), 'INSPECTION_FREQUENCY', on);
  if (!rule) return null;
  const creditLevel = creditGrade?.level ?? null;
  const quota = quotaOf(rule, { foundedOn, creditLevel, on, visits: await loaders.visitsOfYear(creditCode!, year) });
  return {
    ...quota,
    year,
    creditLevel,
    countedPer: rule.parameters.countedPer,
    remaining: Math.max(0, quota.cap - quota.used),
    rule: ruleReference(rule),
  };
}
