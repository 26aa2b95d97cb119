/** Resolvers of what a project needs permits for. Thin: ids in, one call, value out. */
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import { groundsOf } from '../projects/grounds.ts';
import type { Resolvers } from '../resolver-types.ts';
import { answerCommitmentFinding, decideCommitmentFinding, questionProjectCommitment } from './commitment-findings.ts';
import { shownCommitment } from './commitment-matters.ts';
import { fileProjectCommitment } from './commitments.ts';
import { energyReviewOf } from './energy.ts';
import { neededFacts } from './needed.ts';
import { buildThenVerify, permitRequirements, riskClass } from './rules.ts';

export const permitResolvers: Resolvers = {
  Mutation: {
    fileProjectCommitment: mutation(fileProjectCommitment),
    questionProjectCommitment: mutation(questionProjectCommitment),
    answerCommitmentFinding: mutation(answerCommitmentFinding),
    decideCommitmentFinding: mutation(decideCommitmentFinding),
  },
  Project: {
    permitRequirements: project => {
      const grounds = groundsOf(project);
      const [, , on] = grounds;
      return { on, risk: riskClass(...grounds), permits: permitRequirements(...grounds) };
    },
    buildThenVerify: project => buildThenVerify(...groundsOf(project)),
    energyReviewMode: project => {
      const [{ facts }, zone, on] = groundsOf(project);
      return energyReviewOf(facts, zone, on);
    },
    commitments: (project, _args, { principal, department }) =>
      mayRead(principal, department, project.creditCode)
        ? (project.commitments ?? []).map(one => shownCommitment(project, one))
        : null,
  },
  PermitRequirement: { neededFacts },
  ProjectRisk: { neededFacts },
  BuildThenVerify: { neededFacts },
  EnergyReview: { neededFacts },
};
