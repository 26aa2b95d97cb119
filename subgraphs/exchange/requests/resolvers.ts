import { availableSteps } from '#shared/case/index.ts';
import { readableEnterprises } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { maySeeRequest } from '../evidence.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { grantShare, refuseShare, requestShare } from './requests.ts';
import { answerDue } from './rules.ts';

/** The authorities whose requests a caller may see. */
const readableMembers = (principal: Principal, department: string): 'all' | readonly string[] => {
  if (principal.role === 'partner') return principal.creditCodes;
  return readableEnterprises(principal, department) === 'all' ? 'all' : [];
};

export const requestResolvers: Resolvers = {
  Query: {
    shareRequests: (_root, { state, ...args }, { loaders, principal, department }) =>
      loaders.shareRequests(args, { state: state ?? null, of: readableMembers(principal, department) }),
  },
  Mutation: {
    requestShare: mutation(requestShare),
    grantShare: mutation(grantShare),
    refuseShare: mutation(refuseShare),
  },
  ShareRequest: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const request = await loaders.shareRequest.load(id);
      return request && maySeeRequest(principal, department, request.creditCode) ? request : null;
    },
    dueDate: request => answerDue(request),
    availableSteps: ({ state, creditCode, id, requestedBy }, _args, { principal, department }, info) => {
      const input = { creditCode, requestId: id };
      const steps = ['grantShare', 'refuseShare'].map(operation => ({ operation, input, notBy: requestedBy }));
      const open = state === 'OPEN' ? steps : [];
      return availableSteps(open, { info, rights, principal, department, owner: { creditCode } });
    },
  },
};
