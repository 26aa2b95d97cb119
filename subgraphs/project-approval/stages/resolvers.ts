/** Resolvers of the stages of a project. Thin: ids in, one call, value out. */
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
};
