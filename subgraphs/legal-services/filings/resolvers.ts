import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { fileFee, fileFine, filingSummary } from './filings.ts';

export const filingResolvers: Resolvers = {
  Query: {
    enforcementFilings: (_root, args, context) => filingSummary(args, context),
  },
  Mutation: {
    fileFine: mutation(fileFine),
    fileFee: mutation(fileFee),
  },
  Enterprise: {
    filedEnforcements: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.filingsOf(creditCode, args) : null,
  },
  EnforcementFiling: {
    enterprise: ({ creditCode }) => ({ creditCode }),
    fine: ({ fineId }, _args, { loaders }) => (fineId === null ? null : loaders.fine.load(fineId)),
  },
};
