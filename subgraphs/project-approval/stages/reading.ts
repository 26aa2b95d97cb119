/** A stage's matters as they are shown (Q03). */
import type { ParallelPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import { itemOf, zone as zoneOf } from '#shared/zones/index.ts';
import type { StagePackage } from '../generated.ts';
import type { ProjectRow } from '../loaders.ts';
import { projectMatters, readStage } from './rules.ts';

export function stagePackage(matters: ParallelPackage, project: ProjectRow, now: Date): StagePackage {
  const list = projectMatters(zoneOf(project.zone), localDate(new Date(project.appliedAt)));
  const { clock, tasks, holdingUp } = readStage(matters, project, now);
  return {
    lead: matters.lead,
    status: matters.status,
    clock,
    holdingUp,
    tasks: tasks.map(({ code, agency, ...task }, index) => ({
      ...task,
      matter: code,
      title: itemOf(list, code)?.zh ?? code,
      department: agency,
      outcome: matters.tasks[index]!.outcome,
    })),
  };
}
