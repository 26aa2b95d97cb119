import { availableSteps } from '#shared/case/index.ts';
import { mayRead, readableEnterprises } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { isOfWindow } from '../evidence.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { handOverChange, handOverRegistration, supplyCarriedCase } from './hand-over.ts';
import type { WantedCases } from './loaders.ts';
import type { CarriedCaseRow } from './rows.ts';
import { faultName, hostStatusName } from './rules.ts';

/** Officers of the window, who applied, the enterprise that it is about, and who sees all that exchange does. */
function maySee(principal: Principal, department: string, { matter, creditCode, applicant }: CarriedCaseRow): boolean {
  const isFounder = principal.role === 'enterprise' && matter === 'SETUP' && principal.subject === applicant;
  return isOfWindow(principal) || isFounder || mayRead(principal, department, creditCode);
}

/** Null for who sees none. */
function seen(principal: Principal, department: string): WantedCases['of'] | null {
  const enterprises = readableEnterprises(principal, department);
  if (isOfWindow(principal) || enterprises === 'all') return 'all';
  return principal.role === 'enterprise' ? { enterprises, applicant: principal.subject } : null;
}

export const peerResolvers: Resolvers = {
  Query: {
    carriedCases: (_root, { state, ...args }, { loaders, principal, department }) => {
      const of = seen(principal, department) ?? { enterprises: [], applicant: '' };
      return loaders.carriedCases(args, { state: state ?? null, of });
    },
    carriedCase: async (_root, { id }, { loaders, principal, department }) => {
      const found = await loaders.carriedCase.load(id);
      return found && maySee(principal, department, found) ? found : null;
    },
    peerPlatforms: (_root, _args, { loaders, principal }) =>
      principal.role === 'public' ? null : loaders.peerPlatforms(),
  },
  Mutation: {
    handOverRegistration: mutation(handOverRegistration),
    handOverChange: mutation(handOverChange),
    supplyCarriedCase: mutation(supplyCarriedCase),
  },
  CarriedCase: {
    __resolveReference: async ({ id }, { loaders, principal, department }) => {
      const found = await loaders.carriedCase.load(id);
      return found && maySee(principal, department, found) ? found : null;
    },
    platform: ({ member }) => member,
    platformName: ({ member }, _args, { loaders }) => loaders.platformName.load(member),
    enterprise: ({ matter, creditCode }) => (matter === 'SETUP' ? null : { creditCode }),
    hostStatusName: ({ hostStatus }) => (hostStatus === null ? null : hostStatusName(hostStatus)),
    missing: ({ missing }) => [...missing],
    faultText: ({ fault }) => (fault === null ? null : faultName(fault)),
    availableSteps: (one, _args, { principal, department }, info) => {
      const { id, state, version } = one;
      const open =
        state === 'SUPPLEMENT_ASKED' ? [{ operation: 'supplyCarriedCase', input: { caseId: id, version } }] : [];
      return availableSteps(open, { info, rights, principal, department, owner: one });
    },
  },
};
