import { availableSteps } from '#shared/case/index.ts';
import { mayRead, readableEnterprises } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { isKeeper, isMember } from '../evidence.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { answerDispute, disputeValue } from './disputes.ts';
import type { WantedDisputes } from './loaders.ts';
import type { ValueDisputeRow } from './rows.ts';
import { disputeDue, isLate } from './rules.ts';

/** Who made it, whom it is about, who keeps the value, and who sees all that exchange does. */
const maySee = (principal: Principal, own: string, { creditCode, disputer, department }: ValueDisputeRow): boolean =>
  isMember(principal, disputer) || isKeeper(principal, department) || mayRead(principal, own, creditCode);

function readable(principal: Principal, own: string): WantedDisputes['of'] {
  const { role, creditCodes, department } = principal;
  if (role === 'partner') return { by: creditCodes };
  if (role === 'officer' && department && department !== own) return { keeper: department };
  const of = readableEnterprises(principal, own);
  return of === 'all' ? 'all' : { about: of };
}

export const disputeResolvers: Resolvers = {
  Query: {
    valueDisputes: (_root, { state, department: kept, ...args }, { loaders, principal, department }) =>
      loaders.valueDisputes(args, {
        state: state ?? null,
        department: kept ?? null,
        of: readable(principal, department),
      }),
  },
  Mutation: {
    disputeValue: mutation(disputeValue),
    answerDispute: mutation(answerDispute),
  },
  Enterprise: {
    valueDisputes: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.valueDisputesOf(creditCode, args) : null,
  },
  ValueDispute: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const dispute = await loaders.valueDispute.load(id);
      return dispute && maySee(principal, department, dispute) ? dispute : null;
    },
    enterprise: ({ creditCode }) => ({ creditCode }),
    dueDate: dispute => disputeDue(dispute),
    overdue: (dispute, _args, { now }) => dispute.overdueAt !== null || isLate(dispute, now),
    availableSteps: ({ id, state, creditCode, department: keeper }, _args, { principal, department }, info) => {
      const open = state === 'OPEN' ? [{ operation: 'answerDispute', input: { disputeId: id } }] : [];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode, keeper } });
    },
  },
};
