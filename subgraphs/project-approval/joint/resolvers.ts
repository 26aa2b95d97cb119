/** Resolvers of joint and merged procedures (G16, Y19, Y21). */
import { mayRead } from '#shared/identity/principal.ts';
import { readCase, statusCode } from '#shared/case/index.ts';
import type { JointProcedureKind } from '../generated.ts';
import type {
  JointProcedureResolvers,
  MergedProcedureResolvers,
  MutationResolvers,
  ProjectResolvers,
} from '../resolver-types.ts';
import { silentMembers } from './rules.ts';
import { acceptJointProcedure, applyForJointProcedure, concludeJointProcedure, giveJointOpinion } from './joint.ts';
import type { RequestContext } from '../loaders.ts';
import type { JointProcedureRow } from './loaders.ts';
import { acceptMergedProcedure, applyForMergedProcedure, completeMergedProcedure } from './merged.ts';
import type { ProjectRow } from '../projects/rows.ts';

export const jointMutations: Partial<MutationResolvers> = {
  applyForJointProcedure: (_root, { input }, context, info) => applyForJointProcedure(context, input, info),
  acceptJointProcedure: (_root, { input }, context, info) => acceptJointProcedure(context, input, info),
  giveJointOpinion: (_root, { input }, context, info) => giveJointOpinion(context, input, info),
  concludeJointProcedure: (_root, { input }, context, info) => concludeJointProcedure(context, input, info),
  applyForMergedProcedure: (_root, { input }, context, info) => applyForMergedProcedure(context, input, info),
  acceptMergedProcedure: (_root, { input }, context, info) => acceptMergedProcedure(context, input, info),
  completeMergedProcedure: (_root, { input }, context, info) => completeMergedProcedure(context, input, info),
};

const latest = async (
  { projectCode, creditCode }: ProjectRow,
  kind: JointProcedureKind,
  { loaders, principal, department }: RequestContext,
): Promise<JointProcedureRow | null> =>
  mayRead(principal, department, creditCode)
    ? ((await loaders.jointsOfProject.load(projectCode)).findLast(one => one.kind === kind) ?? null)
    : null;

export const jointFields: Partial<ProjectResolvers> = {
  jointReview: (project, _args, context) => latest(project, 'DRAWING_REVIEW', context),
  jointAcceptance: (project, _args, context) => latest(project, 'ACCEPTANCE', context),
  mergedProcedures: ({ projectCode, creditCode }, _args, { loaders, principal, department }) =>
    mayRead(principal, department, creditCode) ? loaders.mergedOfProject.load(projectCode) : null,
};

export const jointTypes: { JointProcedure: JointProcedureResolvers; MergedProcedure: MergedProcedureResolvers } = {
  JointProcedure: {
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    concludedAt: ({ decidedAt }) => decidedAt,
    passed: ({ status }) => (status === 'APPROVED' ? true : status === 'REJECTED' ? false : null),
    opinions: ({ opinions }) => [...opinions],
    silent: ({ opinions }) => silentMembers(opinions),
    clock: (joint, _args, { now }) => readCase(joint, now),
    reasons: ({ reasons }) => [...reasons],
  },
  MergedProcedure: {
    caseStatus: ({ status }) => status,
    standsFor: ({ standsFor }) => [...standsFor],
    completedAt: ({ decidedAt }) => decidedAt,
  },
};
