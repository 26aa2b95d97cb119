/** Resolvers of external lines and outages. Thin: ids in, one call, value out. */
import { availableSteps, readCase } from '#shared/case/index.ts';
import { readPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { rights } from '../rights.ts';
import type { Resolvers } from '../resolver-types.ts';
import { applyForExternalLine, endExternalLinePermit, withdrawExternalLine } from './external-lines.ts';
import { demandExternalLinePermit, revokeExternalLine } from './line-ends.ts';
import { lineOutages, noticeOutage } from './outages.ts';
import { powerReliability, recordPowerReliability } from './reliability.ts';
import { lineState, publishedLinePermits, readPermits } from './rules.ts';
import { openLineSteps } from './steps.ts';

export const lineResolvers: Resolvers = {
  Query: {
    externalLine: async (_root, { id }, context) => own(await context.loaders.externalLine.load(id), context),
    externalLinePermits: (_root, { zone }, { now }) => publishedLinePermits(zoneOf(checkZone(zone)), localDate(now)),
    lineOutages: (_root, args, context) => lineOutages(context, args),
    powerReliability: (_root, args, context) => powerReliability(context, args),
  },
  Mutation: {
    applyForExternalLine: mutation(applyForExternalLine),
    endExternalLinePermit: mutation(endExternalLinePermit),
    withdrawExternalLine: mutation(withdrawExternalLine),
    demandExternalLinePermit: mutation(demandExternalLinePermit),
    revokeExternalLine: mutation(revokeExternalLine),
    noticeOutage: mutation(noticeOutage),
    recordPowerReliability: mutation(recordPowerReliability),
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
    state: (line, _args, { now }) => lineState(line.package, now, line),
    reasons: ({ reasons }) => [...reasons],
    spared: ({ spared }) => [...spared],
    debts: ({ id }, _args, { loaders }) => loaders.debtsOfCases.load(id),
    availableSteps: (line, _args, { principal, department, now }, info) =>
      availableSteps(openLineSteps(line, now), { info, rights, principal, department, owner: line }),
    leadAgency: ({ package: permits }) => permits?.lead ?? null,
    clock: ({ package: permits }, _args, { now }) => permits && readCase(permits, now),
    permits: ({ package: permits }, _args, { now }) => readPermits(permits, now),
    holdingUp: ({ package: permits }, _args, { now }) => (permits ? readPackage(permits, now).holdingUp : []),
  },
  ExternalLinePermitTask: {
    identifier: ({ documentNo }, _args, { loaders }) =>
      documentNo ? loaders.licenceIdentifier.load(documentNo) : null,
  },
};
