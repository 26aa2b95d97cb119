import { decisionsOf, why } from '#shared/why.ts';
import { mayRead } from '#shared/auth.ts';
import { readCase, statusCode } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { industryDivision, industrySection, maskPersonName, parseIndustryCode } from '#shared/identifiers/index.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { approveRegistration } from './approval.ts';
import { businessHoursOf } from './business-hours.ts';
import { acceptChange, applyForChange, approveChange, rejectChange, requestChangeSupplement, supplyChangeSupplement, withdrawChange } from './changes.ts';
import { caseBlockers, joinBlockers } from './deregistration-rules.ts';
import {
  acceptDeregistration, announceDeregistration, applyToCloseDeregistration, approveDeregistration, objectToDeregistration, withdrawDeregistration,
} from './deregistrations.ts';
import type { Industry, MaskedString, Resolvers } from './generated.ts';
import {
  acceptRegistration, maySee, registerEnterprise, rejectRegistration, requestSupplement, supplySupplement, withdrawRegistration,
} from './registrations.ts';
import type { EnterpriseRegistrationRow, EnterpriseRow, RequestContext, TaxCaseRow } from './loaders.ts';
import { checkEntry, publishNegativeListVersion } from './negative-list.ts';
import { checkPermitDemand, operatingPermitItems, permitReformCount, publishPermitItem } from './permits.ts';
import { findEnterprises } from './search.ts';
import { freeItemsOf, timelineOf } from './startup-rules.ts';
import { completeStartupTask, openStartup } from './startups.ts';
import { reportTaxBurden, taxBurdenIndicator } from './tax-burden.ts';
import { acceptTaxCase, closeTaxCase, instantDeregistrationRate, openTaxCase, requestTaxSupplement, supplyTaxSupplement, withdrawTaxCase } from './tax-cases.ts';
import { closedOnTheSpot } from './tax-rules.ts';
import { invoiceQuotaOf, setRiskTaxpayer } from './tax-risk.ts';

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

/** Whether the caller may see what is an enterprise's own business. */
const own = ({ creditCode }: { creditCode: string }, { principal, department }: RequestContext): boolean => mayRead(principal, department, creditCode);

