/** Resolvers of external lines and outages. Thin: ids in, one call, value out. */
import { readCase } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { applyForExternalLine, endExternalLinePermit, withdrawExternalLine } from './external-lines.ts';
import { lineOutages, noticeOutage } from './outages.ts';
import { lineState, readPermits } from './rules.ts';

export const lineResolvers: Resolvers = {
  Query: {
    externalLine: async (_root, { id }, context) => own(await context.loaders.externalLine.load(id), context),
    lineOutages: (_root, args, context) => lineOutages(context, args),
  },
  Mutation: {
    applyForExternalLine: mutation(applyForExternalLine),
    endExternalLinePermit: mutation(endExternalLinePermit),
    withdrawExternalLine: mutation(withdrawExternalLine),
    noticeOutage: mutation(noticeOutage),
  },
  Enterprise: {
    externalLines: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.externalLinesOf(creditCode, args) : null,
    outageNotices: ({ creditCode }, args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.outageNoticesOf(creditCode, args) : null,
  },
  ExternalLine: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.externalLine.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    state: ({ package: permits, withdrawnAt }, _args, { now }) => lineState(permits, now, withdrawnAt),
    leadAgency: ({ package: permits }) => permits?.lead ?? null,
    clock: ({ package: permits }, _args, { now }) => permits && readCase(permits, now),
    permits: ({ package: permits }, _args, { now }) => readPermits(permits, now),
    holdingUp: ({ package: permits }, _args, { now }) => (permits ? readPackage(permits, now).holdingUp : []),
  },
};
