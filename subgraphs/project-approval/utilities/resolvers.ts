/** Resolvers of connections beside their cases. Thin: ids in, one call, value out. */
import { mayRead, own } from '#shared/identity/principal.ts';
import { operation } from '#shared/case/blockers.ts';
import type { Blocker } from '#shared/case/blockers.ts';
import { endDesignationReport, reportDesignation } from './designations.ts';
import { withdrawExternalLine } from '../lines/external-lines.ts';
import { bookSafetyCheck, completeGasService, holderOf, transferGasAccount } from './gas-services.ts';
import type {
  EnterpriseResolvers,
  MutationResolvers,
  QueryResolvers,
  Resolvers,
  UtilityConnectionResolvers,
} from '../resolver-types.ts';
import { lineState } from '../lines/rules.ts';
import type { RequestContext } from '../loaders.ts';
import { rejectUtility, withdrawUtility } from './utilities.ts';

/**
 * What open connections and external lines have against a deregistration (G28). What silence has granted is decided,
 * and stands in nobody's way.
 */
export async function utilityBlockers(
  { loaders, department, now }: RequestContext,
  creditCode: string,
): Promise<Blocker[]> {
  const [connections, lines] = await Promise.all([
    loaders.openUtilities.load(creditCode),
    loaders.openLines.load(creditCode),
  ]);
  return [
    ...connections.map(({ id, kind, caseNo, status }) => ({
      code: 'OPEN_UTILITY',
      department,
      message: `connection ${caseNo} (${kind}) is ${status}`,
      operation: operation('withdrawUtility', { id }),
    })),
    ...lines
      .filter(line => lineState(line.package, now) === 'RUNNING')
      .map(({ id, kind, route }) => ({
        code: 'OPEN_EXTERNAL_LINE',
        department,
        message: `external line ${route} (${kind}) has permits that are not decided on`,
        operation: operation('withdrawExternalLine', { id }),
      })),
  ];
}

export const utilityQueries: QueryResolvers = {
  designationReport: async (_root, { id }, context) => own(await context.loaders.designation.load(id), context),
  gasService: async (_root, { id }, context) => own(await context.loaders.gasService.load(id), context),
};

export const utilityMutations: MutationResolvers = {
  rejectUtility: (_root, { input }, context, info) => rejectUtility(context, input, info),
  withdrawUtility: (_root, { input }, context, info) => withdrawUtility(context, input, info),
  withdrawExternalLine: (_root, { input }, context, info) => withdrawExternalLine(context, input, info),
  reportDesignation: (_root, { input }, context, info) => reportDesignation(context, input, info),
  endDesignationReport: (_root, { input }, context, info) => endDesignationReport(context, input, info),
  transferGasAccount: (_root, { input }, context, info) => transferGasAccount(context, input, info),
  bookSafetyCheck: (_root, { input }, context, info) => bookSafetyCheck(context, input, info),
  completeGasService: (_root, { input }, context, info) => completeGasService(context, input, info),
};

/** What they add to an enterprise. */
export const utilityOfEnterprise: EnterpriseResolvers = {
  designationReports: ({ creditCode }, args, { loaders, principal, department }) =>
    mayRead(principal, department, creditCode!) ? loaders.designationsOf(creditCode!, args) : null,
  gasServices: ({ creditCode }, args, { loaders, principal, department }) =>
    mayRead(principal, department, creditCode!) ? loaders.gasServicesOf(creditCode!, args) : null,
};

/** What they add to a connection. */
export const utilityFields: UtilityConnectionResolvers = {
  reasons: ({ reasons }) => [...reasons],
  accountHolder: async (connection, _args, context) => {
    const creditCode = await holderOf(context, connection);
    return creditCode === null ? null : { creditCode };
  },
};

export const utilityTypes = {
  DesignationReport: { enterprise: ({ creditCode }) => ({ creditCode }) },
  GasService: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    transferTo: ({ transferTo }) => (transferTo === null ? null : { creditCode: transferTo }),
  },
} satisfies Resolvers;
