import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { applyForDelisting, applyForPromiseRepair, grantRepair, refuseRepair } from './repairs.ts';
import type { CreditRepairRow } from './rows.ts';
import { decisionDue } from './rules.ts';

/** The steps that are open on an application. */
const openSteps = ({ state, creditCode, id }: CreditRepairRow): OpenStep[] =>
  state === 'OPEN'
    ? ['grantRepair', 'refuseRepair'].map(operation => ({ operation, input: { creditCode, repairId: id } }))
    : [];

export const repairResolvers: Resolvers = {
  Mutation: {
    applyForDelisting: mutation(applyForDelisting),
    applyForPromiseRepair: mutation(applyForPromiseRepair),
    grantRepair: mutation(grantRepair),
    refuseRepair: mutation(refuseRepair),
  },
  Enterprise: {
    openRepairs: ({ creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.openRepairs.load(creditCode) : null,
  },
  CreditRepair: {
    dueDate: repair => decisionDue(repair).dueDate,
    provisional: repair => decisionDue(repair).provisional,
    availableSteps: (repair, _args, { principal, department }, info) =>
      availableSteps(openSteps(repair), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: repair.creditCode },
      }),
  },
};
