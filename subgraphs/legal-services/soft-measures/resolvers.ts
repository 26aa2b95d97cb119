import { availableSteps } from '#shared/case/index.ts';
import type { OpenStep } from '#shared/case/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { answerSoftMeasure, closeSoftMeasure, takeSoftMeasure } from './measures.ts';
import type { SoftMeasureRow } from './rows.ts';

/** The steps of a measure that are open. */
function stepsOf({ id, creditCode, authority: agency, answeredAt, closedAt }: SoftMeasureRow): OpenStep[] {
  if (closedAt !== null) return [];
  const input = { creditCode, measureId: id };
  const close = { operation: 'closeSoftMeasure', input, agency };
  return answeredAt === null ? [{ operation: 'answerSoftMeasure', input }, close] : [close];
}

export const softMeasureResolvers: Resolvers = {
  Query: {
    softMeasure: async (_root, { id }, context) => own(await context.loaders.softMeasure.load(id), context),
  },
  Mutation: {
    takeSoftMeasure: mutation(takeSoftMeasure),
    answerSoftMeasure: mutation(answerSoftMeasure),
    closeSoftMeasure: mutation(closeSoftMeasure),
  },
  Enterprise: {
    softMeasures: ({ creditCode }, args, { principal, department, loaders }) =>
      mayRead(principal, department, creditCode) ? loaders.softMeasuresOf(creditCode, args) : null,
  },
  SoftMeasure: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.softMeasure.load(id), context),
    enterprise: ({ creditCode }) => ({ creditCode }),
    visit: async ({ visitId }, _args, { loaders }) => {
      const visit = await loaders.visit.load(visitId);
      if (!visit) throw new Error(`visit ${visitId} of a soft measure must be there`);
      return visit;
    },
    availableSteps: (measure, _args, { principal, department }, info) =>
      availableSteps(stepsOf(measure), {
        info,
        rights,
        principal,
        department,
        owner: { creditCode: measure.creditCode },
      }),
  },
};
