/** Resolvers of joint and merged procedures (G16, Y19, Y21). Thin: ids in, one call, value out. */
import { availableSteps, readCase, statusCode } from '#shared/case/index.ts';
import { mayRead, own } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { JointProcedureKind } from '../generated.ts';
import type { RequestContext } from '../loaders.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { readProjectClock } from '../projects/rules.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import { noLaterThan } from '../stages/reading.ts';
import { acceptJointProcedure, applyForJointProcedure, concludeJointProcedure, giveJointOpinion } from './joint.ts';
import { openMergedSteps } from './merged-rules.ts';
import { acceptMergedProcedure, applyForMergedProcedure, completeMergedProcedure } from './merged.ts';
import type { JointProcedureRow } from './rows.ts';
import { openJointSteps, passedOf, silentMembers } from './rules.ts';

/** The last joint procedure of a kind; null where the caller may not read it. */
async function latest(
  { projectCode, creditCode }: ProjectRow,
  kind: JointProcedureKind,
  { loaders, principal, department }: RequestContext,
): Promise<JointProcedureRow | null> {
  if (!mayRead(principal, department, creditCode)) return null;
  return (await loaders.jointsOfProject.load(projectCode)).findLast(joint => joint.kind === kind) ?? null;
}

export const jointResolvers: Resolvers = {
  Mutation: {
    applyForJointProcedure: mutation(applyForJointProcedure),
    acceptJointProcedure: mutation(acceptJointProcedure),
    giveJointOpinion: mutation(giveJointOpinion),
    concludeJointProcedure: mutation(concludeJointProcedure),
    applyForMergedProcedure: mutation(applyForMergedProcedure),
    acceptMergedProcedure: mutation(acceptMergedProcedure),
    completeMergedProcedure: mutation(completeMergedProcedure),
  },
  Project: {
    jointReview: (project, _args, context) => latest(project, 'DRAWING_REVIEW', context),
    jointAcceptance: (project, _args, context) => latest(project, 'ACCEPTANCE', context),
    mergedProcedures: ({ projectCode, creditCode }, _args, { loaders, principal, department }) =>
      mayRead(principal, department, creditCode) ? loaders.mergedOfProject.load(projectCode) : null,
  },
  JointProcedure: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.joint.load(id), context),
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    concludedAt: ({ decidedAt }) => decidedAt,
    passed: ({ status }) => passedOf(status),
    opinions: ({ opinions }) => [...opinions],
    silent: ({ opinions }) => silentMembers(opinions),
    clock: async (joint, _args, { loaders, now }) => {
      const project = await loaders.project.load(joint.projectCode);
      const clock = readCase(joint, now);
      return project ? noLaterThan(clock, readProjectClock(project, now)) : clock;
    },
    reasons: ({ reasons }) => [...reasons],
    availableSteps: (joint, _args, { principal, department }, info) =>
      availableSteps(openJointSteps(joint), { info, rights, principal, department, owner: joint }),
  },
  MergedProcedure: {
    __resolveReference: async ({ id }, context) => own(await context.loaders.merged.load(id), context),
    caseStatus: ({ status }) => status,
    standsFor: ({ standsFor }) => [...standsFor],
    completedAt: ({ decidedAt }) => decidedAt,
    availableSteps: (merged, _args, { principal, department }, info) =>
      availableSteps(openMergedSteps(merged), { info, rights, principal, department, owner: merged }),
  },
};
