/** Stages of a project and their matters (Q03): pure functions of rule, stages and time. */
import { endTask, TASK_LABELS } from '#shared/case/package.ts';
import type { Case } from '#shared/case/case.ts';
import type { ParallelPackage } from '#shared/case/package.ts';
import { localDate, startClock } from '#shared/clock/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import { listOf, ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import { storeClock } from '#shared/zones/zone-clock.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectCategory, ProjectStageCode, ProjectStageState, ProjectState } from '../generated.ts';
import type { StageDates } from '../projects/rows.ts';
import { isBeingBuilt } from '../projects/rules.ts';
import { MESSAGES } from './messages.ts';
import { codeText, titled } from '../projects/terms.ts';

/** The stages of a zone on a day, with their lead departments. */
export const stageList = (zone: Zone, on: LocalDate): readonly ListItem[] =>
  ruleOfDay('list', zone, 'PROJECT_STAGES', on).parameters.items;

/** The stages that a project passes through: those of the day of its application. */
export const stagesOf = ({ zone, appliedAt }: { zone: string; appliedAt: string | Date }): readonly ListItem[] =>
  stageList(zoneOf(zone), localDate(new Date(appliedAt)));

/** What tells how far a project has come. */
interface Progress extends Pick<Case, 'clock'> {
  zone: string;
  appliedAt: string | Date;
  /** Those that have begun. */
  stages: readonly StageDates[];
}

/** Whether a project is built: the last of its stages has begun, and its acceptance is applied for. */
export const isBuilt = (project: Progress): boolean =>
  project.stages.length === stagesOf(project).length && !isBeingBuilt(project);

/**
 * The matters that are dealt with in the stages under the rules of a day, with their departments and limits: those of
 * the first stage that the zone's plan names (G15), and those of every project.
 */
export function projectMatters(zone: Zone, on: LocalDate): ResolvedRule<'list'> {
  const ofAll = ruleOfDay('list', zone, 'PROJECT_MATTERS', on);
  const ofLand = landStageMatters(zone, on);
  return { ...ofAll, parameters: { ...ofAll.parameters, items: [...ofLand, ...ofAll.parameters.items] } };
}

/** The matters of the first stage of a project that takes new land; none where the zone's plan names none. */
export const landStageMatters = (zone: Zone, on: LocalDate): readonly ListItem[] =>
  listOf(zone, 'LAND_STAGE_MATTERS', on)?.parameters.items ?? [];

