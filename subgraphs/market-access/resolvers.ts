import { industryDivision, industrySection, maskPersonName, parseIndustryCode } from '#shared/identifiers/index.ts';
import { readStoredClock } from '#shared/rules.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { approveRegistration } from './approval.ts';
import type { Industry, MaskedString, Resolvers } from './generated.ts';
import {
  acceptRegistration, maySee, registerEnterprise, rejectRegistration, requestSupplement, supplySupplement, withdrawRegistration,
} from './registrations.ts';
import type { EnterpriseRegistrationRow, RequestContext } from './loaders.ts';
import { findEnterprises } from './search.ts';

const masked = (name: string): MaskedString => ({ value: maskPersonName(name), masked: true, reason: 'personal data of a natural person is shown masked 个人信息脱敏' });

/** An industry in words, from its code on record. */
function industryOf(code: string): Industry | null {
  const parsed = parseIndustryCode(code);
  if (!parsed.ok || !parsed.value.divisionCode) return null;
  const [division, section] = [industryDivision(parsed.value.divisionCode)!, industrySection(parsed.value.sectionCode)!];
  return {
    code, divisionCode: division.code, divisionName: division.name, divisionNameEn: division.nameEn,
    sectionCode: section.code, sectionName: section.name, sectionNameEn: section.nameEn,
  };
}

const visible = (context: RequestContext, registration: EnterpriseRegistrationRow | null): EnterpriseRegistrationRow | null =>
  registration && maySee(context, registration) ? registration : null;

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    enterprise: (_root, { creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
    enterprises: (_root, args, context) => findEnterprises(context, args),
    registration: async (_root, { id }, context) => visible(context, await context.loaders.registration.load(id)),
  },
  Mutation: {
    registerEnterprise: (_root, { input }, context, info) => registerEnterprise(context, input, info),
    acceptRegistration: (_root, { input }, context, info) => acceptRegistration(context, input, info),
    requestSupplement: (_root, { input }, context, info) => requestSupplement(context, input, info),
    supplySupplement: (_root, { input }, context, info) => supplySupplement(context, input, info),
    approveRegistration: (_root, { input }, context, info) => approveRegistration(context, input, info),
    rejectRegistration: (_root, { input }, context, info) => rejectRegistration(context, input, info),
    withdrawRegistration: (_root, { input }, context, info) => withdrawRegistration(context, input, info),
  },
  Enterprise: {
    __resolveReference: ({ creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
    formerNames: ({ formerNames }) => formerNames.map(({ name, until }) => ({ name, until })),
    zoneName: ({ zone }) => zoneOf(zone).names,
    industry: ({ industry }) => industryOf(industry),
    legalRepresentative: ({ legalRepresentative }) => masked(legalRepresentative),
    registrationLog: ({ creditCode }, args, { loaders }) => loaders.logOf(creditCode, args),
    registration: async ({ creditCode }, _args, context) => visible(context, await context.loaders.registrationOf.load(creditCode)),
  },
  EnterpriseRegistration: {
    __resolveReference: async ({ id }, context) => visible(context, await context.loaders.registration.load(id)),
    industry: ({ industry }) => industryOf(industry)!,
    legalRepresentative: ({ legalRepresentative }) => masked(legalRepresentative),
    clock: ({ clock, amount, zone }, _args, { now }) => amount && readStoredClock(clock, amount, zone, now),
    enterprise: ({ creditCode, state }, _args, { loaders }) => (state === 'APPROVED' ? loaders.enterprise.load(creditCode) : null),
  },
};
