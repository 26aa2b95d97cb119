import { mayRead } from '#shared/auth.ts';
import { applyForProject } from './projects.ts';
import { acceptProject, completeStage, endSpecialProcedure, rejectProject, requestProjectSupplement, startSpecialProcedure, supplyProjectSupplement, withdrawProject } from './steps.ts';
import type { ProjectPauseReason, ProjectStageCode, Resolvers } from './generated.ts';
import { readProjectClock, stageState, stagesOf } from './rules.ts';

/** Thin: ids in, one call, value out. */
export const resolvers: Resolvers = {
  Query: {
    project: (_root, { projectCode }, { loaders }) => loaders.project.load(projectCode),
    projects: (_root, { filter, ...args }, { loaders }) => loaders.allProjects(args, filter),
  },
  Mutation: {
    applyForProject: (_root, { input }, context, info) => applyForProject(context, input, info),
    acceptProject: (_root, { input }, context, info) => acceptProject(context, input, info),
    requestProjectSupplement: (_root, { input }, context, info) => requestProjectSupplement(context, input, info),
    supplyProjectSupplement: (_root, { input }, context, info) => supplyProjectSupplement(context, input, info),
    startSpecialProcedure: (_root, { input }, context, info) => startSpecialProcedure(context, input, info),
    endSpecialProcedure: (_root, { input }, context, info) => endSpecialProcedure(context, input, info),
    completeStage: (_root, { input }, context, info) => completeStage(context, input, info),
    rejectProject: (_root, { input }, context, info) => rejectProject(context, input, info),
    withdrawProject: (_root, { input }, context, info) => withdrawProject(context, input, info),
  },
  Enterprise: {
    projects: ({ creditCode }, args, { loaders }) => loaders.projectsOf(creditCode!, args),
  },
  Project: {
    __resolveReference: ({ projectCode }, { loaders }) => loaders.project.load(projectCode),
    enterprise: ({ creditCode }) => ({ creditCode }),
    endedAt: ({ clock }) => clock.at(-1)!.to,
    limitDays: ({ terms }) => terms.amount.value,
    clock: (project, _args, { now }) => readProjectClock(project, now),
    stages: project =>
      stagesOf(project).map(({ code, zh, lead }, index) => {
        const dates = project.stages[index];
        return { code: code as ProjectStageCode, title: zh, leadDepartment: lead?.zh ?? null, state: stageState(dates, project.state), ...dates };
      }),
    pauses: ({ clock, creditCode }, _args, { principal, department }) => {
      const shown = mayRead(principal, department, creditCode);
      const pauses = clock.filter(({ state }) => state === 'PAUSE');
      return pauses.map(({ reason, from, to, procedure, items }) => ({ reason: reason as ProjectPauseReason, from, to, procedure, items: shown ? items : null }));
    },
    reasons: ({ reasons, creditCode }, _args, { principal, department }) => (mayRead(principal, department, creditCode) ? reasons : null),
  },
};
