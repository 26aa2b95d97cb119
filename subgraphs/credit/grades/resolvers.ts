import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { gradeEnterprise } from './grades.ts';

export const gradeResolvers: Resolvers = {
  Mutation: {
    gradeEnterprise: mutation(gradeEnterprise),
  },
  GradeInputs: {
    // Grades of before promises were counted hold no number of them.
    brokenPromises: ({ brokenPromises }) => brokenPromises ?? 0,
  },
  Enterprise: {
    creditGrade: ({ creditCode }, _args, { loaders }) => loaders.gradeInForce.load(creditCode),
    taxGrade: async ({ creditCode }, _args, { loaders }) => (await loaders.taxGrade.load(creditCode))?.level ?? null,
  },
};
