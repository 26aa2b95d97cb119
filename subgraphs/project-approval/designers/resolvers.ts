/** Resolvers of designers and the review of drawings (G20). Thin: ids in, one call, value out. */
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { neededFacts } from '../permits/needed.ts';
import { groundsOf } from '../projects/grounds.ts';
import type { Resolvers } from '../resolver-types.ts';
import { recordDesignerLiability } from './designers.ts';
import { MESSAGES } from './messages.ts';
import { drawingReviewClass } from './rules.ts';

export const designerResolvers: Resolvers = {
  Query: {
    // They span all enterprises of a person: only officers, services and auditors read them.
    designerLiabilities: (_root, { personRef, ...args }, { loaders, principal, department }) =>
      principal.role === 'auditor' || (principal.role !== 'enterprise' && mayRead(principal, department, ''))
        ? loaders.liabilitiesOf(personRef.trim().toLowerCase(), args)
        : null,
  },
  Mutation: {
    recordDesignerLiability: mutation(recordDesignerLiability),
  },
  Project: {
    drawingReviewClass: project => drawingReviewClass(...groundsOf(project)),
    designers: ({ projectCode, creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.designersOfProject.load(projectCode) : null,
  },
  DrawingReviewClass: { neededFacts },
  DesignerLiability: {
    name: ({ maskedName }) => ({
      value: maskedName,
      masked: true,
      reason: MESSAGES.MASKED(),
    }),
  },
};
