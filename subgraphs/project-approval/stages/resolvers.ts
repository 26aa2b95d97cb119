/** Resolvers of the stages of a project. Thin: ids in, one call, value out. */
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { readStages } from './reading.ts';
import { endStageTask } from './stages.ts';

export const stageResolvers: Resolvers = {
  Mutation: {
    endStageTask: mutation(endStageTask),
  },
  Project: {
    stages: (project, _args, { now }) => readStages(project, now),
  },
  StageTask: {
    // How far an approval has come is public; what the authority wrote to the applicant is not.
    outcome: ({ creditCode, outcome }, _args, { principal, department }) =>
      mayRead(principal, department, creditCode) ? outcome : null,
    identifier: ({ documentNo }, _args, { loaders }) =>
      documentNo ? loaders.licenceIdentifier.load(documentNo) : null,
  },
};
