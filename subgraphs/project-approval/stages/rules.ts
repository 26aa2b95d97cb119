/**
 * The matters of a stage (Q03): the permits that the project needs in it, and the assessments that no region has made
 * for it, side by side under the stage's lead department. Pure functions.
 */
import { endTask, openPackage, readPackage } from '#shared/case/package.ts';
import type { PackageReading, ParallelPackage } from '#shared/case/package.ts';
import type { Case } from '#shared/case/index.ts';
import type { LocalDate } from '#shared/clock/index.ts';
import { refuse } from '#shared/errors.ts';
import type { StoredClock } from '#shared/zones/zone-clock.ts';
import { findRuleOfKind, itemOf, ruleOfDay, zone as zoneOf } from '#shared/zones/index.ts';
import type { ListItem, ResolvedRule, Zone } from '#shared/zones/index.ts';
import type { ProjectStageCode, ProjectState, ProjectStageState } from '../generated.ts';
import type { Works, StageDates } from '../projects/rows.ts';
import { permitRequirements } from '../permits/rules.ts';
import { localDate } from '#shared/clock/index.ts';

/** The stages of a zone on a day, with their lead departments. */
export const stageList = (zone: Zone, on: LocalDate): readonly ListItem[] =>
  ruleOfDay('list', zone, 'PROJECT_STAGES', on).parameters.items;

/** The stages that a project passes through: those of the day of its application. */
export const stagesOf = ({ zone, appliedAt }: { zone: string; appliedAt: string | Date }): readonly ListItem[] =>
  stageList(zoneOf(zone), localDate(new Date(appliedAt)));

/** Completes the stage in progress. Throws the refusal STAGE_OUT_OF_ORDER, naming the stage that is next. */
export function completeStageOf(
  stages: readonly StageDates[],
  order: readonly ListItem[],
  stage: ProjectStageCode,
  today: LocalDate,
): StageDates[] {
  const { code, zh } = order[stages.length - 1]!;
  if (stage !== code) {
    throw refuse('STAGE_OUT_OF_ORDER', `stages are completed in order: next is ${code} (${zh}), but got: ${stage}`, {
      remedy: `complete ${code} first`,
    });
  }
  return [...stages.slice(0, -1), { ...stages.at(-1)!, finishedOn: today }];
}

export function stageState(dates: StageDates | undefined, project: ProjectState): ProjectStageState {
  if (dates?.finishedOn) return 'DONE';
  if (project === 'REJECTED' || project === 'WITHDRAWN' || project === 'REVOKED') return 'CANCELLED';
  return dates ? 'IN_PROGRESS' : 'PENDING';
}

/** A matter of a stage. */
export interface StageMatter {
  code: string;
  title: string;
  agency: string;
  /** Matters that come first: the construction permit rests on all others of its stage. */
  after: readonly string[];
  rule: ResolvedRule<'clock'> | null;
}

/** The last matter of its stage: it is granted on what the others found. */
const LAST = 'CONSTRUCTION_PERMIT';

/** The matters that are dealt with in the stages under the rules of a day, with their departments and limits. */
export const projectMatters = (zone: Zone, on: LocalDate): ResolvedRule<'list'> =>
  ruleOfDay('list', zone, 'PROJECT_MATTERS', on);

/** What a project has to do in a stage. `remaining` are the assessments that its region does not spare it. */
export function stageMatters(
  works: Works,
  zone: Zone,
  on: LocalDate,
  stage: ListItem,
  remaining: readonly string[],
): StageMatter[] {
  const matters = projectMatters(zone, on);
  const permits = permitRequirements(works, zone, on)
    .filter(one => one.required && one.stage === stage.code)
    .map(({ permit }) => permit as string);
  // An assessment that the list does not name comes before the construction permit, as all but one do.
  const assessments = remaining.filter(code => (itemOf(matters, code)?.stage ?? LAST) === stage.code);
  const codes = [...assessments, ...permits];
  return codes.map(code => {
    const item = itemOf(matters, code);
    return {
      code,
      title: item?.zh ?? code,
      agency: (item?.lead ?? stage.lead)?.zh ?? '',
      after: code === LAST ? codes.filter(other => other !== LAST) : [],
      rule: item?.rule ? findRuleOfKind('clock', zone, item.rule, on) : null,
    };
  });
}

