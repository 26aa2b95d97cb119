/** Resolvers of projects and their cases. Thin: ids in, one call, value out. */
import { decisionsOf, explainDecision } from '#shared/case/decisions.ts';
import { availableSteps, statusCode } from '#shared/case/index.ts';
import { mayRead } from '#shared/identity/principal.ts';
import { mutation } from '#shared/mutation.ts';
import type { Resolvers } from '../resolver-types.ts';
import { rights } from '../rights.ts';
import type { RequestContext } from '../loaders.ts';
import { openProjectSteps } from './available.ts';
import type { Surroundings } from './available.ts';
import type { ProjectRow } from './rows.ts';
import { projectBlockers } from './blockers.ts';
import { NO_FACTS } from './facts.ts';
import { applyForProject } from './projects.ts';
import { pausesOf, readProjectClock } from './rules.ts';
import {
  acceptProject,
  completeStage,
  endSpecialProcedure,
  rejectProject,
  requestProjectSupplement,
  startSpecialProcedure,
  supplyProjectSupplement,
  tellProjectFacts,
  withdrawProject,
} from './steps.ts';

/** What a project's steps follow from besides itself. */
async function surroundings(
  { caseId, projectCode, creditCode }: ProjectRow,
  { loaders }: RequestContext,
): Promise<Surroundings> {
  const [debts, joints, parcels] = await Promise.all([
    loaders.debtsOfCases.load(caseId),
    loaders.jointsOfProject.load(projectCode),
    loaders.parcelsHeld.load(creditCode),
  ]);
  const accepted = joints.some(({ kind, status }) => kind === 'ACCEPTANCE' && status === 'APPROVED');
  return { debts, accepted, parcels };
}

export const projectResolvers: Resolvers = {
  Query: {
    projectDecision: (_root, { id }, context) => explainDecision(context, id),
    project: (_root, { projectCode }, { loaders }) => loaders.project.load(projectCode),
    projects: (_root, { filter, ...args }, { loaders }) => loaders.allProjects(args, filter ?? {}),
  },
  Mutation: {
    applyForProject: mutation(applyForProject),
    acceptProject: mutation(acceptProject),
    requestProjectSupplement: mutation(requestProjectSupplement),
    supplyProjectSupplement: mutation(supplyProjectSupplement),
    startSpecialProcedure: mutation(startSpecialProcedure),
    endSpecialProcedure: mutation(endSpecialProcedure),
    completeStage: mutation(completeStage),
    rejectProject: mutation(rejectProject),
    withdrawProject: mutation(withdrawProject),
    tellProjectFacts: mutation(tellProjectFacts),
  },
  Enterprise: {
    projectDecisions: ({ creditCode }, args, context) => decisionsOf(context, creditCode, args),
    projects: ({ creditCode }, args, { loaders }) => loaders.projectsOf(creditCode, args),
    projectBlockers: ({ creditCode }, _args, context) => projectBlockers(context, creditCode),
  },
  Project: {
    __resolveReference: ({ projectCode }, { loaders }) => loaders.project.load(projectCode),
    enterprise: ({ creditCode }) => ({ creditCode }),
    endedAt: ({ decidedAt }) => decidedAt,
    caseStatus: ({ status }) => status,
    statusCode: ({ status }) => statusCode(status),
    limitDays: ({ terms }) => terms.amount.value,
    clock: (project, _args, { now }) => readProjectClock(project, now),
    pauses: (project, _args, { principal, department }) => {
      const shown = mayRead(principal, department, project.creditCode);
      return pausesOf(project).map(({ items, late, ...pause }) => ({
        ...pause,
        items: shown && items ? [...items] : null,
        late: shown && late ? [...late] : null,
      }));
    },
    reasons: ({ reasons, creditCode }, _args, { principal, department }) =>
      reasons.length > 0 && mayRead(principal, department, creditCode) ? [...reasons] : null,
    facts: ({ facts }) => facts ?? NO_FACTS,
    availableSteps: async (project, _args, context, info) => {
      const { principal, department } = context;
      const shown = mayRead(principal, department, project.creditCode);
      const around = shown ? await surroundings(project, context) : { debts: [], accepted: false, parcels: [] };
      return availableSteps(openProjectSteps(project, around), { info, rights, principal, department, owner: project });
    },
  },
};
