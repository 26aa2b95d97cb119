import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import {
  IP_CASE_STATES,
  acceptIpCase,
  closeIpCase,
  ipStatistics,
  requestIpProtection,
  withdrawIpCase,
} from './ip-cases.ts';
import type { IpCaseRow } from './rows.ts';

/** The steps that a case's state allows. */
const stepsOf = ({ id, creditCode, state, acceptedBy }: IpCaseRow): OpenStep[] =>
  Object.keys(IP_CASE_STATES[state]).map(operation => ({
    operation,
    input: { creditCode, ipCaseId: id },
    notBy: operation === 'closeIpCase' ? acceptedBy : null,
  }));

export const ipCaseResolvers: Resolvers = {
  Query: {
    ipCase: async (_root, { id }, context) => own(await context.loaders.ipCase.load(id), context),
    ipStatistics: (_root, args, context) => ipStatistics(args, context),
  },
  Mutation: {
    requestIpProtection: mutation(requestIpProtection),
    acceptIpCase: mutation(acceptIpCase),
    closeIpCase: mutation(closeIpCase),
    withdrawIpCase: mutation(withdrawIpCase),
  },
  Enterprise: {
    ipCases: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.ipCasesOf(creditCode, args) : null,
  },
  IpCase: {
    right: ({ protectedRight }) => protectedRight,
    __resolveReference: async ({ id }, context) => own(await context.loaders.ipCase.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    availableSteps: (one, _args, { principal, department }, info) =>
      availableSteps(stepsOf(one), { info, rights, principal, department, owner: { creditCode: one.creditCode } }),
  },
};
