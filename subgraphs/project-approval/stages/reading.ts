/** The stages of a project as they are shown (Q03). */
import type { ParallelPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { ProjectStage, ProjectStageCode, StagePackage } from '../generated.ts';
import type { ProjectRow } from '../projects/rows.ts';
import { projectMatters, readStage, stageState, stagesOf } from './rules.ts';

/** All stages that a project passes through, those to come included. */
export const readStages = (project: ProjectRow, now: Date): Omit<ProjectStage, '__typename'>[] =>
  stagesOf(project).map(({ code, zh, lead }, index) => {
    const dates = project.stages[index];
    return {
      code: code as ProjectStageCode,
      title: zh,
      leadDepartment: lead?.zh ?? null,
      state: stageState(dates, project.state),
      startedOn: dates?.startedOn ?? null,
      finishedOn: dates?.finishedOn ?? null,
      package: dates?.package ? readStagePackage(dates.package, project, now) : null,
    };
  });

function readStagePackage(matters: ParallelPackage, project: ProjectRow, now: Date): StagePackage {
  const list = projectMatters(zoneOf(project.zone), localDate(new Date(project.appliedAt)));
  const { clock, tasks, holdingUp } = readStage(matters, project, now);
  const outcomes = new Map(matters.tasks.map(({ code, outcome }) => [code, outcome]));
  return {
    lead: matters.lead,
    status: matters.status,
    clock,
    holdingUp,
    tasks: tasks.map(({ code, agency, ...task }) => ({
      ...task,
      matter: code,
      title: itemOf(list, code)?.zh ?? code,
      department: agency,
      outcome: outcomes.get(code) ?? null,
    })),
  };
}
