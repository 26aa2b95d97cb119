/** Resolvers of connections, reports of designations and gas services. Thin: ids in, one call, value out. */
import { availableSteps, readCase, statusCode } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { rights } from '../rights.ts';
import type { Resolvers } from '../resolver-types.ts';
import { connectionAverages } from './averages.ts';
import { connectionCost } from './cost-rules.ts';
import { settleUtilityDebt } from './debt-ends.ts';
import { endDesignationReport, reportDesignation } from './designations.ts';
import { bookSafetyCheck, completeGasService, holderOf, transferGasAccount } from './gas-services.ts';
import {
  acceptUtility,
  applyForUtility,
  connectUtility,
  endCustomerWorks,
  rejectUtility,
  startCustomerWorks,
  withdrawUtility,
} from './utilities.ts';
import { publishUtilityStandard, standardOn } from './standards.ts';
import { openGasSteps, openReportSteps, openUtilitySteps } from './steps.ts';

/** Statuses in which the supply flows. */
const CONNECTED: readonly string[] = ['APPROVED', 'APPROVED_WITH_TOLERANCE'];

export const utilityResolvers: Resolvers = {
  Query: {
    utilityConnection: async (_root, { id }, context) => own(await context.loaders.utility.load(id), context),
    connectionCost: (_root, { zone, kind, area, capacityKw = null, sizeClass = null }, { now }) =>
      connectionCost(zoneOf(checkZone(zone)), localDate(now), { kind, area, capacityKw, sizeClass }),
    designationReport: async (_root, { id }, context) => own(await context.loaders.designation.load(id), context),
    connectionAverages: (_root, args, context) => connectionAverages(context, args),
    utilityStandard: (_root, args, context) => standardOn(context, args),
    gasService: async (_root, { id }, context) => own(await context.loaders.gasService.load(id), context),
  },
  Mutation: {
    applyForUtility: mutation(applyForUtility),
    acceptUtility: mutation(acceptUtility),
    startCustomerWorks: mutation(startCustomerWorks),
    endCustomerWorks: mutation(endCustomerWorks),
    connectUtility: mutation(connectUtility),
    rejectUtility: mutation(rejectUtility),
    withdrawUtility: mutation(withdrawUtility),
    reportDesignation: mutation(reportDesignation),
    endDesignationReport: mutation(endDesignationReport),
    transferGasAccount: mutation(transferGasAccount),
    bookSafetyCheck: mutation(bookSafetyCheck),
    completeGasService: mutation(completeGasService),
    settleUtilityDebt: mutation(settleUtilityDebt),
    publishUtilityStandard: mutation(publishUtilityStandard),
  },
  Enterprise: {
    utilityConnections: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.utilitiesOf(creditCode, args) : null,
    designationReports: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.designationsOf(creditCode, args) : null,
    gasServices: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.gasServicesOf(creditCode, args) : null,
  },
  UtilityConnection: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.utility.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    connectedAt: ({ status, decidedAt }) => (CONNECTED.includes(status) ? decidedAt : null),
    freeReasons: ({ freeReasons }) => [...freeReasons],
    debts: ({ id }, _args, { loaders }) => loaders.debtsOfCases.load(id),
    availableSteps: async (connection, _args, { loaders, principal, department }, info) => {
      const open = openUtilitySteps(connection, await loaders.debtsOfCases.load(connection.id));
      return availableSteps(open, { info, rights, principal, department, owner: connection });
    },
    clock: (connection, _args, { now }) => readCase(connection, now),
    reasons: ({ reasons }) => [...reasons],
    accountHolder: async (connection, _args, context) => {
      const creditCode = await holderOf(context, connection);
      return creditCode === null ? null : { creditCode };
    },
  },
  DesignationReport: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.designation.load(id), context),
    content: ({ text }) => text,
    enterprise: ({ creditCode }) => ({ creditCode }),
    availableSteps: (report, _args, { principal, department }, info) =>
      availableSteps(openReportSteps(report), { info, rights, principal, department, owner: report }),
  },
  GasService: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.gasService.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    transferTo: ({ transferTo }) => (transferTo === null ? null : { creditCode: transferTo }),
    availableSteps: (service, _args, { principal, department, now }, info) =>
      availableSteps(openGasSteps(service, localDate(now)), { info, rights, principal, department, owner: service }),
  },
};
