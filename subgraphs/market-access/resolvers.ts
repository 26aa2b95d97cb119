import { own } from '#shared/identity/principal.ts';
import { readCase, statusCode } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { industryDivision, industrySection, maskPersonName, parseIndustryCode } from '#shared/identifiers/index.ts';
import { decisionsOf, why } from '#shared/case/decisions.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { businessHoursOf } from './entry/business-hours.ts';
import { caseBlockers, joinBlockers, realEstateBlockers } from './deregistrations/rules.ts';
import type { Industry, MaskedString } from './generated.ts';
import type { Resolvers } from './resolver-types.ts';
import { licenceKeys, verifyLicenceQr } from './permits/industry-licences.ts';
import { checkZone } from './input.ts';
import { liquidationOf } from './deregistrations/liquidation-rules.ts';
import type { EnterpriseRegistrationRow, EnterpriseRow, RequestContext } from './loaders.ts';
import { checkEntry } from './entry/negative-list.ts';
import { checkPermitDemand, operatingPermitItems, permitReformCount } from './permits/permits.ts';
import { realEstateService } from './real-estate/rules.ts';
import { maySee } from './registrations/registrations.ts';
import { crossCityResolvers, ownCrossCityCase } from './cross-city/resolvers.ts';
import { Mutation } from './mutations.ts';
import { ownRealEstateCase, realEstateResolvers } from './real-estate/resolvers.ts';
import { findEnterprises } from './search.ts';
import { freeItemsOf, timelineOf } from './startups/rules.ts';
import { taxBurdenIndicator } from './taxes/burden.ts';
import { instantDeregistrationRate } from './taxes/cases.ts';
import { invoiceQuotaOf } from './taxes/risk.ts';
import { closedOnTheSpot } from './taxes/rules.ts';

const masked = (name: string): MaskedString => ({
  value: maskPersonName(name),
  masked: true,
  reason: 'personal data of a natural person is shown masked 个人信息脱敏',
});

/** An industry in words, from its code on record. */
function industryOf(code: string): Industry | null {
  const parsed = parseIndustryCode(code);
  if (!parsed.ok || !parsed.value.divisionCode) return null;
  const [division, section] = [
    industryDivision(parsed.value.divisionCode)!,
    industrySection(parsed.value.sectionCode)!,
  ];
  return {
    code,
    divisionCode: division.code,
    divisionName: division.name,
    divisionNameEn: division.nameEn,
    sectionCode: section.code,
    sectionName: section.name,
    sectionNameEn: section.nameEn,
  };
}

