import { readCase, statusCode } from '#shared/case/index.ts';
import { own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { CaseOperations } from '#shared/case/index.ts';
import { stepsFor, stepsOfCase } from '../cases/available.ts';
import type { Resolvers } from '../resolver-types.ts';
import { reportTaxBurden, taxBurdenIndicator } from './burden.ts';
import {
  acceptTaxCase,
  closeTaxCase,
  openTaxCase,
  requestTaxSupplement,
  supplyTaxSupplement,
  withdrawTaxCase,
} from './cases.ts';
import { instantDeregistrationRate } from './instant-rate.ts';
import { invoiceQuotaOf, setRiskTaxpayer } from './risk.ts';
import { closedOnTheSpot } from './rules.ts';

/** The operations that take the steps of a tax case. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptTaxCase',
  requestSupplement: 'requestTaxSupplement',
  supply: 'supplyTaxSupplement',
  approve: 'closeTaxCase',
  reject: 'closeTaxCase',
  refuseAcceptance: 'closeTaxCase',
  retract: 'withdrawTaxCase',
  askToWithdraw: 'withdrawTaxCase',
  confirmWithdrawal: 'withdrawTaxCase',
};

export const taxResolvers: Resolvers = {
  Query: {
    taxCase: async (_root, { id }, context) => own(await context.loaders.taxCase.load(id), context),
    instantDeregistrationRate: (_root, { zone, from, to }, context) =>
      instantDeregistrationRate(context, zone, from, to),
    taxBurdenIndicator: (_root, { zone, year }, context) => taxBurdenIndicator(context, zone, year),
  },
  Mutation: {
    setRiskTaxpayer: mutation(setRiskTaxpayer),
    openTaxCase: mutation(openTaxCase),
    acceptTaxCase: mutation(acceptTaxCase),
    requestTaxSupplement: mutation(requestTaxSupplement),
    supplyTaxSupplement: mutation(supplyTaxSupplement),
    withdrawTaxCase: mutation(withdrawTaxCase),
    closeTaxCase: mutation(closeTaxCase),
    reportTaxBurden: mutation(reportTaxBurden),
  },
  Enterprise: {
    invoiceQuota: (enterprise, _args, context) =>
      own(enterprise, context) ? invoiceQuotaOf(enterprise, context) : null,
    taxRisk: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.taxRisk.load(enterprise.creditCode) : null,
    taxCases: (enterprise, args, context) =>
      own(enterprise, context) ? context.loaders.taxCasesOf(enterprise.creditCode, args) : null,
    taxBurdenReports: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.taxBurdenOf.load(enterprise.creditCode) : null,
  },
  TaxBurdenReport: {
    hours: ({ hours }) => Number(hours),
  },
  TaxCase: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.taxCase.load(id), context),
    statusCode: ({ status }) => statusCode(status),
    onTheSpot: ({ submittedAt, decidedAt }) =>
      decidedAt ? closedOnTheSpot(new Date(submittedAt), new Date(decidedAt)) : null,
    availableSteps: async ({ id, creditCode }, _args, context, info) => {
      const one = await context.loaders.steppingCase.load(id);
      const steps = one ? stepsOfCase(one, OPERATIONS, { taxCaseId: id }) : [];
      return stepsFor(steps, context, { creditCode }, info);
    },
    clock: (taxCase, _args, { now }) => readCase(taxCase, now),
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
};
