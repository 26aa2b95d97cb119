import { readCase, statusCode } from '#shared/case/index.ts';
import type { CaseOperations } from '#shared/case/index.ts';
import { own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { stepsFor, stepsOfCase } from '../cases/available.ts';
import { forwardedFirst } from '../cross-city/steps.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readsCase } from '../rights.ts';
import { approveChange } from './approval.ts';
import {
  acceptChange,
  applyForChange,
  rejectChange,
  requestChangeSupplement,
  supplyChangeSupplement,
  withdrawChange,
} from './changes.ts';
import { breakAddressPromise } from './promises.ts';

/** The operations that take the steps of a change's case. */
const OPERATIONS: CaseOperations = {
  acceptInDepartment: 'acceptChange',
  requestSupplement: 'requestChangeSupplement',
  supply: 'supplyChangeSupplement',
  approve: 'approveChange',
  reject: 'rejectChange',
  refuseAcceptance: 'rejectChange',
  retract: 'withdrawChange',
  askToWithdraw: 'withdrawChange',
  confirmWithdrawal: 'withdrawChange',
};

export const changeResolvers: Resolvers = {
  Query: {
    changeOfRegistration: async (_root, { id }, context) => {
      const [change, one] = await Promise.all([context.loaders.change.load(id), context.loaders.steppingCase.load(id)]);
      return change && one && readsCase(context, one) ? change : null;
    },
  },
  Mutation: {
    applyForChange: mutation(applyForChange),
    acceptChange: mutation(acceptChange),
    approveChange: mutation(approveChange),
    rejectChange: mutation(rejectChange),
    requestChangeSupplement: mutation(requestChangeSupplement),
    supplyChangeSupplement: mutation(supplyChangeSupplement),
    withdrawChange: mutation(withdrawChange),
    breakAddressPromise: mutation(breakAddressPromise),
  },
  Enterprise: {
    additionalAddresses: async ({ creditCode }, _args, { loaders }) => [
      ...((await loaders.premises.load(creditCode))?.additionalAddresses ?? []),
    ],
    webAddress: async ({ creditCode }, _args, { loaders }) =>
      (await loaders.premises.load(creditCode))?.webAddress ?? null,
    addressByCommitment: async ({ creditCode }, _args, { loaders }) =>
      (await loaders.premises.load(creditCode))?.byCommitment ?? false,
    changeOfRegistration: (enterprise, _args, context) =>
      own(enterprise, context) ? context.loaders.changeOf.load(enterprise.creditCode) : null,
    brokenAddressPromises: async (enterprise, _args, context) => {
      if (!own(enterprise, context)) return null;
      const debts = await context.loaders.debtsOfEnterprises.load(enterprise.creditCode);
      return debts.map(debt => ({ ...debt, items: [...debt.items] }));
    },
  },
  ChangeOfRegistration: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.change.load(id), context),
    licenceIdentifier: ({ caseNo }, _args, { loaders }) => loaders.licenceIdentifier.load(caseNo),
    statusCode: ({ status }) => statusCode(status),
    clock: (change, _args, { now }) => readCase(change, now),
    crossCity: ({ id }, _args, { loaders }) => loaders.crossCity.load(id),
    availableSteps: async ({ id, creditCode }, _args, context, info) => {
      const { loaders } = context;
      const [one, crossCity] = await Promise.all([loaders.steppingCase.load(id), loaders.crossCity.load(id)]);
      const steps = one ? stepsOfCase(one, OPERATIONS, { creditCode }) : [];
      return stepsFor(forwardedFirst(steps, crossCity), context, { creditCode }, info);
    },
    enterprise: ({ creditCode }, _args, { loaders }) => loaders.enterprise.load(creditCode),
  },
};
