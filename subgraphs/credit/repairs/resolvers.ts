import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { stateOn } from '../listings/rules.ts';
import type { RequestContext } from '../loaders.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { acceptRepair, extendRepair } from './acceptance.ts';
import {
  applyForDelisting,
  applyForPenaltyRepair,
  applyForPromiseRepair,
  grantRepair,
  refuseRepair,
} from './repairs.ts';
import type { CreditRepairRow } from './rows.ts';
import { acceptanceDue, decisionDue, passedLimit } from './rules.ts';

/**
 * The steps that are open on an application: who listed an enterprise does not take it off, and what has left its list
 * meanwhile, as by the end of its period, is not taken off again.
 */
async function openSteps(repair: CreditRepairRow, { loaders, now }: RequestContext): Promise<OpenStep[]> {
  const { state, creditCode, id, subject, subjectId } = repair;
  if (state !== 'OPEN') return [];
  const input = { creditCode, repairId: id };
  const listing = subject === 'LISTING' ? await loaders.listing.load(subjectId) : null;
  const { acceptedAt, extendedAt } = repair;
  const today = localDate(now);
  const due = decisionDue(repair).dueDate;
  const isGrantable = listing === null || stateOn(listing, today) === 'LISTED';
  return [
    ...(acceptedAt === null ? [{ operation: 'acceptRepair', input }] : []),
    ...(acceptedAt !== null && extendedAt === null && today <= due ? [{ operation: 'extendRepair', input }] : []),
    ...(isGrantable ? [{ operation: 'grantRepair', input, notBy: listing?.listedBy ?? null }] : []),
    { operation: 'refuseRepair', input },
  ];
}

export const repairResolvers: Resolvers = {
  Mutation: {
    applyForDelisting: mutation(applyForDelisting),
    applyForPromiseRepair: mutation(applyForPromiseRepair),
    applyForPenaltyRepair: mutation(applyForPenaltyRepair),
    acceptRepair: mutation(acceptRepair),
    extendRepair: mutation(extendRepair),
    grantRepair: mutation(grantRepair),
    refuseRepair: mutation(refuseRepair),
  },
  Enterprise: {
    openRepairs: ({ creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.openRepairs.load(creditCode) : null,
  },
  CreditRepair: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.repair.load(id), context),
    acceptBy: repair => acceptanceDue(repair).dueDate,
    isOverdue: (repair, _args, { now }) => repair.state === 'OPEN' && passedLimit(repair, localDate(now)) !== null,
    dueDate: repair => decisionDue(repair).dueDate,
    provisional: repair => decisionDue(repair).provisional,
    availableSteps: async (repair, _args, context, info) => {
      const { principal, department } = context;
      const owner = { creditCode: repair.creditCode };
      return availableSteps(await openSteps(repair, context), { info, rights, principal, department, owner });
    },
  },
};
