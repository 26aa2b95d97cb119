/** Resolvers of reported results and typical cases (Y18). Thin: ids in, one call, value out. */
import { availableSteps } from '#shared/case/index.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { reportApprovalResult } from './anomalies.ts';
import { resultSteps } from './rules.ts';
import { publishTypicalCase } from './typical-cases.ts';

/** Officers of the department and its services, and auditors. */
const mayAudit = ({ role, department: ofPrincipal }: Principal, department: string): boolean =>
  role === 'auditor' || role === 'service' || (role === 'officer' && ofPrincipal === department);

export const anomalyResolvers: Resolvers = {
  Query: {
    approvalAnomalies: (_root, { zone, ...args }, { loaders, principal, department }) =>
      mayAudit(principal, department) ? loaders.anomaliesOf(checkZone(zone), args) : null,
    typicalCases: (_root, { zone, ...args }, { loaders }) => loaders.typicalCasesOf(checkZone(zone), args),
  },
  Mutation: {
    reportApprovalResult: mutation(reportApprovalResult),
    publishTypicalCase: mutation(publishTypicalCase),
  },
  ApprovalResult: {
    anomalies: ({ anomalies }) => [...anomalies],
    availableSteps: async (result, _args, { loaders, principal, department }, info) => {
      const isPublished = (await loaders.typicalCaseOf.load(result.id)) !== null;
      const owner = { creditCode: null };
      return availableSteps(resultSteps(result, isPublished), { info, rights, principal, department, owner });
    },
  },
  TypicalCase: {
    kinds: ({ kinds }) => [...kinds],
  },
};