/** Whether a project takes land of its own: lines without a site of their own and rebuilding do not. */
export const takesNewLand = ({ category }: { category: ProjectCategory }): boolean =>
  category !== 'GOV_LINEAR' && category !== 'REBUILD';

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
    throw refuse('STAGE_OUT_OF_ORDER', MESSAGES.NEXT_STAGE({ next: titled({ code, zh }), got: codeText(stage) }), {
      remedy: MESSAGES.COMPLETE_FIRST({ stage: { en: code, zh } }),
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
    throw refuse('STAGE_OUT_OF_ORDER', MESSAGES.OTHER_STAGE({ stage: titled({ code, zh }), got: codeText(stage) }));
  }
  if (!dates.package) {
    throw refuse('NO_STAGE_TASKS', MESSAGES.NO_MATTERS({ stage: { en: stage, zh } }), {
      remedy: MESSAGES.COMPLETE_STAGE(),
    });
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
  if (!running || running.finishedOn !== null) return stages;
  return [...stages.slice(0, -1), endCoveredIn(running, codes, outcome, at)];
}

/** A stage with its running matters ended that something else has dealt with; `codes` null: all of them. */
export function endCoveredIn(
  stage: StageDates,
  codes: readonly string[] | null,
  outcome: string,
  at: Date,
): StageDates {
  if (!stage.package) return stage;
  const covered = codes && new Set(codes);
  let matters = stage.package;
  // A matter that waits for others begins once they are ended.
  while (matters.status === 'RUNNING') {
    const task = matters.tasks.find(({ code, status }) => status === 'RUNNING' && (covered?.has(code) ?? true));
    if (!task) break;
    matters = endTask(matters, task.code, { done: true, outcome }, at);
  }
  return { ...stage, package: matters };
}

/** The stages with one more matter in the stage in progress, which begins at once. */
export function withMatter(stages: readonly StageDates[], opened: ParallelPackage): readonly StageDates[] {
  const running = stages.at(-1);
  if (!running || running.finishedOn !== null) return stages;
  return [...stages.slice(0, -1), { ...running, package: joinPackages(running.package ?? null, opened) }];
}

/** A package with the tasks of another that belongs to it: it is done when those are. */
function joinPackages(before: ParallelPackage | null, added: ParallelPackage): ParallelPackage {
  if (!before) return added;
  const codes = new Set(before.tasks.map(({ code }) => code));
  const tasks = [...before.tasks, ...added.tasks.filter(({ code }) => !codes.has(code))];
  if (tasks.length === before.tasks.length || before.status === 'FAILED') return before;
  const since = before.clock[0]?.from;
  const clock: ParallelPackage['clock'] = since ? [{ from: since, to: null, state: 'RUN', reason: null }] : added.clock;
  return { ...before, status: 'RUNNING', clock, tasks };
}

/**
 * The stages with matters that are reviewed after all, in the stage in progress: those of it run again, and what rests
 * on them waits for them; those of an earlier stage join it. What no stage has begun is left to its stage.
 */
export function reopenMatters(
  stages: readonly StageDates[],
  order: readonly ListItem[],
  codes: readonly string[],
  at: Date,
): readonly StageDates[] {
  const running = stages.at(-1);
  if (!running || running.finishedOn !== null) return stages;
  const own = running.package ?? null;
  const isOwn = (code: string): boolean => own?.tasks.some(task => task.code === code) ?? false;
  const earlier = stages.slice(0, -1).flatMap(({ package: matters }) => matters ?? []);
  const joining = earlier
    .flatMap(({ tasks }) => tasks)
    .filter(({ code }) => codes.includes(code) && !isOwn(code))
    .map(task => ({ ...unended(task), after: [] }));
  const shell = own ?? earlier.at(-1);
  if (!shell || (joining.length === 0 && !codes.some(isOwn))) return stages;
  const stage = stageAt(order, stages.length - 1);
  const kept = (own?.tasks ?? []).map(task =>
    codes.includes(task.code) || task.after.some(code => codes.includes(code)) ? unended(task) : task,
  );
  const reopened: ParallelPackage = {
    ...shell,
    theme: stage.code,
    lead: stage.lead?.zh ?? shell.lead,
    status: 'RUNNING',
    clock: own?.clock[0] ? [{ from: own.clock[0].from, to: null, state: 'RUN', reason: null }] : started(at),
    tasks: startReady([...kept, ...joining], at),
  };
  return [...stages.slice(0, -1), { ...running, package: reopened }];
}

/**
 * The stages without matters of the stage in progress that the project does not need any more: those that run are ended
 * with `outcome`, those that wait are left out.
 */
export function withoutMatters(
  stages: readonly StageDates[],
  codes: readonly string[],
  outcome: string,
  at: Date,
): readonly StageDates[] {
  const running = stages.at(-1);
  if (!running?.package || running.finishedOn !== null || running.package.status !== 'RUNNING') return stages;
  const isWaiting = ({ code, status }: MatterTask): boolean => status === 'WAITING' && codes.includes(code);
  const left = { ...running.package, tasks: running.package.tasks.filter(task => !isWaiting(task)) };
  const ended = endCoveredIn({ ...running, package: left }, codes, outcome, at);
  return [...stages.slice(0, -1), ended];
}

type MatterTask = ParallelPackage['tasks'][number];

/** A matter as if it had not begun. */
const unended = (task: MatterTask): MatterTask => ({
  ...task,
  status: 'WAITING',
  clock: null,
  endedAt: null,
  outcome: null,
  documentNo: null,
});

const started = (at: Date): ParallelPackage['clock'] => storeClock(startClock(at));

/** The matters with those begun that wait for no other any more. */
function startReady(tasks: readonly MatterTask[], at: Date): MatterTask[] {
  const open = new Set(tasks.filter(({ status }) => status !== 'DONE').map(({ code }) => code));
  return tasks.map(task =>
    task.status === 'WAITING' && !task.after.some(code => open.has(code))
      ? { ...task, status: 'RUNNING', clock: started(at) }
      : task,
  );
}

/** Refuses (STAGE_TASKS_OPEN) to complete a stage whose matters are not all done, naming them. */
export function requireTasksDone({ package: matters }: StageDates): void {
  if (!matters || matters.status === 'DONE') return;
  const open = matters.tasks
    .filter(({ status }) => status !== 'DONE')
    .map(({ code, agency, status }) => ({
      en: `${code} (${agency}): ${status}`,
      zh: `${codeText(code).zh}（${agency}，${TASK_LABELS[status].zh}）`,
    }));
  throw refuse('STAGE_TASKS_OPEN', MESSAGES.MATTERS_OPEN({ lead: matters.lead, open }), {
    remedy: matters.status === 'FAILED' ? MESSAGES.REJECT() : MESSAGES.END_TASKS(),
  });
}
