import { availableSteps } from '#shared/case/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { checkZone } from '#shared/input.ts';
import { mutation } from '#shared/mutation.ts';
import { zone as zoneOf } from '#shared/zones/index.ts';
import { maskedName } from '../inspections/masked.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { legalAidFee, stepsOf } from './rules.ts';
import { appointLegalTeam, teamOf } from './team.ts';
import { assignLawyer, completeLegalAid, declineLegalAid, requestLegalAid, withdrawLegalAid } from './legal-aid.ts';

export const legalAidResolvers: Resolvers = {
  Query: {
    legalTeam: (_root, { zone }, { database }) => teamOf(database.query, checkZone(zone)),
    legalAidRequest: async (_root, { id }, context) => own(await context.loaders.legalAid.load(id), context),
  },
  Mutation: {
    appointLegalTeam: mutation(appointLegalTeam),
    requestLegalAid: mutation(requestLegalAid),
    assignLawyer: mutation(assignLawyer),
    completeLegalAid: mutation(completeLegalAid),
    withdrawLegalAid: mutation(withdrawLegalAid),
    declineLegalAid: mutation(declineLegalAid),
  },
  Enterprise: {
    legalAidRequests: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.legalAidOf(creditCode, args) : null,
    legalAidCount: async ({ creditCode }, _args, { loaders, principal, department }) => {
      if (!mayRead(principal, department, creditCode)) return null;
      return (await loaders.legalAidCount.load(creditCode))?.requests ?? 0;
    },
  },
  LegalTeam: {
    members: ({ members }) => [...members],
    fee: ({ zone, validFrom }) => legalAidFee(zoneOf(zone), validFrom),
  },
  LegalTeamMember: {
    name: ({ name }) => maskedName(name),
  },
  LegalAidRequest: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.legalAid.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    availableSteps: (request, _args, { principal, department }, info) =>
      availableSteps(stepsOf(request), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: request.creditCode },
      }),
    lawyer: ({ lawyer }) => (lawyer === null ? null : maskedName(lawyer)),
  },
};