const visible = (
  context: RequestContext,
  registration: EnterpriseRegistrationRow | null,
): EnterpriseRegistrationRow | null => (registration && maySee(context, registration) ? registration : null);

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    registerDecision: (_root, { id }, context) => why(context, id),
    enterprise: (_root, { creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
    enterprises: (_root, args, context) => findEnterprises(context, args),
    registration: async (_root, { id }, context) => visible(context, await context.loaders.registration.load(id)),
    verifyLicenceQr: (_root, { token }, context) => verifyLicenceQr(context, token),
    licenceKeys: (_root, _args, context) => licenceKeys(context),
    crossCityCase: async (_root, { id }, context) =>
      ownCrossCityCase(await context.loaders.crossCity.load(id), context),
    realEstateCase: async (_root, { id }, context) =>
      ownRealEstateCase(await context.loaders.realEstateCase.load(id), context),
    realEstateService: (_root, { zone, on }, { now }) => realEstateService(checkZone(zone), on ?? localDate(now)),
    taxCase: async (_root, { id }, context) => own(await context.loaders.taxCase.load(id), context),
    instantDeregistrationRate: (_root, { zone, from, to }, context) =>
      instantDeregistrationRate(context, zone, from, to),
    taxBurdenIndicator: (_root, { zone, year }, context) => taxBurdenIndicator(context, zone, year),
    checkEntry: (_root, args, context) => checkEntry(context, args),
    operatingPermitItems: (_root, args, context) => operatingPermitItems(context, args),
    permitReformCount: (_root, { zone, on }, context) => permitReformCount(context, zone, on),
    checkPermitDemand: (_root, args, context) => checkPermitDemand(context, args),
  },
  Mutation,
  Enterprise: {
    registerDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode!, args),
    // What @requires brought along stands beside the row.
    __resolveReference: async (reference, { loaders }) => {
      const row = await loaders.enterprise.load(reference.creditCode);
      return row && { ...(reference as Partial<EnterpriseRow>), ...row };
    },
    formerNames: ({ formerNames }) => formerNames.map(({ name, until }) => ({ name, until })),
    zoneName: ({ zone }) => zoneOf(zone).names,
    industry: ({ industry }) => industryOf(industry),
    legalRepresentative: ({ legalRepresentative }) => masked(legalRepresentative),
    registrationLog: ({ creditCode }, args, { loaders }) => loaders.logOf(creditCode, args),
    registration: async ({ creditCode }, _args, context) =>
      visible(context, await context.loaders.registrationOf.load(creditCode)),
    businessHours: ({ zone }, _args, { now }) => businessHoursOf(zoneOf(zone), localDate(now)),
    startup: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.startup.load(enterprise.creditCode) : null,
    additionalAddresses: async ({ creditCode }, _args, { loaders }) => [
      ...((await loaders.premises.load(creditCode))?.additionalAddresses ?? []),
    ],
    webAddress: async ({ creditCode }, _args, { loaders }) =>
      (await loaders.premises.load(creditCode))?.webAddress ?? null,
    addressByCommitment: async ({ creditCode }, _args, { loaders }) =>
      (await loaders.premises.load(creditCode))?.byCommitment ?? false,
    changeOfRegistration: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.changeOf.load(enterprise.creditCode) : null,
    deregistration: ({ creditCode }, _args, { loaders }) => loaders.deregistrationOf.load(creditCode),
    deregistrationBlockers: async (enterprise, _args, { loaders, department }) => {
      const [cases, encumbrances] = await Promise.all([
        loaders.openCases.load(enterprise.creditCode),
        loaders.openEncumbrances.load(enterprise.creditCode),
      ]);
      return joinBlockers(enterprise, [
        ...caseBlockers(cases, department),
        ...realEstateBlockers(encumbrances, department),
      ]);
    },
    reveals: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.revealsOf(enterprise.creditCode, args) : null,
    brokenAddressPromises: async (enterprise, _args, context) =>
      own(enterprise, context)
        ? (await context.loaders.debtsOfEnterprises.load(enterprise.creditCode)).map(debt => ({
            ...debt,
            items: [...debt.items],
          }))
        : null,
    dormancies: ({ creditCode }, _args, { loaders }) => loaders.dormanciesOf.load(creditCode),
    industryLicences: ({ creditCode }, _args, { loaders }) => loaders.industryLicencesOf.load(creditCode),
    crossCityCases: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.crossCityOf(enterprise.creditCode, args) : null,
    realEstate: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.realEstateOf(enterprise.creditCode, args) : null,
    realEstateCases: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.realEstateCasesOf(enterprise.creditCode, args) : null,
    invoiceQuota: (enterprise, _args, context) =>
      own(enterprise, context) ? invoiceQuotaOf(enterprise, context) : null,
    taxRisk: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.taxRisk.load(enterprise.creditCode) : null,
    taxCases: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.taxCasesOf(enterprise.creditCode, args) : null,
    taxBurdenReports: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.taxBurdenOf.load(enterprise.creditCode) : null,
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
  ChangeOfRegistration: {
    statusCode: ({ status }) => statusCode(status),
    clock: (change, _args, { now }) => readCase(change, now),
    crossCity: ({ id }, _args, { loaders }) => loaders.crossCity.load(id),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
  Startup: {
    state: ({ package: { status } }) => status,
    lead: ({ package: { lead } }) => lead,
    clock: ({ package: whole }, _args, { now }) => readPackage(whole, now).clock,
    rule: ({ package: { rule } }) => rule,
    tasks: ({ package: whole }, _args, { now }) =>
      readPackage(whole, now).tasks.map(({ status, ...task }, index) => ({
        ...task,
        state: status,
        outcome: whole.tasks[index]!.outcome,
      })),
    holdingUp: ({ package: whole }, _args, { now }) => readPackage(whole, now).holdingUp,
    timeline: ({ package: whole }) => timelineOf(whole),
    free: ({ package: { zone, clock } }) => freeItemsOf(zoneOf(zone), localDate(new Date(clock[0]!.from))),
  },
  EnterpriseRegistration: {
    startup: ({ creditCode }, _args, { loaders }) => loaders.startup.load(creditCode),
    crossCity: ({ id }, _args, { loaders }) => loaders.crossCity.load(id),
    __resolveReference: async ({ id }, context) => visible(context, await context.loaders.registration.load(id)),
    industry: ({ industry }) => industryOf(industry)!,
    legalRepresentative: ({ legalRepresentative }) => masked(legalRepresentative),
    statusCode: ({ status }) => statusCode(status),
    clock: (registration, _args, { now }) => readCase(registration, now),
    enterprise: ({ creditCode, status }, _args, { loaders }) =>
      status === 'APPROVED' ? loaders.enterprise.load(creditCode) : null,
  },
  Dormancy: {
    overdue: ({ until, endedOn }, _args, { now }) => endedOn === null && localDate(now) > until,
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
  IndustryLicence: {
    permits: ({ permits }, _args, { now }) =>
      permits.map(permit => ({ ...permit, valid: permit.validTo === null || localDate(now) <= permit.validTo })),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
  ...crossCityResolvers,
  ...realEstateResolvers,
  TaxBurdenReport: {
    hours: ({ hours }) => Number(hours),
  },
  TaxCase: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.taxCase.load(id), context),
    statusCode: ({ status }) => statusCode(status),
    onTheSpot: ({ submittedAt, decidedAt }) =>
      decidedAt ? closedOnTheSpot(new Date(submittedAt), new Date(decidedAt)) : null,
    clock: (taxCase, _args, { now }) => readCase(taxCase, now),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
};