const ownTaxCase = (found: TaxCaseRow | null, context: RequestContext): TaxCaseRow | null => (found && own(found, context) ? found : null);

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    registerDecision: (_root, { id }, context) => why(context, id),
    enterprise: (_root, { creditCode }, { loaders }) => loaders.enterprise.load(creditCode),
    enterprises: (_root, args, context) => findEnterprises(context, args),
    registration: async (_root, { id }, context) => visible(context, await context.loaders.registration.load(id)),
    taxCase: async (_root, { id }, context) => ownTaxCase(await context.loaders.taxCase.load(id), context),
    instantDeregistrationRate: (_root, { zone, from, to }, context) => instantDeregistrationRate(context, zone, from, to),
    taxBurdenIndicator: (_root, { zone, year }, context) => taxBurdenIndicator(context, zone, year),
    checkEntry: (_root, args, context) => checkEntry(context, args),
    operatingPermitItems: (_root, args, context) => operatingPermitItems(context, args),
    permitReformCount: (_root, { zone, on }, context) => permitReformCount(context, zone, on),
    checkPermitDemand: (_root, args, context) => checkPermitDemand(context, args),
  },
  Mutation: {
    openStartup: (_root, { input }, context, info) => openStartup(context, input, info),
    completeStartupTask: (_root, { input }, context, info) => completeStartupTask(context, input, info),
    applyForChange: (_root, { input }, context, info) => applyForChange(context, input, info),
    acceptChange: (_root, { input }, context, info) => acceptChange(context, input, info),
    approveChange: (_root, { input }, context, info) => approveChange(context, input, info),
    rejectChange: (_root, { input }, context, info) => rejectChange(context, input, info),
    requestChangeSupplement: (_root, { input }, context, info) => requestChangeSupplement(context, input, info),
    supplyChangeSupplement: (_root, { input }, context, info) => supplyChangeSupplement(context, input, info),
    withdrawChange: (_root, { input }, context, info) => withdrawChange(context, input, info),
    announceDeregistration: (_root, { input }, context, info) => announceDeregistration(context, input, info),
    objectToDeregistration: (_root, { input }, context, info) => objectToDeregistration(context, input, info),
    applyToCloseDeregistration: (_root, { input }, context, info) => applyToCloseDeregistration(context, input, info),
    acceptDeregistration: (_root, { input }, context, info) => acceptDeregistration(context, input, info),
    approveDeregistration: (_root, { input }, context, info) => approveDeregistration(context, input, info),
    withdrawDeregistration: (_root, { input }, context, info) => withdrawDeregistration(context, input, info),
    registerEnterprise: (_root, { input }, context, info) => registerEnterprise(context, input, info),
    acceptRegistration: (_root, { input }, context, info) => acceptRegistration(context, input, info),
    requestSupplement: (_root, { input }, context, info) => requestSupplement(context, input, info),
    supplySupplement: (_root, { input }, context, info) => supplySupplement(context, input, info),
    approveRegistration: (_root, { input }, context, info) => approveRegistration(context, input, info),
    rejectRegistration: (_root, { input }, context, info) => rejectRegistration(context, input, info),
    withdrawRegistration: (_root, { input }, context, info) => withdrawRegistration(context, input, info),
    setRiskTaxpayer: (_root, { input }, context, info) => setRiskTaxpayer(context, input, info),
    openTaxCase: (_root, { input }, context, info) => openTaxCase(context, input, info),
    acceptTaxCase: (_root, { input }, context, info) => acceptTaxCase(context, input, info),
    requestTaxSupplement: (_root, { input }, context, info) => requestTaxSupplement(context, input, info),
    supplyTaxSupplement: (_root, { input }, context, info) => supplyTaxSupplement(context, input, info),
    withdrawTaxCase: (_root, { input }, context, info) => withdrawTaxCase(context, input, info),
    closeTaxCase: (_root, { input }, context, info) => closeTaxCase(context, input, info),
    reportTaxBurden: (_root, { input }, context, info) => reportTaxBurden(context, input, info),
    publishNegativeListVersion: (_root, { input }, context, info) => publishNegativeListVersion(context, input, info),
    publishPermitItem: (_root, { input }, context, info) => publishPermitItem(context, input, info),
  },
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
    registration: async ({ creditCode }, _args, context) => visible(context, await context.loaders.registrationOf.load(creditCode)),
    businessHours: ({ zone }, _args, { now }) => businessHoursOf(zoneOf(zone), localDate(now)),
    startup: (enterprise, _args, context) => (own(enterprise, context) ? context.loaders.startup.load(enterprise.creditCode) : null),
    additionalAddresses: async ({ creditCode }, _args, { loaders }) => [...((await loaders.premises.load(creditCode))?.additionalAddresses ?? [])],
    webAddress: async ({ creditCode }, _args, { loaders }) => (await loaders.premises.load(creditCode))?.webAddress ?? null,
    addressByCommitment: async ({ creditCode }, _args, { loaders }) => (await loaders.premises.load(creditCode))?.byCommitment ?? false,
    changeOfRegistration: (enterprise, _args, context) => (own(enterprise, context) ? context.loaders.changeOf.load(enterprise.creditCode) : null),
    deregistration: ({ creditCode }, _args, { loaders }) => loaders.deregistrationOf.load(creditCode),
    deregistrationBlockers: async (enterprise, _args, { loaders, department }) => joinBlockers(enterprise, caseBlockers(await loaders.openCases.load(enterprise.creditCode), department)),
    invoiceQuota: (enterprise, _args, context) => (own(enterprise, context) ? invoiceQuotaOf(enterprise, context) : null),
    taxRisk: (enterprise, _args, context) => (own(enterprise, context) ? context.loaders.taxRisk.load(enterprise.creditCode) : null),
    taxCases: (enterprise, args, context) => (own(enterprise, context) ? context.loaders.taxCasesOf(enterprise.creditCode, args) : null),
    taxBurdenReports: (enterprise, _args, context) => (own(enterprise, context) ? context.loaders.taxBurdenOf.load(enterprise.creditCode) : null),
  },
  Deregistration: {
    __resolveReference: ({ id }, { loaders }) => loaders.deregistration.load(id),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
    closing: ({ caseId }, _args, { loaders }) => (caseId ? loaders.closing.load(caseId) : null),
  },
  DeregistrationCase: {
    statusCode: ({ status }) => statusCode(status),
    clock: (closing, _args, { now }) => readCase(closing, now),
  },
  ChangeOfRegistration: {
    statusCode: ({ status }) => statusCode(status),
    clock: (change, _args, { now }) => readCase(change, now),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
  Startup: {
    state: ({ package: { status } }) => status,
    lead: ({ package: { lead } }) => lead,
    clock: ({ package: whole }, _args, { now }) => readPackage(whole, now).clock,
    rule: ({ package: { rule } }) => rule,
    tasks: ({ package: whole }, _args, { now }) =>
      readPackage(whole, now).tasks.map(({ status, ...task }, index) => ({ ...task, state: status, outcome: whole.tasks[index]!.outcome })),
    holdingUp: ({ package: whole }, _args, { now }) => readPackage(whole, now).holdingUp,
    timeline: ({ package: whole }) => timelineOf(whole),
    free: ({ package: { zone, clock } }) => freeItemsOf(zoneOf(zone), localDate(new Date(clock[0]!.from))),
  },
  EnterpriseRegistration: {
    startup: ({ creditCode }, _args, { loaders }) => loaders.startup.load(creditCode),
    __resolveReference: async ({ id }, context) => visible(context, await context.loaders.registration.load(id)),
    industry: ({ industry }) => industryOf(industry)!,
    legalRepresentative: ({ legalRepresentative }) => masked(legalRepresentative),
    statusCode: ({ status }) => statusCode(status),
    clock: (registration, _args, { now }) => readCase(registration, now),
    enterprise: ({ creditCode, status }, _args, { loaders }) => (status === 'APPROVED' ? loaders.enterprise.load(creditCode) : null),
  },
  TaxBurdenReport: {
    hours: ({ hours }) => Number(hours),
  },
  TaxCase: {
    __resolveReference: async ({ id }, context) => ownTaxCase(await context.loaders.taxCase.load(id), context),
    statusCode: ({ status }) => statusCode(status),
    onTheSpot: ({ submittedAt, decidedAt }) => (decidedAt ? closedOnTheSpot(new Date(submittedAt), new Date(decidedAt)) : null),
    clock: (taxCase, _args, { now }) => readCase(taxCase, now),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
};
