/** Stages of a project and their matters (Q03): pure functions of rule, stages and time. */
import { endTask } from '#shared/case/package.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import { localDate } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectStageCode, ProjectStageState, ProjectState } from '../generated.ts';
import type { StageDates } from '../projects/rows.ts';

/** The stages of a zone on a day, with their lead departments. */
export const stageList = (zone: Zone, on: LocalDate): readonly ListItem[] =>
  ruleOfDay('list', zone, 'PROJECT_STAGES', on).parameters.items;

/** The stages that a project passes through: those of the day of its application. */
export const stagesOf = ({ zone, appliedAt }: { zone: string; appliedAt: string | Date }): readonly ListItem[] =>
  stageList(zoneOf(zone), localDate(new Date(appliedAt)));

/** The matters that are dealt with in the stages under the rules of a day, with their departments and limits. */
export const projectMatters = (zone: Zone, on: LocalDate): ResolvedRule<'list'> =>
  ruleOfDay('list', zone, 'PROJECT_MATTERS', on);

/** A stage of a list by its place, from 0. Throws where the list is shorter. */
export function stageAt(order: readonly ListItem[], index: number): ListItem {
  const stage = order[index];
  if (!stage) throw new Error(`a project passes through ${order.length} stages, but got stage: ${index + 1}`);
  return stage;
}

/** The stage in progress: its item of the list, and its days. */
function stageInProgress(stages: readonly StageDates[], order: readonly ListItem[]): readonly [ListItem, StageDates] {
  const dates = stages.at(-1);
  if (!dates) throw new Error('a project has a stage in progress once it is accepted');
  return [stageAt(order, stages.length - 1), dates];
}

/** The department that leads the stage in progress (牵头部门); null where the zone's list names none. */
export const leadInProgress = (stages: readonly StageDates[], order: readonly ListItem[]): string | null =>
  stageInProgress(stages, order)[0].lead?.zh ?? null;

/** Completes the stage in progress. Throws the refusal STAGE_OUT_OF_ORDER, naming the stage that is next. */
export function completeStageOf(
  stages: readonly StageDates[],
  order: readonly ListItem[],
  stage: ProjectStageCode,
  today: LocalDate,
): StageDates[] {
  const [{ code, zh }, dates] = stageInProgress(stages, order);
  if (stage !== code) {
    throw refuse('STAGE_OUT_OF_ORDER', `stages are completed in order: next is ${code} (${zh}), but got: ${stage}`, {
      remedy: `complete ${code} first`,
    });
  }
  return [...stages.slice(0, -1), { ...dates, finishedOn: today }];
}

/** Where a stage stands; `dates` are undefined before it begins. */
export function stageState(dates: StageDates | undefined, project: ProjectState): ProjectStageState {
  if (dates?.finishedOn) return 'DONE';
  if (project === 'REJECTED' || project === 'WITHDRAWN' || project === 'REVOKED') return 'CANCELLED';
  return dates ? 'IN_PROGRESS' : 'PENDING';
}

/** What came of one matter of a stage. */
export interface MatterResult {
  stage: ProjectStageCode;
  task: string;
  done: boolean;
  outcome: string;
}

/** The matters of the stage in progress. Refuses STAGE_OUT_OF_ORDER another stage, and NO_STAGE_TASKS. */
export function mattersInProgress(
  stages: readonly StageDates[],
  order: readonly ListItem[],
  stage: ProjectStageCode,
): ParallelPackage {
  const [{ code, zh }, dates] = stageInProgress(stages, order);
  if (code !== stage) {
    throw refuse('STAGE_OUT_OF_ORDER', `matters end in the stage in progress, ${code} (${zh}), but got: ${stage}`);
  }
  if (!dates.package) {
    throw refuse('NO_STAGE_TASKS', `stage ${stage} has no matters for this project`, { remedy: 'complete the stage' });
  }
  return dates.package;
}

/** The stages with one matter of the stage in progress ended. Refuses as {@link mattersInProgress} and endTask. */
export function endStageMatter(
  stages: readonly StageDates[],
  order: readonly ListItem[],
  { stage, task, ...result }: MatterResult,
  at: Date,
): StageDates[] {
  const matters = endTask(mattersInProgress(stages, order, stage), task, result, at);
  const [, dates] = stageInProgress(stages, order);
  return [...stages.slice(0, -1), { ...dates, package: matters }];
}

/**
 * The stages with the running matters of the stage in progress ended that something else has dealt with; `codes` null:
 * all of them.
 */
export function endCovered(
  stages: readonly StageDates[],
  codes: readonly string[] | null,
  outcome: string,
  at: Date,
): readonly StageDates[] {
  const running = stages.at(-1);
  if (!running?.package || running.finishedOn !== null) return stages;
  const covered = codes && new Set(codes);
  let matters = running.package;
  // A matter that waits for others begins once they are ended.
  while (matters.status === 'RUNNING') {
    const task = matters.tasks.find(({ code, status }) => status === 'RUNNING' && (covered?.has(code) ?? true));
    if (!task) break;
    matters = endTask(matters, task.code, { done: true, outcome }, at);
  }
  return [...stages.slice(0, -1), { ...running, package: matters }];
}

/** Refuses (STAGE_TASKS_OPEN) to complete a stage whose matters are not all done, naming them. */
export function requireTasksDone({ package: matters }: StageDates): void {
  if (!matters || matters.status === 'DONE') return;
  const open = matters.tasks
    .filter(({ status }) => status !== 'DONE')
    .map(({ code, agency, status }) => `${code} (${agency}): ${status}`);
  const rule = `a stage is completed when all its matters are done under ${matters.lead}`;
  const refused = matters.status === 'FAILED';
  throw refuse('STAGE_TASKS_OPEN', `${rule}, but these are not: ${open.join('; ')}`, {
    remedy: refused ? 'reject the project: one of its matters was refused' : 'end them with endStageTask',
  });
}
