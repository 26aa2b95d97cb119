import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { drawResolvers } from './draws/resolvers.ts';
import { itemResolvers } from './items/resolvers.ts';
import { labourResolvers } from './labour/resolvers.ts';
import { misconductResolvers } from './misconduct/resolvers.ts';
import { inspectionResolvers } from './inspections/resolvers.ts';
import { legalAidResolvers } from './legal-aid/resolvers.ts';
import { clueResolvers } from './clues/resolvers.ts';
import { fairCompetitionResolvers } from './fair-competition/resolvers.ts';
import { filingResolvers } from './filings/resolvers.ts';
import { fineResolvers } from './fines/resolvers.ts';
import { leniencyListResolvers } from './leniency-lists/resolvers.ts';
import { ipCaseResolvers } from './ip-cases/resolvers.ts';
import { penaltyResolvers } from './penalties/resolvers.ts';
import { pilotResolvers } from './pilots/resolvers.ts';
import { propertyRightsResolvers } from './property-rights/resolvers.ts';
import { softMeasureResolvers } from './soft-measures/resolvers.ts';
import type { Resolvers } from './resolver-types.ts';

const decisionResolvers: Resolvers = {
  Query: {
    legalDecision: (_root, { id }, context) => explainDecision(context, id),
  },
  Enterprise: {
    legalDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
  },
};

/** Thin: ids in, one call, value out. */
export const resolvers = [
  decisionResolvers,
  inspectionResolvers,
  itemResolvers,
  drawResolvers,
  misconductResolvers,
  labourResolvers,
  legalAidResolvers,
  penaltyResolvers,
  leniencyListResolvers,
  fineResolvers,
  filingResolvers,
  softMeasureResolvers,
  clueResolvers,
  ipCaseResolvers,
  fairCompetitionResolvers,
  propertyRightsResolvers,
  pilotResolvers,
] satisfies readonly Resolvers[];
