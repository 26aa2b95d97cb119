import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { speaksFor } from '#shared/identity/principal.ts';
import type { Principal } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { acknowledgeClue, openClue, transferClue } from './clues.ts';
import type { SealedClueRow } from './rows.ts';

/** No agency is called so. */
const NO_AGENCY = '';

/** The agency whose clues a caller may list: that of an officer of the department; null for everybody else. */
const ownAgency = ({ role, department: own, agency = NO_AGENCY }: Principal, department: string): string | null =>
  role === 'officer' && own === department ? agency : null;

/** The steps of a clue that are open for the body that it was passed on to. */
const stepsOf = ({ id, recipient: agency, acknowledgedAt }: SealedClueRow): OpenStep[] => [
  { operation: acknowledgedAt === null ? 'acknowledgeClue' : 'openClue', input: { clueId: id }, agency },
];

export const clueResolvers: Resolvers = {
  Query: {
    sealedClues: (_root, args, { principal, department, loaders }) => {
      const agency = ownAgency(principal, department);
      return agency === null ? null : loaders.cluesOfAgency(agency, args);
    },
  },
  Mutation: {
    transferClue: mutation(transferClue),
    acknowledgeClue: mutation(acknowledgeClue),
    openClue: mutation(openClue),
  },
  SealedClue: {
    openings: ({ id, recipient }, _args, { principal, loaders }) =>
      speaksFor(principal, recipient) ? loaders.openingsOfClue.load(id) : null,
    availableSteps: (clue, _args, { principal, department }, info) =>
      availableSteps(stepsOf(clue), { info, rights, principal, department, owner: { creditCode: null } }),
  },
};