/**
 * Opens the package of a stage; null where the stage has nothing to do. Its one deadline is that of a joint decision
 * (行政许可法 42).
 */
export function openStage(
  project: { caseId: string; creditCode: string; zone: string },
  zone: Zone,
  on: LocalDate,
  stage: ListItem,
  matters: readonly StageMatter[],
  at: Date,
): ParallelPackage | null {
  if (matters.length === 0) return null;
  return openPackage(
    {
      id: project.caseId,
      creditCode: project.creditCode,
      theme: stage.code,
      zone: project.zone,
      lead: stage.lead?.zh ?? '',
      rule: findRuleOfKind('clock', zone, 'LICENCE_JOINT', on),
      tasks: matters.map(({ code, agency, after, rule }) => ({ code, agency, after, rule })),
    },
    at,
  );
}

/**
 * The stages with one matter of the stage in progress ended. Refuses STAGE_OUT_OF_ORDER, NO_STAGE_TASKS, and as {@link
 * endTask}.
 */
export function endStageMatter(
  stages: readonly StageDates[],
  order: readonly ListItem[],
  stage: ProjectStageCode,
  task: string,
  result: { done: boolean; outcome: string },
  at: Date,
): StageDates[] {
  const running = order[stages.length - 1]!;
  if (running.code !== stage)
    throw refuse(
      'STAGE_OUT_OF_ORDER',
      `matters end in the stage in progress, ${running.code} (${running.zh}), but got: ${stage}`,
    );
  const before = stages.at(-1)!;
  if (!before.package)
    throw refuse('NO_STAGE_TASKS', `stage ${stage} has no matters for this project`, { remedy: 'complete the stage' });
  return [...stages.slice(0, -1), { ...before, package: endTask(before.package, task, result, at) }];
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
  let matters = running?.package;
  if (!running || running.finishedOn !== null || !matters) return stages;
  // One that waits for others is reached once they are ended.
  for (
    let task;
    matters.status === 'RUNNING' &&
    (task = matters.tasks.find(({ code, status }) => status === 'RUNNING' && (codes === null || codes.includes(code))));
  ) {
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
  throw refuse(
    'STAGE_TASKS_OPEN',
    `a stage is completed when all its matters are done under ${matters.lead}, but these are not: ${open.join('; ')}`,
    {
      remedy:
        matters.status === 'FAILED'
          ? 'reject the project: one of its matters was refused'
          : 'end them with endStageTask',
    },
  );
}

/** What the lead sees of a stage: a matter stands still while its project does. */
export function readStage(matters: ParallelPackage, project: Pick<Case, 'clock'>, now: Date): PackageReading {
  const still = (clock: StoredClock): StoredClock => stoodStill(clock, project.clock);
  return readPackage(
    {
      ...matters,
      clock: still(matters.clock),
      tasks: matters.tasks.map(task => ({ ...task, clock: task.clock && still(task.clock) })),
    },
    now,
  );
}

/** A running clock with the pauses of another that fall into it. */
export function stoodStill(clock: StoredClock, other: StoredClock): StoredClock {
  const { from } = clock[0]!;
  const { to } = clock.at(-1)!;
  const time = (moment: string | null): number => (moment === null ? Infinity : Date.parse(moment));
  const segments: StoredClock[number][] = [];
  let since: string | null = from;
  for (const pause of other) {
    if (pause.state !== 'PAUSE' || time(pause.to) <= time(from) || time(pause.from) >= time(to)) continue;
    const begin: string = time(pause.from) < time(from) ? from : pause.from;
    const end: string | null = time(pause.to) > time(to) ? to : pause.to;
    segments.push({ from: since!, to: begin, state: 'RUN', reason: null }, { ...pause, from: begin, to: end });
    since = end;
  }
  if (segments.length > 0 && time(since) === time(to)) return segments;
  return [...segments, { from: since!, to, state: 'RUN', reason: null }];
}
